import type { PasswordCredential } from '../../domain/directory/application.js'
import type { Environment } from '../../domain/time/environment.js'
import { timestamp } from '../../domain/time/timestamp.js'
import { bodyObject, checkProperties } from '../bodies/body-object.js'
import { isDateTime } from '../bodies/primitive-values.js'
import { graphErrors } from '../errors/graph-errors.js'

/** What the caller of `addPassword` asks of a client secret. */
export type WantedPassword = {
  readonly displayName: string | null
  readonly startDateTime: string | undefined
  readonly endDateTime: string | undefined
}

// The service makes the text itself; that it refuses one of the caller's is assumed to be silent, as for the key id.
const settable = [
  'customKeyIdentifier',
  'displayName',
  'endDateTime',
  'hint',
  'keyId',
  'secretText',
  'startDateTime',
]

/** Reads the `passwordCredential` of a body, which may be left out. Throws a 400. */
export function readWantedPassword(given: unknown): WantedPassword {
  const wanted = bodyObject(given ?? {})
  checkProperties(wanted, settable, 'microsoft.graph.passwordCredential')
  const { displayName = null, startDateTime, endDateTime } = wanted
  if (typeof displayName !== 'string' && displayName !== null) throw graphErrors.schemaMismatch('displayName')
  return {
    displayName,
    startDateTime: readTime('startDateTime', startDateTime),
    endDateTime: readTime('endDateTime', endDateTime),
  }
}

function readTime(property: string, value: unknown): string | undefined {
  if (value === undefined || value === null) return undefined
  if (!isDateTime(value)) throw graphErrors.schemaMismatch(property)
  return value
}

/** A new client secret. Default: from now on, for two years. */
export function newPassword(
  { displayName, startDateTime, endDateTime }: WantedPassword,
  environment: Environment,
): PasswordCredential {
  const start = startDateTime ?? timestamp(environment)
  return {
    keyId: environment.newId(),
    displayName,
    startDateTime: start,
    endDateTime: endDateTime ?? twoYearsAfter(start),
    secretText: newSecretText(environment),
  }
}

const lastTime = '9999-12-31T23:59:59Z'

// The documented default: application-addpassword. A later end than can be written is assumed to be the last one.
function twoYearsAfter(start: string): string {
  const end = new Date(start)
  end.setUTCFullYear(end.getUTCFullYear() + 2)
  return isDateTime(end.toISOString()) ? timestamp({ now: () => end }) : lastTime
}

/** Forty characters, as the service's, but none of its form, so that no scanner takes them for a real secret. */
const newSecretText = ({ newId }: Environment) => `${newId()}${newId()}`.replaceAll('-', '').slice(0, 40)
