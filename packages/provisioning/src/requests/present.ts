import { ProvisioningError } from '../errors/provisioning-error.js'

/** What Graph answered. Throws a {@link ProvisioningError} where there is nothing. */
export function present<T>(answer: T | null | undefined, what: string): T {
  if (answer !== undefined && answer !== null) return answer
  throw new ProvisioningError('ERR_ANSWER_INCOMPLETE', `Graph answered without ${what}.`)
}
