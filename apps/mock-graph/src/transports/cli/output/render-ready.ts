import { type Caller, chooseCaller, clientEnvironment } from '../environment/client-environment.js'
import { interceptEnvironment } from '../environment/intercept-environment.js'
import { quoteWord } from './quote-word.js'
import type { Ready } from './ready.js'
import { renderExports } from './render-exports.js'
import { renderTable } from './render-table.js'

/** The ready output for people: where the fake is, who may call it, and lines to copy into a shell. */
export function renderReady(
  ready: Ready,
  { version, admin, as }: { version: string; admin: boolean; as?: string },
): string {
  const caller = chooseCaller(ready, as)
  return [
    `mock-graph ${version} is ready. Enforcement is on.`,
    renderPlaces(ready, admin),
    `Applications\n${renderApplications(ready)}`,
    ...(ready.managedIdentities.length ? [`Managed identities\n${renderManagedIdentities(ready)}`] : []),
    ...(ready.users.length ? [`Users\n${renderUsers(ready)}`] : []),
    `Service principals\n${renderServicePrincipals(ready)}`,
    renderVariables(ready, as),
    ...(caller ? [`Try it\n${renderCurl(ready, caller)}`] : []),
    '',
  ].join('\n\n')
}

/** The variables for a program, those in common first. */
function renderVariables(ready: Ready, as: string | undefined): string {
  const own = clientEnvironment(ready, as)
  const unchanged = interceptEnvironment(ready, own)
  const isCommon = (name: string) => own[name] === unchanged[name]
  const isOther = (name: string) => !isCommon(name)
  const pick = (variables: Record<string, string>, wanted: (name: string) => boolean) =>
    renderExports(Object.fromEntries(Object.entries(variables).filter(([name]) => wanted(name))))
  const caller = chooseCaller(ready, as)
  return [
    `Variables for a program${caller ? ` that calls as ${caller.app.name}` : ''}, in either way below:\n${pick(own, isCommon)}`,
    `1. The program names the hosts of the real service, and needs no change:\n${pick(unchanged, isOther)}`,
    `2. Instead, it names the fake's own address:\n${switchedOff}\n${pick(own, isOther)}`,
  ].join('\n\n')
}

/** What the libraries call the check of a sign-in host that they do not know. */
const switchedOff = `# Libraries of Azure ask the real sign-in host about another one, unless the code switches that off:
# disableInstanceDiscovery: true (JavaScript), disable_instance_discovery=True (Python), .disableInstanceDiscovery()
# (Java), DisableInstanceDiscovery: true (Go), DisableInstanceDiscovery = true (.NET), knownAuthorities (MSAL.js)`

const renderPlaces = ({ graphUrl, httpsGraphUrl, tenantId, caFile }: Ready, admin: boolean) =>
  [
    ['Graph', `${graphUrl}/v1.0`],
    ['', `${httpsGraphUrl}/v1.0`],
    ['Sign-in', `${httpsGraphUrl}/${tenantId}`],
    ...(admin ? [['Requests', `${graphUrl}/__mock/`]] : []),
    ['Trust', caFile],
  ]
    .map(([what = '', where = '']) => `  ${what.padEnd(10)}${where}`)
    .join('\n')

const none = '-'
const list = (names: readonly string[]) => names.join(', ') || none

/** The first names, since an administrator's dozen would not fit on a line; the JSON forms have them all. */
const shorten = (names: readonly string[], shown = 3) =>
  list(names.slice(0, shown)) + (names.length > shown ? `, and ${names.length - shown} more` : '')

const renderApplications = ({ apps }: Ready) =>
  renderTable(
    ['name', 'client id', 'client secret', 'permissions'],
    apps.map(({ name, clientId, clientSecret, grants }) => [
      name,
      clientId,
      clientSecret ?? none,
      shorten(grants),
    ]),
  )

const renderManagedIdentities = ({ managedIdentities }: Ready) =>
  renderTable(
    ['name', 'client id', 'assigned by', 'permissions'],
    managedIdentities.map(({ name, clientId, systemAssigned, grants }) => [
      name,
      clientId,
      systemAssigned ? 'system' : 'user',
      shorten(grants),
    ]),
  )

const renderUsers = ({ users }: Ready) =>
  renderTable(
    ['user', 'password', 'directory roles'],
    users.map(({ userPrincipalName, password, directoryRoles }) => [
      userPrincipalName,
      password ?? none,
      list(directoryRoles),
    ]),
  )

function renderServicePrincipals({ apps, managedIdentities, users, servicePrincipals }: Ready): string {
  const names = new Map<string | null, string>([
    ...[...apps, ...managedIdentities].map(({ objectId, name }) => [objectId, name] as const),
    ...users.map(({ id, name }) => [id, name] as const),
  ])
  return renderTable(
    ['name', 'object id', 'owners'],
    servicePrincipals.map(({ displayName, id, owners }) => [
      displayName,
      id,
      list(owners.map((owner) => names.get(owner) ?? owner)),
    ]),
  )
}

const renderCurl = ({ graphUrl }: Ready, { app, target }: Caller) => `TOKEN=$(curl -s ${quoteWord(
  `${graphUrl}/${app.tenantId}/oauth2/v2.0/token`,
)} \\
  -d grant_type=client_credentials --data-urlencode scope=${quoteWord(`${graphUrl}/.default`)} \\
  --data-urlencode client_id=${quoteWord(app.clientId)} --data-urlencode client_secret=${quoteWord(app.clientSecret)} \\
  | sed -E 's/.*"access_token" *: *"([^"]+)".*/\\1/')
curl -i -H "Authorization: Bearer $TOKEN" ${quoteWord(
  `${graphUrl}/v1.0/servicePrincipals/${target.id}/synchronization/secrets`,
)}`
