import type { Initiator } from '../../domain/provisioning/provisioning-log.js'
import type { JobContext } from '../job/job-context.js'
import type { Scope } from '../scope/scope.js'
import type { Exchange } from '../target/exchange.js'
import type {
  Answer,
  AttributeChange,
  AttributeValue,
  MatchingAttribute,
  TargetReference,
  TargetSession,
  TargetType,
} from '../target/target.js'
import { type Work, waitFor } from '../target/work.js'

/** When, in which cycle and for whom something is done. */
export type JobRun = {
  /** When it is over, in milliseconds since 1970: what the log says. */
  readonly at: () => number
  readonly cycleId: string
  /** When the next cycle is due: nothing is tried again before. */
  readonly nextCycle: number
  readonly initiator: Initiator
}

/** The object that the target is being asked about. */
type Current = { readonly changeId: string; readonly objectId: string; readonly displayName: string }

/** One activity of a job: a cycle, a call on demand, an upload. */
export type Activity = JobContext & {
  readonly run: JobRun
  readonly session: TargetSession
  readonly scope: Scope
  /** Does somebody wait for it? */
  readonly isOnDemand: boolean
  current: Current | null
}

const noObject = { changeId: null, objectId: null, displayName: null }

type Parts = {
  readonly context: JobContext
  readonly scope: Scope
  readonly run: JobRun
  readonly signal?: AbortSignal | undefined
  /** Does somebody wait for it? Default: no. */
  readonly isOnDemand?: boolean
  /** Is it to end before its time? Asked before each exchange with somebody else. */
  readonly isStopped?: () => boolean
}

/** Begins it: nobody is asked anything yet. */
export function openActivity({
  context,
  scope,
  run,
  signal,
  isOnDemand = false,
  isStopped,
}: Parts): Activity {
  const { directory, servicePrincipal, template, synchronization, job, now, newId } = context
  const { credentialLocation } = synchronization
  const places = {
    tenantId: directory.tenantId,
    servicePrincipalId: servicePrincipal.id,
    jobId: job.id,
    cycleId: run.cycleId,
  }
  const beginExchange = () => {
    const current = activity.current ?? noObject
    return (exchange: Exchange) => context.onExchange({ ...places, ...current, exchange })
  }
  const opened = context.target.open({
    ...{ directory, servicePrincipal, template, now, newId, signal },
    disturb: context.disturb,
    isOnDemand,
    secrets: synchronization.secrets,
    issueToken: context.issueToken,
    // All other parameters are secrets too.
    connectivityParameters: credentialLocation && [
      { key: 'credentialLocationInRequest', value: credentialLocation },
    ],
    onExchange: (exchange) => beginExchange()(exchange),
    beginExchange,
  })
  const session = isStopped && context.target.isRemote ? stoppable(opened, isStopped) : opened
  const activity: Activity = { ...context, run, session, scope, isOnDemand, current: null }
  return activity
}

/** Thrown where an activity ends before its time: the exchange under way is over, and what came of it is kept. */
export class Stopped extends Error {
  override readonly name = 'Stopped'
}

function stoppable(session: TargetSession, isStopped: () => boolean): TargetSession {
  const unlessStopped = <A extends readonly unknown[], R>(ask: (...given: A) => R) => {
    return (...given: A): R => {
      if (isStopped()) throw new Stopped()
      return ask(...given)
    }
  }
  return {
    probe: unlessStopped((attributes: readonly MatchingAttribute[]) => session.probe(attributes)),
    find: unlessStopped((query: Parameters<TargetSession['find']>[0]) => session.find(query)),
    read: unlessStopped((reference: TargetReference) => session.read(reference)),
    create: unlessStopped((type: TargetType, values: readonly AttributeValue[]) =>
      session.create(type, values),
    ),
    update: unlessStopped((reference: TargetReference, changes: readonly AttributeChange[]) =>
      session.update(reference, changes),
    ),
    delete: unlessStopped((reference: TargetReference) => session.delete(reference)),
    close: () => session.close(),
  }
}

/** Looks for people who cannot exist: what every activity begins with. */
export function* probe({ session, mappings }: Activity): Work<Answer<void>> {
  return yield* waitFor(session.probe(probesOf(mappings)))
}

/** Users are looked for by the first attribute they are matched by, then groups; how often is the target's to know. */
const probesOf = (mappings: JobContext['mappings']): MatchingAttribute[] =>
  ['User', 'Group'].flatMap((sourceName) => {
    const mapping = mappings.find(({ target }) => target.sourceName === sourceName)
    const path = mapping?.matching[0]
    return mapping && path !== undefined ? [{ type: mapping.target, path }] : []
  })
