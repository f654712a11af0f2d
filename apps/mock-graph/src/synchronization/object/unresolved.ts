import type {
  ProvisioningLogEntry,
  UnresolvedReferences,
} from '../../domain/provisioning/provisioning-log.js'
import type { Result } from './result.js'
import { skipped } from './result.js'
import type { Subject } from './subject.js'

/** How many the log names, of very many. */
const most = 20

/** Whom an attribute cannot name; undefined for nobody. */
export const unresolvedAt = (path: string, objectIds: readonly string[]): UnresolvedReferences | undefined =>
  objectIds.length === 0 ? undefined : { path, objectIds: objectIds.slice(0, most), count: objectIds.length }

/** Nothing is sent of a reference that names nobody in the target, and the log says so. */
export const skippedReferences = (
  subject: Subject,
  unresolved: NonNullable<ProvisioningLogEntry['unresolved']>,
  more: Partial<Result>,
): Result =>
  skipped(subject, 'UnableToResolveReferenceAttributeValue', { action: 'other', unresolved, ...more })
