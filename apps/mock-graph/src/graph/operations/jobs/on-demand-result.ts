import type { Directory } from '../../../directory/tenant/directory.js'
import type { ProvisioningLogEntry } from '../../../domain/provisioning/provisioning-log.js'
import type { Behaviour } from '../../calls/behaviour.js'
import { modifiedProperties } from '../../entities/modified-properties.js'
import { provisioningSteps } from '../../entities/provisioning-steps.js'
import type { ImportedAs } from '../../entities/steps/import-step.js'

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
  directory: Directory,
  root: string,
  form: Behaviour['onDemandResult'],
  told: Told,
): Record<string, unknown> {
  const outcomes = entries.map((entry) => renderOutcome(entry, directory, told))
  const [first] = entries
  const details = { errorCode: first?.error?.code ?? '', errorMessage: first?.error?.reason ?? '' }
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

function renderOutcome(
  entry: ProvisioningLogEntry,
  { tenantId, servicePrincipals }: Directory,
  { imported, hasFlag }: Told,
): Record<string, unknown> {
  const { source, targetId, error, servicePrincipalId, changeId, status } = entry
  const startTime = new Date(entry.time).toISOString()
  const { id, type, displayName } = source
  return {
    action: actions[entry.action],
    changeId,
    startTime,
    endTime: new Date(entry.time + entry.durationMs).toISOString(),
    modifiedProperties: modifiedProperties(entry),
    provisioningSteps: provisioningSteps(entry, imported).map((step) => ({
      ...step,
      ...(hasFlag && step.type === 'Export' && { description: `${step.description}. ${withoutFlag}` }),
      timestamp: startTime,
    })),
    reportableIdentifier: displayName,
    statusInfo: {
      status: results[status],
      errorCode: error?.code ?? null,
      reason: error?.reason ?? null,
      additionalDetails: null,
      errorCategory: error ? 'NonServiceFailure' : 'None',
      recommendedAction: null,
    },
    sourceIdentity: { id, type, displayName, details: {} },
    sourceSystem: { id: tenantId, name: entry.sourceSystem.displayName, details: {} },
    targetIdentity: {
      id: targetId ?? '',
      type,
      displayName: targetId === null ? '' : displayName,
      details: {},
    },
    targetSystem: {
      id: servicePrincipalId,
      name: servicePrincipals.get(servicePrincipalId)?.displayName ?? '',
      details: {},
    },
  }
}
