import type { PasswordCredential } from '../../domain/application.js'
import type { Environment } from '../../domain/environment.js'
import { timestamp } from '../../domain/timestamp.js'
import { renderPasswordCredential } from '../entities/application.js'
import type { Handler } from '../exchange.js'
import { faults } from '../faults.js'
import { isDateTime } from '../primitive-values.js'
import { applicationSet } from './applications.js'
import { bodyObject, checkProperties } from './body-object.js'
import { addressed } from './entity-set.js'

const credentialType = 'microsoft.graph.passwordCredential'

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

/** `POST …/addPassword`: 200. The only answer that ever shows the text of the secret. */
export const addPassword: Handler = (exchange) => {
  const { body, environment, root } = exchange
  const application = addressed(applicationSet, exchange)
  const given = bodyObject(body)
  checkProperties(given, ['passwordCredential'], 'microsoft.graph.application')
  const wanted = bodyObject(given.passwordCredential ?? {})
  checkProperties(wanted, settable, credentialType)
  const credential = newCredential(wanted, environment)
  application.passwordCredentials = [...application.passwordCredentials, credential]
  const answer = { ...renderPasswordCredential(credential), secretText: credential.secretText }
  return { status: 200, body: { '@odata.context': `${root}/$metadata#${credentialType}`, ...answer } }
}

function newCredential(wanted: Record<string, unknown>, environment: Environment): PasswordCredential {
  const { displayName = null, startDateTime, endDateTime } = wanted
  if (typeof displayName !== 'string' && displayName !== null) throw faults.schemaMismatch('displayName')
  const start = readTime('startDateTime', startDateTime) ?? timestamp(environment)
  return {
    keyId: environment.newId(),
    displayName,
    startDateTime: start,
    endDateTime: readTime('endDateTime', endDateTime) ?? twoYearsAfter(start),
    secretText: newSecretText(environment),
  }
}

function readTime(property: string, value: unknown): string | undefined {
  if (value === undefined || value === null) return undefined
  if (!isDateTime(value)) throw faults.schemaMismatch(property)
  return value
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

/** `POST …/removePassword`: 204. Tokens that were issued with the secret stay valid. */
export const removePassword: Handler = (exchange) => {
  const application = addressed(applicationSet, exchange)
  const given = bodyObject(exchange.body)
  checkProperties(given, ['keyId'], 'microsoft.graph.application')
  if (typeof given.keyId !== 'string') throw faults.schemaMismatch('keyId')
  const keyId = given.keyId.toLowerCase()
  const kept = application.passwordCredentials.filter((one) => one.keyId.toLowerCase() !== keyId)
  if (kept.length === application.passwordCredentials.length) throw faults.unknownCredential(keyId)
  application.passwordCredentials = kept
  return { status: 204 }
}
