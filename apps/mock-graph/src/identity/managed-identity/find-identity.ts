import type { Directory } from '../../directory/tenant/directory.js'
import type { ManagedIdentity, ServicePrincipal } from '../../domain/directory/service-principal.js'
import type { SignInContext } from '../endpoints/sign-in-services.js'

/** A managed identity in its tenant. */
export type MachineIdentity = {
  readonly directory: Directory
  readonly client: ServicePrincipal & { readonly managedIdentity: ManagedIdentity }
}

const isManaged = (client: ServicePrincipal): client is MachineIdentity['client'] =>
  client.managedIdentity !== undefined && client.accountEnabled

/** The identities that the machine has. */
export function identitiesOf({
  world,
  machine,
}: Pick<SignInContext, 'world' | 'machine'>): MachineIdentity[] {
  const identities = world.tenants
    .values()
    .flatMap((directory) =>
      directory.servicePrincipals
        .values()
        .filter(isManaged)
        .map((client) => ({ directory, client })),
    )
    .toArray()
  const { identities: own } = machine
  return own ? identities.filter(({ client }) => own.includes(client.displayName)) : identities
}

// The names differ between the forms and between libraries, never what they mean.
const idParameters = ['client_id', 'object_id', 'principal_id', 'msi_res_id', 'mi_res_id'] as const

/** The identity that a request names by its ids, or `unnamed` where it names none. */
export function findNamed(
  query: URLSearchParams,
  identities: readonly MachineIdentity[],
): MachineIdentity | 'unnamed' | undefined {
  const named = idParameters.flatMap((parameter) => query.getAll(parameter)).filter(Boolean)
  if (named.length === 0) return 'unnamed'
  return identities.find(({ client: { id, appId, managedIdentity } }) =>
    named.every((name) => [id, appId, managedIdentity.resourceId].some((known) => isSame(known, name))),
  )
}

const isSame = (one: string, other: string) => one.toLowerCase() === other.toLowerCase()

/** The identity of the machine itself, which is asked for without a name. */
export const findSystemAssigned = (identities: readonly MachineIdentity[]): MachineIdentity | undefined =>
  identities.find(({ client }) => client.managedIdentity.systemAssigned)
