/**
 * What went wrong, for programs to tell errors of the facade apart. What Graph refuses is a `GraphError`, whose `code` is
 * Graph's; wrong arguments are a `TypeError`.
 */
export type ProvisioningErrorCode =
  /** An answer of Graph lacks what it must have. What was asked for may have been done. */
  | 'ERR_ANSWER_INCOMPLETE'
  /** `withResponse()` of a call that needed no request. */
  | 'ERR_NO_RESPONSE'
  /** Nothing has the name that was given. */
  | 'ERR_NOT_FOUND'
  /** Several things have the name that was given. */
  | 'ERR_AMBIGUOUS'
  /** The access token does not tell who calls. */
  | 'ERR_CALLER_UNKNOWN'
  /** A secret that would have to be written back cannot be read. */
  | 'ERR_SECRET_UNREADABLE'
  /** `nextCycle()` of a fake in which no job is started. */
  | 'ERR_NOTHING_DUE'
  /** {@link SchemaConflictError}. */
  | 'ERR_SCHEMA_CONFLICT'
  /** {@link JobQuarantinedError}. */
  | 'ERR_JOB_QUARANTINED'
  /** {@link JobStoppedError}. */
  | 'ERR_JOB_STOPPED'
  /** {@link PollTimeoutError}. */
  | 'ERR_POLL_TIMEOUT'
  /** {@link ConnectApplicationError}. */
  | 'ERR_CONNECT_APPLICATION'
  /** Of the testing entry: a caller cannot sign in to the fake. */
  | 'ERR_SIGN_IN'
  /** Of the testing entry: the tenant of the mock is there no more. */
  | 'ERR_TENANT_REMOVED'

/** An error of the facade itself. `code` says which; those with more to tell have classes of their own. */
export class ProvisioningError extends Error {
  readonly code: ProvisioningErrorCode

  constructor(code: ProvisioningErrorCode, message: string, options?: ErrorOptions) {
    super(message, options)
    this.code = code
  }

  override get name(): string {
    return 'ProvisioningError'
  }
}
