import { GraphError } from '@graph-sync/client'
import { lacksPermission } from '../access/judgement/lacks-permission.js'
import type { Claims } from '../access/token/token-claims.js'

/** What is known when a request is refused. */
export type RefusalContext = {
  /** Whether what is addressed was made so lately that it may not be found everywhere. */
  readonly made: boolean
  /** What the caller's token says; nothing where it is opaque. */
  claims(): Promise<Claims | undefined>
}

/**
 * Whether a request was refused only because the service does not find everywhere yet what was just made: 404
 * `Request_ResourceNotFound`; and, where something was made, 403 and 409. A 403 is taken at its word when the claims of
 * the token lack the permission.
 *
 * Source: docs/discoveries/throttling.md; retries of the Terraform provider.
 */
export async function isNotReplicated(error: unknown, { made, claims }: RefusalContext): Promise<boolean> {
  if (!(error instanceof GraphError)) return false
  if (error.status === 404) return error.code === 'Request_ResourceNotFound'
  if (!made) return false
  return error.status === 409 || (error.status === 403 && !(await isMeant(error.operation, claims)))
}

async function isMeant(operation: string, claims: RefusalContext['claims']): Promise<boolean> {
  const known = await claims().catch(() => undefined)
  return known !== undefined && lacksPermission(operation, known)
}

/** The status and code of a refusal, such as `403 Authorization_RequestDenied`. */
export function nameRefusal(error: unknown): string {
  if (!(error instanceof GraphError)) return 'no answer'
  return [error.status ?? error.kind, error.code].filter(Boolean).join(' ')
}
