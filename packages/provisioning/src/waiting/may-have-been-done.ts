import { GraphError } from '@graph-sync/client'
import { ProvisioningError } from '../errors/provisioning-error.js'

/**
 * Whether what a call asked for may have been done, though it failed: no answer came, or an unreadable one, or one from
 * a gateway. Reading does nothing.
 */
export function mayHaveBeenDone(error: unknown): boolean {
  if (error instanceof ProvisioningError) return error.code === 'ERR_ANSWER_INCOMPLETE'
  if (!(error instanceof GraphError)) return false
  const { kind, operation, status = 0 } = error
  return kind !== 'sign-in' && !operation.startsWith('GET ') && (status < 400 || status >= 500)
}
