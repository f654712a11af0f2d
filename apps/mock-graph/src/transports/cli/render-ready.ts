import { type Caller, chooseCaller, clientEnvironment } from './client-environment.js'
import type { Ready } from './ready.js'
import { renderTable } from './render-table.js'

/** The ready output for people: where the fake is, who may call it, and lines to copy into a shell. */
export function renderReady(
  ready: Ready,
  { version, admin, as }: { version: string; admin: boolean; as?: string },
): string {
  const caller = chooseCaller(ready, as)
  const variables = Object.entries(clientEnvironment(ready, as)).map(
    ([name, value]) => `export ${name}=${quote(value)}`,
  )
  return [
    `mock-graph ${version} is ready. Enforcement is on.`,
    renderPlaces(ready, admin),
    `Applications\n${renderApplications(ready)}`,
    ...(ready.managedIdentities.length ? [`Managed identities\n${renderManagedIdentities(ready)}`] : []),
    ...(ready.users.length ? [`Users\n${renderUsers(ready)}`] : []),
    `Service principals\n${renderServicePrincipals(ready)}`,
    `Variables for a program${caller ? ` that calls as ${caller.app.name}` : ''}\n${variables.join('\n')}`,
    ...(caller ? [`Try it\n${renderCurl(ready, caller)}`] : []),
    '',
  ].join('\n\n')
}

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

const renderCurl = ({ graphUrl }: Ready, { app, target }: Caller) => `TOKEN=$(curl -s ${quote(
  `${graphUrl}/${app.tenantId}/oauth2/v2.0/token`,
)} \\
  -d grant_type=client_credentials --data-urlencode scope=${quote(`${graphUrl}/.default`)} \\
  --data-urlencode client_id=${quote(app.clientId)} --data-urlencode client_secret=${quote(app.clientSecret)} \\
  | sed -E 's/.*"access_token" *: *"([^"]+)".*/\\1/')
curl -i -H "Authorization: Bearer $TOKEN" ${quote(
  `${graphUrl}/v1.0/servicePrincipals/${target.id}/synchronization/secrets`,
)}`

/** A word that every POSIX shell takes as it is. */
const quote = (word: string) => (/^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`)
