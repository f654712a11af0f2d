import { objectKeyOf } from '../../../domain/provisioning/job-state.js'
import type { UnresolvedReferences } from '../../../domain/provisioning/provisioning-log.js'
import { knownAt } from '../../known/known-objects.js'
import type { Activity } from '../activity.js'
import { failed, ownFailure, type Result, skipped } from '../result.js'
import type { Subject } from '../subject.js'

/** Whom an attribute cannot name. */
export type Unresolved = {
  readonly references: UnresolvedReferences
  /** Has one of them failed, and is tried again? Then so is the reference. */
  readonly isFailed: boolean
}

/** How many the log names, of very many. */
const most = 20

/** Undefined for nobody. */
export function unresolvedAt(
  { directory, jobKey }: Pick<Activity, 'directory' | 'jobKey'>,
  path: string,
  objectIds: readonly string[],
): Unresolved | undefined {
  if (objectIds.length === 0) return undefined
  const hasFailed = (objectId: string) =>
    knownAt(directory, 'escrows', objectKeyOf({ job: jobKey, objectId })) !== undefined
  return {
    references: { path, objectIds: objectIds.slice(0, most), count: objectIds.length },
    isFailed: objectIds.some(hasFailed),
  }
}

const code = 'UnableToResolveReferenceAttributeValue'

/**
 * Nothing is sent of a reference that names nobody in the target, and the log says so. It is a failure where whom it names is
 * one ("failure to update a manager or a group member is a reference failure": application-provisioning-quarantine-status.md).
 */
export const unresolvedResult = (
  subject: Subject,
  { references: unresolved, isFailed }: Unresolved,
  more: Partial<Result>,
): Result =>
  isFailed
    ? failed(subject, 'update', ownFailure(code, 'Somebody whom it refers to failed to be provisioned.'), {
        ...{ unresolved, isReference: true, isExport: false },
        ...more,
      })
    : skipped(subject, code, { action: 'other', unresolved, ...more })
