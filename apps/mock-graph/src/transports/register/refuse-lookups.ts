import dns from 'node:dns'
import { syncBuiltinESMExports } from 'node:module'
import type { FakeAddress } from './fake-address.js'
import { isKeptIn, isLedToFake, notStoodIn, refusalOf } from './real-service.js'
import { type Replacement, replaceFunction } from './replace-function.js'

type Method = (this: unknown, host: unknown, ...rest: unknown[]) => unknown
type Methods = Record<string, Method>

/**
 * Makes the real service unknown to this process, for clients that look a host up before they connect: who asks for
 * the address of a host that the fake stands in for is told the fake's, and who asks a name server is refused. Returns
 * what undoes it.
 */
export function refuseLookups({ host: fake }: Pick<FakeAddress, 'host'>): () => void {
  const replaced: Replacement[] = []
  const replace = (methods: Methods, name: string, answer: Parameters<typeof replaceLookup>[2]) => {
    if (typeof methods[name] === 'function') replaced.push(replaceLookup(methods, name, answer))
  }
  const callbacks = [dns, dns.Resolver.prototype] as unknown as Methods[]
  const promises = [dns.promises, dns.promises.Resolver.prototype] as unknown as Methods[]
  for (const [families, fail] of [
    [callbacks, callBack],
    [promises, reject],
  ] as const) {
    for (const methods of families) {
      replace(methods, 'lookup', (host, ask) => (isLedToFake(host) ? ask(fake) : fail(notStoodIn(host))))
      for (const name of Object.getOwnPropertyNames(methods).filter((name) => /^resolve/.test(name))) {
        replace(methods, name, (host) => fail(isLedToFake(host) ? refusalOf(host, byName) : notStoodIn(host)))
      }
    }
  }
  syncBuiltinESMExports()
  return () => {
    for (const each of replaced) each.undo()
    syncBuiltinESMExports()
  }
}

const byName = 'and no name server is asked for it. Connect to it by its name, and the fake answers.'

type Answer = (rest: readonly unknown[]) => unknown

const callBack =
  (error: Error): Answer =>
  (rest) => {
    const done = rest.at(-1)
    if (typeof done === 'function') process.nextTick(done as (error: Error) => void, error)
  }

const reject =
  (error: Error): Answer =>
  () =>
    Promise.reject(error)

const replaceLookup = (
  methods: Methods,
  name: string,
  answer: (host: string, ask: (host: string) => Answer) => Answer,
): Replacement =>
  replaceFunction(
    methods,
    name,
    (before) =>
      function (host, ...rest) {
        const ask =
          (other: unknown): Answer =>
          () =>
            Reflect.apply(before, this, [other, ...rest])
        const asked = String(host)
        return (isKeptIn(asked) ? answer(asked, ask) : ask(host))(rest)
      },
  )
