import type { LoggedRetry, ProvisioningLogEntry } from '../../../domain/provisioning/provisioning-log.js'
import { identifierOf, objectNamed, type ProvisioningStep } from './provisioning-step.js'

/** Did a cycle hear of a change, or was the object looked up by itself? */
export type ImportedAs = 'change' | 'object'

/** Was there no such object? Nothing else fails before it is known what to do. */
export const isMissing = ({ action, status }: ProvisioningLogEntry): boolean =>
  action === 'other' && status === 'failure'

/** The object comes in. One that the source does not have fails here. */
export function importStep(entry: ProvisioningLogEntry, as: ImportedAs): ProvisioningStep {
  const { error, source, sourceSystem } = entry
  const kind = changeOf(entry)
  const name = as === 'change' ? `EntryImport${kind}` : 'EntryImport'
  if (isMissing(entry)) {
    const description = error?.reason ?? ''
    return { name, type: 'Import', status: 'Failure', description, details: {} }
  }
  const from = `from ${sourceSystem.displayName}`
  const description =
    as === 'change'
      ? `Received ${objectNamed(entry)} change of type (${kind}) ${from}`
      : `Retrieved ${objectNamed(entry)} ${from}`
  return { name, type: 'Import', status: 'Success', description, details: source.attributes }
}

function changeOf({ action, source, scope }: ProvisioningLogEntry): 'Add' | 'Update' | 'Delete' {
  if (action === 'create') return 'Add'
  return !scope.isInScope && source.attributes.IsSoftDeleted === 'True' ? 'Delete' : 'Update'
}

/** An operation that failed comes again, without another look at the source. */
export function retryStep(entry: ProvisioningLogEntry, retry: LoggedRetry): ProvisioningStep {
  const { source, sourceSystem, action } = entry
  const { attempts, since, nextAttempt } = retry
  const what = [
    `Identifier: ${identifierOf(entry)}`,
    `Object type: ${source.type}`,
    `Directory: ${sourceSystem.displayName}`,
  ]
  return {
    name: 'EntryEscrowRetry',
    type: 'Import',
    status: 'Success',
    description: ['An operation that failed is retried.', ...what].join('\r\n'),
    details: {
      CountProcessed: String(attempts),
      CreationTime: new Date(since).toISOString().replace('Z', '0000Z'),
      Identifier: source.id,
      ModificationType: action === 'create' ? 'Add' : action === 'delete' ? 'Delete' : 'Update',
      NextAttempt: inAmericanForm(nextAttempt),
      Origin: 'Source',
      TypeName: 'EscrowedEntryDefault',
    },
  }
}

/** As in `3/1/2026 12:40:01 PM`, in UTC. */
function inAmericanForm(time: number): string {
  const at = new Date(time)
  const hours = at.getUTCHours()
  const clock = [at.getUTCMinutes(), at.getUTCSeconds()].map((part) => String(part).padStart(2, '0'))
  const date = [at.getUTCMonth() + 1, at.getUTCDate(), at.getUTCFullYear()].join('/')
  return `${date} ${[hours % 12 || 12, ...clock].join(':')} ${hours < 12 ? 'AM' : 'PM'}`
}
