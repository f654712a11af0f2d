import { secretKeyOf } from '../../domain/provisioning/connectivity.js'
import { hidden, mayBeCredential } from './credential-names.js'
import { hideInText, plain } from './hide-in-text.js'

// What stands behind them, but a property of OData's own, is the name of nothing.
const places =
  /([/.](?:secrets|validateCredentials|acquireAccessToken|connectivityParameters)(?![\w-]))(?:([/(])[^/$)].*)?/i

/** Where somebody may put a secret, rightly or by mistake: what is sent there is shown by what is known, and by nothing else. */
export const takesSecrets = (path: string): boolean => places.test(plain(path))

/** A path as it may be kept. */
export function showPath(path: string): string {
  const meant = plain(path)
  const [all = '', place = '', sign = ''] = places.exec(meant) ?? []
  const shown = all === '' ? path : sign === '' ? meant : meant.replace(all, place + sign + hidden)
  return shown.includes('eyJ') ? hideInText(shown) : shown
}

/** A body that may hold secrets, with what is known to be none. */
export function hideSecrets(body: unknown): unknown {
  if (Array.isArray(body)) return body.map(hideSecrets)
  if (body === null || typeof body === 'boolean') return body
  if (typeof body !== 'object') return hidden
  const { key } = body as { key?: unknown }
  return Object.fromEntries(Object.entries(body).map(([name, value]) => showMember(name, value, key)))
}

function showMember(name: string, value: unknown, key: unknown): [name: string, value: unknown] {
  if (name === 'key') return [name, isKnown(value) ? value : hideSecrets(value)]
  if (name === 'value' && typeof value === 'string') return [name, showValue(value, key)]
  const parameter = Object.hasOwn(secretKeyOf, name)
    ? secretKeyOf[name as keyof typeof secretKeyOf]
    : undefined
  if (parameter !== undefined && typeof value === 'string') return [name, showValue(value, parameter)]
  return [names.has(name) ? name : hidden, hideSecrets(value)]
}

const showValue = (value: string, key: unknown): string =>
  value === '' ? value : shownKeys.has(`${key}`) ? hideInText(value, mayBeCredential) : hidden

const isKnown = (key: unknown): boolean =>
  typeof key === 'string' && (shownKeys.has(key) || hiddenKeys.has(key))

/** What these operations take: others may be anything. */
const names: ReadonlySet<string> = new Set([
  ...['value', 'credentials', 'templateId', 'useSavedCredentials', 'credentialLocationInRequest'],
])

// The members of `synchronizationSecret` in the metadata of v1.0, but `None`.
const shownKeys: ReadonlySet<string> = new Set([
  ...[
    'UserName',
    'BaseAddress',
    'ClientIdentifier',
    'SingleSignOnType',
    'Sandbox',
    'Url',
    'Domain',
    'ConsumerKey',
  ],
  ...[
    'TokenExpiration',
    'Oauth2AccessTokenCreationTime',
    'SyncAll',
    'InstanceName',
    'Oauth2ClientId',
    'CompanyId',
  ],
  ...['UpdateKeyOnSoftDelete', 'SynchronizationSchedule', 'SystemOfRecord', 'SandboxName', 'EnforceDomain'],
  ...[
    'SkipOutOfScopeDeletions',
    'Oauth2RedirectUri',
    'ApplicationTemplateIdentifier',
    'Oauth2TokenExchangeUri',
  ],
  ...['Oauth2AuthorizationUri', 'AuthenticationType', 'Server', 'PerformInboundEntitlementGrants'],
  ...[
    'HardDeletesEnabled',
    'SyncAgentCompatibilityKey',
    'SyncAgentADContainer',
    'ValidateDomain',
    'TestReferences',
  ],
])
const hiddenKeys: ReadonlySet<string> = new Set([
  ...['Password', 'SecretToken', 'AppKey', 'ClientSecret', 'ConsumerSecret', 'TokenKey', 'Oauth2AccessToken'],
  ...['Oauth2RefreshToken', 'Oauth2ClientSecret', 'Oauth2AuthorizationCode', 'ConnectionString'],
  // Holds whatever somebody writes as JSON.
  'SyncNotificationSettings',
])
