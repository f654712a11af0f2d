import type { ProvisioningLogEntry } from '../../domain/provisioning/provisioning-log.js'
import { exportStep } from './steps/export-step.js'
import { type ImportedAs, importStep, isMissing, retryStep } from './steps/import-step.js'
import { additionStep, matchingStep } from './steps/matching-steps.js'
import type { ProvisioningStep } from './steps/provisioning-step.js'
import { scopingStep } from './steps/scoping-step.js'
import { invalidStep, skipStep, unresolvedSteps } from './steps/skip-step.js'

/**
 * The steps behind an entry, in the order of real ones (docs/discoveries/provisioning-log.md): import, matching where the
 * object is in the target already, scoping, then export or skip; nothing between a retry and its export.
 *
 * @param as How the object came in; the log tells what a cycle was told of.
 */
export function provisioningSteps(
  entry: ProvisioningLogEntry,
  as: ImportedAs = 'change',
): ProvisioningStep[] {
  const { action, retry, status, targetId, failedPath, unresolved } = entry
  if (isMissing(entry)) return [importStep(entry, as)]
  if (unresolved)
    return [importStep(entry, as), matchingStep(entry, targetId ?? ''), ...unresolvedSteps(entry, unresolved)]
  if (retry && isExported(action)) return [retryStep(entry, retry), exportStep(entry, action)]
  const steps = [importStep(entry, as)]
  if (action !== 'create' && targetId !== null) steps.push(matchingStep(entry, targetId))
  steps.push(scopingStep(entry))
  if (failedPath === null && (status === 'skipped' || !isExported(action))) return [...steps, skipStep(entry)]
  // A mapping that fails does so before the target is asked.
  const isMatched = failedPath === null || status === 'skipped'
  if (action === 'create' && isMatched) steps.push(additionStep(entry))
  if (failedPath !== null) return [...steps, invalidStep(entry, failedPath)]
  return isExported(action) ? [...steps, exportStep(entry, action)] : steps
}

const isExported = (
  action: ProvisioningLogEntry['action'],
): action is Exclude<typeof action, 'other' | 'stagedDelete'> =>
  action !== 'other' && action !== 'stagedDelete'
