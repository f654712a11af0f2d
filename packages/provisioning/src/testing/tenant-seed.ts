import type { SecretValues } from '../secrets/secret-values.js'
import type { Caller } from './caller.js'

/** A service principal that users are provisioned to. */
export type MockServicePrincipal = {
  /** Object id: a GUID. */
  readonly id: string
  /** Default: `application` and the id. */
  readonly displayName?: string
  readonly secrets?: SecretValues
}

/** A caller that can sign in. */
export type Account = Caller & { readonly name: string; readonly clientId: string; readonly password: string }

export const tenantId = '0a5e5d1c-6f3b-4c0e-9d55-3c1f0f7e2a10'
const domain = 'mock.example'

/** The user principal name of a user's account. */
export const principalNameOf = ({ name }: Account) => `${name.replaceAll(' ', '-')}@${domain}`

/** A directory with these targets and callers, in the form of a seed. Throws when a caller owns what is not there. */
export function seedOf(targets: readonly MockServicePrincipal[], accounts: readonly Account[]) {
  checkOwned(targets, accounts)
  return {
    tenants: [
      {
        id: tenantId,
        displayName: 'Mock tenant',
        domain,
        applications: [...targets.map((target) => targetSeed(target, accounts)), ...accounts.map(clientSeed)],
        users: accounts.filter((account) => account.kind === 'user').map(userSeed),
      },
    ],
  }
}

// The object id serves as the name by which the seed refers to it.
const targetSeed = (
  { id, displayName = `application ${id}`, secrets = {} }: MockServicePrincipal,
  accounts: readonly Account[],
) => ({
  name: id,
  displayName,
  servicePrincipal: {
    id,
    owners: accounts.filter(({ owns }) => owns?.includes(id)).map(({ name }) => name),
    secrets: Object.entries(secrets).map(([key, value]) => ({ key, value })),
  },
})

const clientSeed = ({ kind, name, clientId, password, permissions }: Account) =>
  kind === 'application'
    ? { name, appId: clientId, clientSecret: password, permissions: { application: permissions } }
    : {
        name: `client of ${name}`,
        appId: clientId,
        publicClient: true,
        permissions: { delegated: permissions },
      }

const userSeed = (account: Account & { kind: 'user' }) => {
  const { name, password, directoryRoles = [], personal = false } = account
  return { name, userPrincipalName: principalNameOf(account), password, directoryRoles, personal }
}

function checkOwned(targets: readonly MockServicePrincipal[], accounts: readonly Account[]): void {
  const ids = new Set(targets.map(({ id }) => id))
  for (const { name, owns = [] } of accounts) {
    const unknown = owns.find((id) => !ids.has(id))
    if (unknown === undefined) continue
    throw new TypeError(`${name} owns ${unknown}, which does not exist. Name it in servicePrincipals too.`)
  }
}
