import type { Answer, MaybePromise, Target, TargetSession } from './target.js'

/**
 * The same target, which is told of a change only when it is kept that it will be: after a crash, the object is then looked
 * for and not made again.
 *
 * @param kept Until all that was written is kept; undefined where it is.
 */
export function tellWhenKept(target: Target, kept: () => Promise<void> | undefined): Target {
  if (!target.isRemote) return target
  const whenKept = <T>(tell: () => MaybePromise<Answer<T>>): MaybePromise<Answer<T>> => {
    const keeping = kept()
    return keeping ? keeping.then(tell) : tell()
  }
  const wait = (session: TargetSession): TargetSession => ({
    probe: (attributes) => session.probe(attributes),
    find: (query) => session.find(query),
    read: (reference) => session.read(reference),
    create: (type, values) => whenKept(() => session.create(type, values)),
    update: (reference, changes) => whenKept(() => session.update(reference, changes)),
    delete: (reference) => whenKept(() => session.delete(reference)),
    close: () => session.close(),
  })
  return { isRemote: true, open: (connection) => wait(target.open(connection)) }
}
