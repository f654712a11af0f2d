import { type CallOptions, GraphError } from '@graph-sync/client'
import { chooseClock } from '../../waiting/clock.js'
import type { Look } from '../../waiting/look-until-done.js'
import { foreign, type PollToken, writeToken } from '../../waiting/poll-token.js'
import { beginning, Poller } from '../../waiting/poller.js'
import type { PollerOptions } from '../../waiting/poller-options.js'
import type { JobReference } from '../job-reference.js'
import { findRule } from './find-rule.js'
import type { ProvisionOnDemandResult } from './on-demand-result.js'
import { checkSubject, mostMembers, type OnDemandSubject } from './on-demand-subject.js'
import { provisionOnDemand } from './provision-on-demand.js'
import { RateLimit } from './rate-limit.js'

/** How one request of many ended. A group with more than five members is several requests. */
export type OnDemandOutcome =
  | {
      readonly subject: OnDemandSubject
      readonly result: ProvisionOnDemandResult
      readonly error?: undefined
    }
  /** The service refused the request. */
  | { readonly subject: OnDemandSubject; readonly error: GraphError; readonly result?: undefined }

/** How far provisioning many is, in requests. */
export type OnDemandProgress = {
  readonly done: number
  readonly total: number
  readonly last: OnDemandOutcome | undefined
}

export type ProvisionManyResult = {
  /** In the order given. A poller that was resumed has those since then. */
  readonly outcomes: readonly OnDemandOutcome[]
  /** Those that were refused, or whose result is `Failure`. */
  readonly failed: readonly OnDemandOutcome[]
}

const kind = 'job.provisionOnDemand'
const where = 'provisionManyOnDemand'

/** Provisions many, one request at a time. Throws a `TypeError` for a subject that cannot be provisioned. */
export function provisionMany(
  reference: JobReference,
  subjects: readonly OnDemandSubject[],
  options: PollerOptions<OnDemandProgress> = {},
): Poller<ProvisionManyResult, OnDemandProgress> {
  if (!Array.isArray(subjects)) throw new TypeError(`${where}() needs a list of subjects.`)
  for (const subject of subjects) checkSubject(subject, where)
  const left = subjects.flatMap(inChunks)
  const startedAt = beginning(options, reference.clock)
  return goOn(reference, { left, done: 0, startedAt }, options)
}

/** The same from a token on. */
export function resumeMany(
  reference: JobReference,
  { left, done, startedAt }: PollToken,
  options: PollerOptions<OnDemandProgress>,
): Poller<ProvisionManyResult, OnDemandProgress> {
  if (!Array.isArray(left) || !Number.isInteger(done)) throw foreign('it does not say what is left')
  try {
    for (const subject of left) checkSubject(subject, where)
  } catch {
    throw foreign('what is left cannot be provisioned')
  }
  return goOn(reference, { left, done: done as number, startedAt }, options)
}

type State = { readonly left: OnDemandSubject[]; readonly done: number; readonly startedAt: string }

function goOn(
  { servicePrincipalId, id, requests, clock }: JobReference,
  { left, done: before, startedAt }: State,
  options: PollerOptions<OnDemandProgress>,
): Poller<ProvisionManyResult, OnDemandProgress> {
  const limit = new RateLimit(5, 10_000, chooseClock(options, clock).now)
  const outcomes: OnDemandOutcome[] = []
  const rules = new Map<string, string>()
  const ruleFor = async (type: string, given: CallOptions) => {
    const rule = rules.get(type) ?? (await findRule(requests, type, given))
    rules.set(type, rule)
    return rule
  }
  const progress = () => ({
    done: before + outcomes.length,
    total: before + left.length,
    last: outcomes.at(-1),
  })
  const result = () => ({
    outcomes,
    failed: outcomes.filter(({ error, result }) => error || result?.result === 'Failure'),
  })

  const look = async (given: CallOptions): Promise<Look<ProvisionManyResult, OnDemandProgress>> => {
    const subject = left[outcomes.length]
    if (!subject) return { done: true, result: result(), progress: progress() }
    const wait = limit.wait()
    if (wait > 0) return { done: false, wait }
    limit.record()
    try {
      outcomes.push({ subject, result: await provisionOnDemand(requests, subject, given, ruleFor) })
    } catch (error) {
      if (isThrottled(error)) return { done: false, wait: (error.retryAfter ?? 10) * 1_000 }
      if (!isRefused(error)) throw error
      outcomes.push({ subject, error })
    }
    return outcomes.length < left.length
      ? { done: false, wait: limit.wait(), progress: progress() }
      : { done: true, result: result(), progress: progress() }
  }
  const token = () =>
    writeToken({
      ...{ kind, servicePrincipal: servicePrincipalId, job: id, startedAt },
      ...{ done: before + outcomes.length, left: left.slice(outcomes.length) },
    })
  return new Poller({ operation: `${where} of job ${id}`, token, look }, options, clock)
}

/** A group with at most five members in each. */
function inChunks(subject: OnDemandSubject): OnDemandSubject[] {
  if (!('group' in subject) || (subject.members?.length ?? 0) <= mostMembers) return [subject]
  const { members = [] } = subject
  const count = Math.ceil(members.length / mostMembers)
  return Array.from({ length: count }, (_, at) => ({
    ...subject,
    members: members.slice(at * mostMembers, (at + 1) * mostMembers),
  }))
}

const isThrottled = (error: unknown): error is GraphError =>
  error instanceof GraphError && error.status === 429

// 401, 403, 404: not the subject is at fault, and the next would fare no better.
const isRefused = (error: unknown): error is GraphError =>
  error instanceof GraphError &&
  error.kind === 'refused' &&
  error.status !== undefined &&
  error.status >= 400 &&
  error.status < 500 &&
  ![401, 403, 404, 408].includes(error.status)
