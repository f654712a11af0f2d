import { defaultSeed, type Seed } from '@graph-sync/mock-graph'

/** Somebody in the default seed who can sign in. */
export type Caller = {
  readonly name: string
  /** Object id: of the service principal, or of the user. */
  readonly id: string
  readonly clientId: string
} & (
  | { readonly kind: 'application'; readonly clientSecret: string }
  | { readonly kind: 'user'; readonly userPrincipalName: string; readonly password: string }
)

const [first] = defaultSeed.tenants
if (!first) throw new Error('The default seed has no tenant.')

/** Where they all are. */
export const tenant: Seed['tenants'][number] = first
const { applications = [], users = [], domain } = tenant

export const tenantId = given(tenant.id)

/** The enterprise application that is provisioned to, by the ids that people mix up. */
export const target = { ...idsOf('scim-target'), displayName: 'Contoso HR SCIM' }

/** An enterprise application that none of the callers owns. */
export const unownedTarget = idsOf('unowned-target')

/** A caller of the default seed by name. Users sign in through the developer console. */
export function callerNamed(name: string): Caller {
  const application = applications.find((one) => one.name === name)
  if (application) {
    const { id, appId } = idsOf(name)
    return { kind: 'application', name, id, clientId: appId, clientSecret: given(application.clientSecret) }
  }
  const user = users.find((one) => one.name === name)
  if (!user) throw new Error(`The default seed has nobody named ${name}.`)
  return {
    kind: 'user',
    name,
    id: given(user.id),
    clientId: idsOf('developer-console').appId,
    userPrincipalName: user.userPrincipalName ?? `${name}@${domain}`,
    password: given(user.password),
  }
}

function idsOf(name: string) {
  const found = applications.find((one) => one.name === name)
  const servicePrincipal = found?.servicePrincipal
  return {
    id: given(typeof servicePrincipal === 'object' ? servicePrincipal.id : undefined),
    appId: given(found?.appId),
    registrationId: given(found?.objectId),
  }
}

/** The default seed writes every id and secret out; a seed need not. */
function given(value: string | undefined): string {
  if (value === undefined) throw new Error('The default seed leaves something out that the contract needs.')
  return value
}
