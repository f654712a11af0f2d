import type { Injection } from '../domain/fault.js'
import type {
  Answer,
  Connection,
  Failure,
  MaybePromise,
  Target,
  TargetReference,
  TargetSession,
} from '../synchronization/target/target.js'
import { codes } from './answers/error-codes.js'
import { failureOf, incompatible } from './answers/failure-of.js'
import type { Purpose } from './answers/scim-answer.js'
import { collectionOf } from './requests/collection-of.js'

/**
 * The same target, disturbed by fault rules as a SCIM endpoint is: for jobs that provision into the fake itself. There is no
 * wire, so latency and slow bodies take no time.
 */
export const disturbTarget = (target: Target): Target => ({
  ...target,
  open: (connection) => {
    const session = target.open(connection)
    return connection.disturb ? disturbSession(session, connection.disturb, connection.now) : session
  },
})

const methods = {
  probe: 'GET',
  find: 'GET',
  read: 'GET',
  create: 'POST',
  update: 'PATCH',
  delete: 'DELETE',
} as const

function disturbSession(
  session: TargetSession,
  disturb: NonNullable<Connection['disturb']>,
  now: Connection['now'],
): TargetSession {
  const done: Answer<void> = { ok: true, value: undefined }

  /** @param stale What a replica that lags behind answers; for a PATCH, what one that is lost is answered. */
  function ask<T>(
    purpose: Purpose,
    path: string,
    run: () => MaybePromise<Answer<T>>,
    stale?: Answer<T>,
  ): MaybePromise<Answer<T>> {
    const { fault, loses } = disturb({ method: methods[purpose], path })
    if (!fault || fault.kind === 'slowBody') return run()
    if (fault.kind === 'staleRead') return (methods[purpose] === 'GET' && stale) || run()
    if (fault.kind === 'lostUpdate') return (purpose === 'update' && stale) || run()
    const failure = failureBy(fault, purpose, now())
    const isHeard = loses === 'answer' || fault.kind === 'malformedJson'
    if (!failure) return run()
    if (!isHeard) return failure
    const heard = run()
    return heard instanceof Promise ? heard.then(() => failure) : failure
  }
  const pathOf = ({ type, id }: TargetReference) => `${collectionOf(type)}/${id}`

  return {
    probe: (attributes) => ask('probe', '/Users', () => session.probe(attributes)),
    find: (query) =>
      ask('find', collectionOf(query.type), () => session.find(query), { ok: true, value: [] }),
    read: (reference) =>
      ask('read', pathOf(reference), () => session.read(reference), { ok: true, value: null }),
    create: (type, values) => ask('create', collectionOf(type), () => session.create(type, values)),
    update: (reference, changes) =>
      ask('update', pathOf(reference), () => session.update(reference, changes), done),
    delete: (reference) => ask('delete', pathOf(reference), () => session.delete(reference)),
    close: () => session.close(),
  }
}

type OtherFault = Exclude<NonNullable<Injection['fault']>, { kind: 'slowBody' | 'staleRead' | 'lostUpdate' }>

/** Undefined where an answer without a body cannot be broken. */
function failureBy(fault: OtherFault, purpose: Purpose, now: number): Failure | undefined {
  const body = 'A fault rule refused this request.'
  switch (fault.kind) {
    case 'reset':
      return { ok: false, code: codes.broken, message: 'A fault rule broke the connection.', ends: 'object' }
    case 'malformedJson':
      return purpose === 'update' || purpose === 'delete'
        ? undefined
        : incompatible({ status: 200, retryAfter: null, body: '{' }, purpose, 'the body is not JSON')
    case 'gatewayPage':
      return failureOf({ status: fault.status ?? 502, retryAfter: null, body }, purpose, now)
    case 'status':
      return failureOf({ status: fault.status, retryAfter: null, body }, purpose, now)
    case 'throttle': {
      const { retryAfter = 'none' } = fault
      const seconds = retryAfter === 'none' ? null : `${retryAfter === 'date' ? 1 : retryAfter}`
      return failureOf({ status: 429, retryAfter: seconds, body }, purpose, now)
    }
    case 'claimsChallenge':
      return failureOf({ status: 401, retryAfter: null, body }, purpose, now)
  }
}
