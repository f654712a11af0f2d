import type { ProvisioningLogEntry } from '../../domain/provisioning/provisioning-log.js'

/** One step of provisioning an object, as the log and `provisionOnDemand` both tell it. */
export type ProvisioningStep = {
  readonly name: string
  readonly type: 'Import' | 'Scoping' | 'Matching' | 'Export'
  readonly status: 'Success' | 'Skipped' | 'Failure'
  readonly description: string
}

const imports = {
  create: 'EntryImportAdd',
  update: 'EntryImport',
  disable: 'EntryImport',
  delete: 'EntryImportDelete',
  other: 'EntryImport',
} as const

const exports = {
  create: 'EntryExportAdd',
  update: 'EntryExportUpdate',
  disable: 'EntryExportUpdate',
  delete: 'EntryExportDelete',
  other: 'EntrySynchronizationSkip',
} as const

/** How an object came in: as a change that a cycle was told of, or looked up by itself; and out of what. */
export type Import = { readonly as: 'change' | 'object'; readonly from: string }

/** What a cycle does, and so what the provisioning log tells. */
const cycle: Import = { as: 'change', from: 'Microsoft Entra ID' }

/**
 * The steps behind an entry: import, matching, scoping, then export or skip, in the order and with the names of the
 * provisionOnDemand page and the cross-tenant page. An object looked up is an `EntryImport` whatever is done with it.
 * The names of the exports and the descriptions are *assumed*.
 */
export function provisioningSteps(
  { action, status, error, source, targetId }: ProvisioningLogEntry,
  { as, from } = cycle,
): ProvisioningStep[] {
  const { type, id } = source
  const name = as === 'change' ? imports[action] : 'EntryImport'
  const imported = `${as === 'change' ? 'Received' : 'Retrieved'} ${type} '${id}' from ${from}`
  if (error?.code === 'EntryNotFound') {
    return [{ name, type: 'Import', status: 'Failure', description: error.reason }]
  }
  const inScope = error?.code !== 'NotEffectivelyEntitled'
  const steps: ProvisioningStep[] = [{ name, type: 'Import', status: 'Success', description: imported }]
  if (action !== 'create' && targetId !== null) {
    const description = `Retrieved ${type} '${targetId}' from the target`
    steps.push({ name: 'EntryImport', type: 'Matching', status: 'Success', description })
  }
  steps.push({
    name: 'EntrySynchronizationScoping',
    type: 'Scoping',
    status: inScope ? 'Success' : 'Skipped',
    description: `Determine if ${type} is in scope by evaluating against each scoping filter`,
  })
  if (!inScope || status === 'skipped') return [...steps, skip(error?.reason)]
  const verb = {
    create: 'created',
    update: 'updated',
    disable: 'disabled',
    delete: 'deleted',
    other: 'left',
  }[action]
  const description = error?.reason ?? `${type} '${targetId ?? id}' was ${verb} in the target`
  const ended = status === 'success' ? 'Success' : 'Failure'
  return [...steps, { name: exports[action], type: 'Export', status: ended, description }]
}

const skip = (reason = 'Nothing to do.'): ProvisioningStep => ({
  name: 'EntrySynchronizationSkip',
  type: 'Export',
  status: 'Skipped',
  description: reason,
})
