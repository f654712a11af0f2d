import type { Attributes } from '../../../domain/provisioning/job-state.js'
import type { ProvisioningLogEntry } from '../../../domain/provisioning/provisioning-log.js'
import type { Behaviour } from '../../calls/behaviour.js'
import { modifiedProperties } from '../../entities/modified-properties.js'
import { provisioningSteps } from '../../entities/provisioning-steps.js'
import type { ImportedAs } from '../../entities/steps/import-step.js'
import { identifierOf } from '../../entities/steps/provisioning-step.js'

// The key that cross-tenant-synchronization-configure-graph.md shows.
const statusInfo = 'Microsoft.Identity.Health.CPP.Common.DataContracts.SyncFabric.StatusInfo'

const results = { success: 'Success', failure: 'Failure', skipped: 'Skipped', warning: 'Warning' } as const

type Told = {
  readonly imported: ImportedAs
  /** The tenant URL asks for a form of PATCH that is not sent on demand. */
  readonly hasFlag: boolean
}

// Ours: that the flag does not work on demand is on the page of it, how the service tells is not.
const withoutFlag = 'The flag aadOptscim062020 of the tenant URL has no effect on demand.'

/**
 * The answer of `provisionOnDemand`, JSON inside JSON, in either documented form: the cross-tenant page has a type
 * name and a list, the operation's own page two objects, of which it then tells only the first subject.
 */
export function renderOnDemandResult(
  entries: readonly ProvisioningLogEntry[],
  root: string,
  form: Behaviour['onDemandResult'],
  told: Told,
): Record<string, unknown> {
  const outcomes = entries.map((entry) => renderOutcome(entry, told))
  const [first] = entries
  const error = first?.error
  const details = error ? { errorCode: error.code, errorMessage: error.reason } : {}
  return {
    '@odata.context': `${root}/$metadata#microsoft.graph.stringKeyStringValuePair`,
    key:
      form === 'list' ? statusInfo : JSON.stringify({ result: results[first?.status ?? 'skipped'], details }),
    value: JSON.stringify(form === 'list' ? outcomes : outcomes[0]),
  }
}

const actions = {
  create: 'Create',
  update: 'Update',
  disable: 'Disable',
  delete: 'Delete',
  stagedDelete: 'StagedDelete',
  other: 'Other',
} as const

/** As in the first example of the operation's page (2020): of who is told nothing, null. */
function renderOutcome(entry: ProvisioningLogEntry, { imported, hasFlag }: Told): Record<string, unknown> {
  const { source, targetId, targetType, changeId, status, sourceSystem, targetSystem } = entry
  const startTime = new Date(entry.time).toISOString()
  return {
    action: actions[entry.action],
    changeId,
    endTime: new Date(entry.time + entry.durationMs).toISOString(),
    modifiedProperties:
      status === 'skipped' ? importedProperties(source.attributes) : modifiedProperties(entry),
    provisioningSteps: provisioningSteps(entry, imported).map(({ details, ...step }) => ({
      ...step,
      ...(hasFlag && step.type === 'Export' && { description: `${step.description}. ${withoutFlag}` }),
      timestamp: startTime,
      details,
    })),
    reportableIdentifier: identifierOf(entry),
    startTime,
    statusInfo: renderStatus(entry),
    sourceIdentity: { id: source.id, type: source.type, displayName: null, details: null },
    sourceSystem: { id: null, name: sourceSystem.displayName, details: null },
    targetIdentity: { id: targetId ?? '', type: targetType, displayName: null, details: null },
    targetSystem: { id: null, name: targetSystem.displayName, details: null },
  }
}

/** The example shows what was imported of somebody who is skipped. */
const importedProperties = (attributes: Attributes) =>
  Object.entries(attributes).map(([displayName, newValue]) => ({ displayName, oldValue: null, newValue }))

/** Why somebody is skipped stands in the last step, and in the key where that is no name of a type. */
function renderStatus({ status, error }: ProvisioningLogEntry) {
  const told = status === 'skipped' ? null : error
  return {
    status: results[status],
    errorCode: told?.code ?? null,
    reason: told?.reason ?? null,
    additionalDetails: null,
    errorCategory: told ? 'NonServiceFailure' : null,
    recommendedAction: null,
  }
}
