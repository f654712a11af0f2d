import type { StringKeyStringValuePair } from '@graph-sync/client'
import { type JsonObject, listOf, objectOf, parseJson, textOf } from '../reading/loose-json.js'
import { type ProvisionedObject, readObject } from './provisioned-object.js'

/** What came of provisioning on demand. */
export type ProvisionOnDemandResult = {
  /** `Success`, `Skipped`, `Failure`, or what else the service says; `Unknown` when the answer cannot be read. */
  readonly result: string
  /** Why something failed or was skipped: of the first object that failed, else of the first that was skipped. */
  readonly error: { readonly code: string; readonly message: string } | undefined
  /** What was done to each object. Empty when the answer cannot be read: `raw` has it. */
  readonly objects: readonly ProvisionedObject[]
  /** The answer as it came: JSON in strings. */
  readonly raw: { readonly key: string; readonly value: string }
}

/**
 * Reads the answer of the service in either form that is documented: `key` is JSON and `value` is one object, or `key`
 * is the name of a type and `value` a list of objects. Never throws.
 */
export function readOnDemandResult(answer: StringKeyStringValuePair | undefined): ProvisionOnDemandResult {
  const raw = { key: answer?.key ?? '', value: answer?.value ?? '' }
  const key = objectOf(parseJson(raw.key))
  const value = parseJson(raw.value)
  const objects = (Array.isArray(value) ? listOf(value) : [value].map(objectOf))
    .filter((one): one is JsonObject => one !== undefined)
    .map(readObject)
  return {
    result: textOf(key?.result) ?? resultOf(objects),
    error: errorOf(objectOf(key?.details)) ?? errorOfObjects(objects),
    objects,
    raw,
  }
}

function resultOf(objects: readonly ProvisionedObject[]): string {
  const statuses = objects.map(({ statusInfo }) => statusInfo.status)
  const [first = 'Unknown'] = statuses
  return (
    statuses.find((status) => status === 'Failure') ??
    statuses.find((status) => status === 'Success') ??
    first
  )
}

function errorOf(details: JsonObject | undefined): ProvisionOnDemandResult['error'] {
  const code = textOf(details?.errorCode)
  return code ? { code, message: textOf(details?.errorMessage) ?? '' } : undefined
}

function errorOfObjects(objects: readonly ProvisionedObject[]): ProvisionOnDemandResult['error'] {
  for (const { statusInfo } of objects) {
    const { errorCode: code, reason } = statusInfo
    if (code && code !== 'None') return { code, message: reason ?? '' }
  }
  // Of what is skipped only its last step tells why.
  for (const { provisioningSteps } of objects) {
    const last = provisioningSteps.at(-1)
    const skipReason = textOf(last?.details.SkipReason)
    if (last && skipReason) return { code: skipReason, message: last.description }
  }
  return undefined
}
