import { authenticationTypes, secretKeyOf } from '../../../domain/provisioning/connectivity.js'
import { bodyObject, checkProperties } from '../../bodies/body-object.js'
import { graphErrors } from '../../errors/graph-errors.js'

const values: Readonly<Record<string, readonly string[]>> = {
  authenticationType: authenticationTypes,
  credentialLocationInRequest: ['Header', 'Body'],
}
const keys: ReadonlySet<string> = new Set([...Object.keys(secretKeyOf), ...Object.keys(values)])

/**
 * Reads the body of a `PATCH` of connectivity parameters: values by key, `""` for removal. Throws a 400, which quotes no
 * key and no value, as either may hold a secret. Keys are told apart by case; what else is refused is *assumed*.
 */
export function readConnectivityChanges(body: unknown): ReadonlyMap<string, string> {
  const payload = bodyObject(body)
  checkProperties(payload, ['value'], 'microsoft.graph.synchronization')
  if (!Array.isArray(payload.value)) throw graphErrors.schemaMismatch('value')
  return new Map(payload.value.map(readParameter))
}

function readParameter(item: unknown): [key: string, value: string] {
  const pair = bodyObject(item)
  checkProperties(pair, ['key', 'value'], 'microsoft.graph.synchronizationSecretKeyStringValuePair')
  const { key } = pair
  const value = pair.value === null ? '' : pair.value
  if (typeof key !== 'string' || !keys.has(key)) throw graphErrors.schemaMismatch('key')
  const allowed = Object.hasOwn(values, key) ? values[key] : undefined
  if (typeof value !== 'string' || (allowed && value !== '' && !allowed.includes(value)))
    throw graphErrors.schemaMismatch('value')
  return [key, value]
}
