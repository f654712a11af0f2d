import type { ContractConnection } from '../connections/connection.js'
import { sendOver } from '../send.js'

/** The suite will not touch this tenant. */
export class TenantGuardError extends Error {
  override readonly name = 'TenantGuardError'
}

/** What names a tenant as one to test in. */
export type TestTenant = {
  /** Value of `GRAPH_SYNC_TEST_TENANT`. */
  readonly id: string | undefined
  /** Value of `GRAPH_SYNC_TEST_TENANT_NAME`. */
  readonly name: string | undefined
}

/** What `GET /organization` tells, so far as it is read. */
export type Organization = {
  readonly id: string
  readonly displayName: string | null
  readonly verifiedDomains?: readonly { readonly name: string }[]
}

/** Throws a {@link TenantGuardError} unless the environment names this tenant. Sends nothing. */
export function checkNamed(tenantId: string, { id, name }: TestTenant): void {
  if (id?.toLowerCase() !== tenantId.toLowerCase()) {
    throw new TenantGuardError(
      `The contract makes and deletes applications, so it runs only in a tenant that is named as a test tenant. If ${tenantId} is one, set GRAPH_SYNC_TEST_TENANT=${tenantId}${id ? `; it is ${id} now` : ''}.`,
    )
  }
  if (!name) {
    throw new TenantGuardError(
      'Set GRAPH_SYNC_TEST_TENANT_NAME to the display name of the test tenant, or to one of its verified domains: it is compared with what GET /organization answers, so that a wrong id cannot pass.',
    )
  }
}

/**
 * Asks the tenant who it is: one request that reads. Throws a {@link TenantGuardError} when it is not the one that was
 * named, or when it cannot be asked.
 */
export async function checkAnswers(
  connection: ContractConnection,
  { name }: TestTenant,
): Promise<Organization> {
  const answer = await sendOver(connection)('GET', '/organization?$select=id,displayName,verifiedDomains')
  if (answer.status !== 200) {
    throw new TenantGuardError(
      `GET /organization was answered with ${answer.status}, so the tenant could not be checked. Grant the application Organization.Read.All, or User.Read.All.`,
    )
  }
  const [organization] = answer.json<{ value: Organization[] }>().value
  if (organization?.id.toLowerCase() !== connection.tenantId.toLowerCase()) {
    throw new TenantGuardError(
      `The token leads to the tenant ${organization?.id}, not to ${connection.tenantId}. Set GRAPH_SYNC_TENANT_ID and GRAPH_SYNC_CLIENT_ID to those of the test tenant.`,
    )
  }
  const names = [
    organization.displayName,
    ...(organization.verifiedDomains ?? []).map((domain) => domain.name),
  ]
  if (!names.includes(name ?? '')) {
    throw new TenantGuardError(
      `The tenant ${connection.tenantId} is not called "${name}". If it is the test tenant, set GRAPH_SYNC_TEST_TENANT_NAME to its display name or one of its verified domains.`,
    )
  }
  return organization
}
