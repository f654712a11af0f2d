import { deleteObject } from '../../directory/deleted-items.js'
import type { Application, KeyCredential, RedirectPlatform } from '../../domain/application.js'
import type { Environment } from '../../domain/environment.js'
import { timestamp } from '../../domain/timestamp.js'
import type { Handler } from '../exchange.js'
import { applicationSet } from './applications.js'
import { bodyObject } from './body-object.js'
import { ownFromTheStart } from './creator.js'
import { addressed, entityBody } from './entity-set.js'
import { newApplication } from './new-application.js'
import { offersOf } from './offers.js'
import { boundIds } from './reference.js'
import { readWritten, requireValues, type Writable } from './written-properties.js'

const writable: Writable = {
  type: 'application',
  resource: 'Application',
  readOnly: [
    'id',
    'appId',
    'applicationTemplateId',
    'createdDateTime',
    'deletedDateTime',
    'disabledByMicrosoftStatus',
    'passwordCredentials',
    'publisherDomain',
  ],
  notNull: ['displayName', 'signInAudience'],
}

/** What a body may change, as `readWritten` has checked it. */
type Written = {
  displayName?: string
  signInAudience?: string
  isFallbackPublicClient?: boolean | null
  identifierUris?: string[]
  keyCredentials?: Partial<KeyCredential>[]
  [other: string]: unknown
}

/** `POST /applications`: 201. Whoever creates it may become its owner. */
export const createApplication: Handler = (exchange) => {
  const { body, directory, environment, principal } = exchange
  const written: Written = readWritten(exchange, { ...writable, bindings: ['owners'] })
  requireValues(written, ['displayName'], writable)
  const owners = boundIds(bodyObject(body), 'owners', directory)
  const application = newApplication(String(written.displayName), null, environment)
  change(application, written, environment)
  directory.applications.set(application.id, application)
  ownFromTheStart(application.id, owners, principal, directory)
  return { status: 201, body: entityBody(applicationSet, application, exchange) }
}

/** `PATCH /applications/{id}`: 204. Its service principal in the tenant follows its name and what it offers. */
export const updateApplication: Handler = (exchange) => {
  const { directory, environment } = exchange
  const application = addressed(applicationSet, exchange)
  const written: Written = readWritten(exchange, writable)
  change(application, written, environment)
  const instance = directory.servicePrincipalByAppId(application.appId)
  if (!instance) return { status: 204 }
  // That a new name reaches both names of the instance is assumed.
  if (written.displayName !== undefined) {
    instance.displayName = written.displayName
    instance.appDisplayName = written.displayName
  }
  const { appRoles, oauth2PermissionScopes } = offersOf(application)
  if (written.appRoles !== undefined) instance.appRoles = appRoles
  if (written.api !== undefined) instance.oauth2PermissionScopes = oauth2PermissionScopes
  return { status: 204 }
}

/** `DELETE /applications/{id}`: 204. Its service principal goes with it, as Terraform relies on. */
export const deleteApplication: Handler = (exchange) => {
  const { directory, environment } = exchange
  deleteObject(directory, addressed(applicationSet, exchange).id, timestamp(environment))
  return { status: 204 }
}

function change(application: Application, written: Written, environment: Environment): void {
  const { displayName, signInAudience, isFallbackPublicClient, identifierUris, keyCredentials, ...others } =
    written
  if (displayName !== undefined) application.displayName = displayName
  if (signInAudience !== undefined) application.signInAudience = signInAudience
  if (isFallbackPublicClient !== undefined) {
    application.isFallbackPublicClient = isFallbackPublicClient ?? false
  }
  if (identifierUris !== undefined) application.identifierUris = identifierUris
  if (keyCredentials !== undefined) {
    application.keyCredentials = keyCredentials.map((one) => completeKey(one, application, environment))
  }
  const details = { ...application.details, ...others }
  for (const platform of ['web', 'spa', 'publicClient'] as const) {
    if (others[platform] !== undefined) details[platform] = changePlatform(application, platform, others)
  }
  application.details = details
}

/** Takes the redirect URIs out of a platform's settings, which are merged, as OData has it for complex values. */
function changePlatform(application: Application, platform: RedirectPlatform, others: Written) {
  const { redirectUris, ...settings } = (others[platform] ?? {}) as { redirectUris?: string[] }
  if (redirectUris) application.redirectUris[platform] = redirectUris
  return { ...((application.details?.[platform] ?? {}) as object), ...settings }
}

/** A certificate as it is kept. One that is sent back without its key, as it was read, keeps the key it has. */
function completeKey(
  written: Partial<KeyCredential>,
  { keyCredentials }: Application,
  environment: Environment,
): KeyCredential {
  const kept = keyCredentials.find(({ keyId }) => keyId === written.keyId)
  const now = environment.now()
  const inTwoYears = new Date(now)
  inTwoYears.setUTCFullYear(now.getUTCFullYear() + 2)
  return {
    keyId: written.keyId ?? environment.newId(),
    customKeyIdentifier: written.customKeyIdentifier ?? kept?.customKeyIdentifier ?? null,
    displayName: written.displayName ?? null,
    startDateTime: written.startDateTime ?? timestamp(environment),
    endDateTime: written.endDateTime ?? timestamp({ now: () => inTwoYears }),
    type: written.type ?? 'AsymmetricX509Cert',
    usage: written.usage ?? 'Verify',
    key: written.key ?? kept?.key ?? '',
  }
}
