import type { ProvisioningLogEntry } from '../../../domain/provisioning/provisioning-log.js'

/** One step of provisioning an object, as the log and `provisionOnDemand` both tell it. */
export type ProvisioningStep = {
  readonly name: string
  readonly type: 'Import' | 'Scoping' | 'Matching' | 'Processing' | 'ReferenceResolution' | 'Export'
  readonly status: 'Success' | 'Skipped' | 'Failure'
  readonly description: string
  /** Values are texts. */
  readonly details: Readonly<Record<string, string>>
}

/** What people know an object by: a user by name, all else by id. */
export const identifierOf = ({ source }: ProvisioningLogEntry): string =>
  source.userPrincipalName ?? source.id

/** The object with its type, as steps name it. */
export const objectNamed = (entry: ProvisioningLogEntry): string =>
  `${entry.source.type} '${identifierOf(entry)}'`
