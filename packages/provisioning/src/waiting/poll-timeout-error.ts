import { ProvisioningError } from '../errors/provisioning-error.js'

/** The deadline of a poller passed. The work may well go on: resume with {@link token}. */
export class PollTimeoutError extends ProvisioningError {
  declare readonly code: 'ERR_POLL_TIMEOUT'
  /** With it waiting goes on, here or in another process. */
  readonly token: string

  constructor(
    operation: string,
    deadline: number,
    token: string,
    message = `${operation} was not done after ${deadline} ms. The service may still be at it: go on with the token of this error, or wait longer with the option deadline.`,
  ) {
    super('ERR_POLL_TIMEOUT', message)
    this.token = token
  }

  override get name(): string {
    return 'PollTimeoutError'
  }
}
