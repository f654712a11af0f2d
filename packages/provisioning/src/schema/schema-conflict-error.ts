import { ProvisioningError } from '../errors/provisioning-error.js'

/** The schema was changed by someone else between reading and writing. Nothing was written. */
export class SchemaConflictError extends ProvisioningError {
  declare readonly code: 'ERR_SCHEMA_CONFLICT'
  /** The version that was read and changed. */
  readonly readVersion: string | undefined
  /** The version that is there now. */
  readonly currentVersion: string | undefined

  constructor(readVersion: string | undefined, currentVersion: string | undefined) {
    super(
      'ERR_SCHEMA_CONFLICT',
      `The schema changed while it was being edited: it was ${name(readVersion)} and is now ${name(currentVersion)}. ` +
        'Nothing was written. Call edit() again, or with force to overwrite the other change.',
    )
    this.readVersion = readVersion
    this.currentVersion = currentVersion
  }

  override get name(): string {
    return 'SchemaConflictError'
  }
}

const name = (version: string | undefined) =>
  version === undefined ? 'of no version' : `version "${version}"`
