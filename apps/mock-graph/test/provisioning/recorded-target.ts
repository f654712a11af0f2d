import type {
  AttributeChange,
  MaybePromise,
  Target,
  TargetAnswer,
  TargetReference,
  TargetSession,
} from '../../src/index.js'
import { createMemoryTarget, type MemoryTargetOptions } from '../../src/index.js'

type Options = MemoryTargetOptions & {
  /** Answers what the target would not: return nothing to let it through. */
  readonly instead?: (call: string) => TargetAnswer<never> | undefined
  /** Does it stand for somebody else's? Default: no. */
  readonly isRemote?: boolean
  /** Told when the target has done what was asked, and nobody has heard of it yet. */
  readonly after?: (call: string) => void
  /** Waits before each answer. */
  readonly before?: (call: string) => Promise<void>
}

const short = (path: string) => path.replace(/^urn:.*:/, '')
const named = ({ sourceName }: { sourceName: string }) => `${sourceName}s`

/** A memory target that tells each call as a line, ids of the target in the order they were made: `t1`, `t2`. */
export function createRecordedTarget({ instead, isRemote = false, before, after, ...options }: Options = {}) {
  const calls: string[] = []
  const ids = new Map<string, string>()
  const idOf = (id: string) => {
    if (!ids.has(id)) ids.set(id, `t${ids.size + 1}`)
    return ids.get(id) ?? ''
  }
  const memory = createMemoryTarget(options)
  const at = ({ type, id }: TargetReference) => `${named(type)}/${idOf(id)}`
  const told = ({ op, path, value }: AttributeChange) => {
    const text = typeof value === 'string' ? value : JSON.stringify(value)
    return `${op} ${short(path)} ${text.replace(/[0-9a-f-]{36}/g, (id) => ids.get(id) ?? id)}`
  }
  function wrap(session: TargetSession): TargetSession {
    const say = <T>(
      call: string,
      ask: () => MaybePromise<TargetAnswer<T>>,
    ): MaybePromise<TargetAnswer<T>> => {
      calls.push(call)
      const answer = () => {
        const given = instead?.(call) ?? ask()
        after?.(call)
        return given
      }
      if (before) return before(call).then(answer)
      return isRemote ? Promise.resolve().then(answer) : answer()
    }
    return {
      probe: (attributes) =>
        say(attributes.map(({ type, path }) => `probe ${named(type)} ${path}`).join(', '), () =>
          session.probe(attributes),
        ),
      find: (query) =>
        say(`find ${named(query.type)} ${query.path} ${query.value}`, () => session.find(query)),
      read: (reference) => say(`read ${at(reference)}`, () => session.read(reference)),
      create: (type, values) => {
        const name = values.find(({ path }) => path === 'userName' || path === 'displayName')?.value
        return say(`create ${named(type)} ${name}`, () => {
          const answer = session.create(type, values)
          if (!(answer instanceof Promise) && answer.ok) idOf(answer.value.id)
          return answer
        })
      },
      update: (reference, changes) =>
        say(`update ${at(reference)}: ${changes.map(told).join(', ')}`, () =>
          session.update(reference, changes),
        ),
      delete: (reference) => say(`delete ${at(reference)}`, () => session.delete(reference)),
      close: () => session.close(),
    }
  }
  const target: Target = { isRemote, open: (connection) => wrap(memory.open(connection)) }
  return {
    target,
    /** What was asked since this was last called. */
    take: () => calls.splice(0),
  }
}
