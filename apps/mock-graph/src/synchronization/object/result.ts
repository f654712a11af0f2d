import type { Link } from '../../domain/provisioning/job-state.js'
import type { ProvisioningLogEntry } from '../../domain/provisioning/provisioning-log.js'
import type { Failure, TargetObject } from '../target/target.js'
import { nothingSent, type Sent } from './compare-values.js'
import type { Subject } from './subject.js'

/** What came of one object, as it is kept and logged. */
export type Result = Pick<ProvisioningLogEntry, 'action' | 'status' | 'error'> & {
  readonly sent: Sent
  /** Its id in the target; null when it is not there. */
  readonly targetId: string | null
  /** As the target showed it, when it was found there. */
  readonly found?: TargetObject | undefined
  /** Null forgets the link, undefined leaves it as it is. */
  readonly link?: Pick<Link, 'targetId' | 'standing' | 'fingerprint' | 'accepted' | 'isDisabled'> | null
  readonly failure?: Failure | undefined
  /** The target attribute whose mapping failed. */
  readonly failedPath?: string
  /** Was anything sent, or tried to be sent, that changes the target? */
  readonly isExport: boolean
  /** Only a reference failed. */
  readonly isReference?: boolean
  readonly unresolved?: ProvisioningLogEntry['unresolved']
  /** It was begun before the process ended. */
  readonly isResumed?: boolean
}

/** Why nothing was done (docs/discoveries/provisioning-log.md). */
const skips = {
  NotEffectivelyEntitled: 'The object is not assigned to the application.',
  RedundantExport: 'The state of the entry in both the source and target systems already match.',
  ImportSkipped: 'The object has no value for any attribute that objects are matched by.',
  EntrySynchronizationSkipped: 'The mapping of its kind does not allow the change.',
  AttributeValidationFailed: 'An attribute that the target requires has no value.',
  IgnoreObjectFlow: 'An expression of its mapping leaves the object alone.',
  UnableToResolveReferenceAttributeValue: 'Somebody whom it refers to is not provisioned.',
} as const

/** Nothing was done. */
export function skipped(
  { link, scope }: Pick<Subject, 'link' | 'scope'>,
  code: keyof typeof skips,
  more: Partial<Result> = {},
): Result {
  const action = scope.isInScope && (link || code === 'RedundantExport') ? 'other' : link ? 'other' : 'create'
  const error = { code, reason: skips[code] }
  return {
    action,
    status: 'skipped',
    error,
    sent: nothingSent,
    targetId: link?.targetId ?? null,
    isExport: false,
    ...more,
  }
}

/** The target refused, or could not be asked. */
export const failed = (
  { link }: Pick<Subject, 'link'>,
  action: Result['action'],
  failure: Failure,
  more: Partial<Result> = {},
): Result => ({
  action,
  status: 'failure',
  error: { code: failure.code, reason: failure.message },
  failure,
  sent: nothingSent,
  targetId: link?.targetId ?? null,
  isExport: true,
  ...more,
})

/** A failure that no target answered. */
export const ownFailure = (code: string, message: string): Failure => ({
  ok: false,
  code,
  message,
  ends: 'object',
})
