import { nearest } from './nearest.js'

/** What an option may be. `any`: whoever it is handed on to checks it. */
type Kind = 'milliseconds' | 'switch' | 'function' | 'text' | 'list' | 'any'

/** The options that something takes. */
export type OptionKinds<Options = Record<string, unknown>> = {
  readonly [name in keyof Required<Options>]: Kind
}

/** Options of a call, which the client checks. */
export const callOptionKinds = {
  signal: 'any',
  timeout: 'any',
  retry: 'any',
  headers: 'any',
  onResponse: 'any',
} as const

/** Throws a `TypeError` for an option of a name that none has, with the nearest, and for one that cannot be right. */
export function checkOptions(where: string, given: unknown, known: OptionKinds): void {
  if (typeof given !== 'object' || given === null) {
    throw new TypeError(`${where}() needs its options as an object, but was given ${JSON.stringify(given)}.`)
  }
  for (const [name, value] of Object.entries(given)) {
    if (value === undefined) continue
    if (!Object.hasOwn(known, name)) {
      const names = Object.keys(known)
      const near = nearest(name, names, 4)
      throw new TypeError(
        `${where}() has no option "${name}". ${near ? `Did you mean "${near}"?` : `It has ${names.join(', ')}.`}`,
      )
    }
    checkKind(name, value, known[name] ?? 'any')
  }
}

function checkKind(name: string, value: unknown, kind: Kind): void {
  const [fits, what] = kinds[kind]
  if (fits(value)) return
  throw new TypeError(`${name} must be ${what}, but is ${JSON.stringify(value) ?? typeof value}.`)
}

const isOf = (type: string) => (value: unknown) => typeof value === type

const kinds: Readonly<Record<Kind, readonly [fits: (value: unknown) => boolean, what: string]>> = {
  milliseconds: [(value) => Number(value) >= 0 && isOf('number')(value), 'a number of milliseconds from 0'],
  switch: [isOf('boolean'), 'true or false'],
  function: [isOf('function'), 'a function'],
  text: [isOf('string'), 'a text'],
  list: [Array.isArray, 'a list'],
  any: [() => true, ''],
}
