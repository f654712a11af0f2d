import type { Answer, Connection, Failure, MaybePromise, Target, TargetSession } from './target.js'

/**
 * The same target, whose calls never throw: what does is a failure, of the object or of the whole probe, and somebody is
 * told.
 */
export function watchTarget(target: Target, onThrown: (error: unknown) => void): Target {
  const failWith =
    (code: string, ends: Failure['ends']) =>
    (error: unknown): Failure => {
      onThrown(error)
      return { ok: false, code, message: error instanceof Error ? error.message : String(error), ends }
    }
  const ofObject = failWith('InternalServerError', 'object')
  const ofProbe = failWith('TargetUnreachable', 'credentials')
  const watch = <T>(ask: () => MaybePromise<Answer<T>>, failure: (error: unknown) => Failure) => {
    try {
      const answer = ask()
      return answer instanceof Promise ? answer.catch(failure) : answer
    } catch (error) {
      return failure(error)
    }
  }
  const guard = (session: TargetSession): TargetSession => ({
    probe: (attributes) => watch(() => session.probe(attributes), ofProbe),
    find: (query) => watch(() => session.find(query), ofObject),
    read: (reference) => watch(() => session.read(reference), ofObject),
    create: (type, values) => watch(() => session.create(type, values), ofObject),
    update: (reference, changes) => watch(() => session.update(reference, changes), ofObject),
    delete: (reference) => watch(() => session.delete(reference), ofObject),
    close: () => session.close(),
  })
  const open = (connection: Connection): TargetSession => {
    try {
      return guard(target.open(connection))
    } catch (error) {
      const failure = ofProbe(error)
      const fail = () => failure
      return {
        probe: fail,
        find: fail,
        read: fail,
        create: fail,
        update: fail,
        delete: fail,
        close: () => {},
      }
    }
  }
  return { isRemote: target.isRemote, open }
}
