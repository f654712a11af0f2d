import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import type { Fault, FaultMatch, FaultRule } from '../domain/fault.js'
import { checkFaultRules } from './check-rules.js'

const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8')
const { definitions } = JSON.parse(read('fault-rules.schema.json'))

type OptionalName<T> = { [Name in keyof T]-?: object extends Pick<T, Name> ? Name : never }[keyof T]
type Values<T> = { readonly [Name in keyof T]-?: fc.Arbitrary<NonNullable<T[Name]>> }
/** Values of each property of a type: one more in it does not compile until it is here. */
type Shape<T> = T extends unknown
  ? {
      readonly required: Values<Omit<T, OptionalName<T>>>
      readonly optional: Values<Pick<T, OptionalName<T>>>
    }
  : never
type AnyShape = {
  readonly required: Readonly<Record<string, fc.Arbitrary<unknown>>>
  readonly optional: Readonly<Record<string, fc.Arbitrary<unknown>>>
}

const count = fc.integer({ min: 1 })
const longest = 2 ** 31 - 1
const delay = fc.integer({ min: 0, max: longest })
const probability = fc.double({ min: 0, max: 1, noNaN: true })
const headerText = fc.stringMatching(/^[!-~][ -~]{0,20}$/)

const match: Shape<FaultMatch> = {
  required: {},
  optional: {
    to: fc.constant('target' as const),
    operation: fc.constantFrom('secrets.put', 'jobs.*', '*'),
    method: fc.constantFrom('PUT', 'get'),
    path: fc.constantFrom('/', '/v1.0/**', '**/secrets'),
    nth: count,
    every: count,
    first: count,
    probability,
  },
}

const kinds: { readonly [Kind in Fault['kind']]: readonly Shape<Extract<Fault, { kind: Kind }>>[] } = {
  status: [
    { required: { kind: fc.constant('status'), status: fc.integer({ min: 400, max: 599 }) }, optional: {} },
  ],
  throttle: [
    {
      required: { kind: fc.constant('throttle') },
      optional: {
        retryAfter: fc.oneof(fc.nat(), fc.constantFrom('date' as const, 'none' as const)),
        scope: headerText,
        information: headerText,
      },
    },
  ],
  claimsChallenge: [
    {
      required: { kind: fc.constant('claimsChallenge') },
      optional: { claims: fc.dictionary(fc.string(), fc.jsonValue()).map((value) => JSON.stringify(value)) },
    },
  ],
  latency: [
    { required: { kind: fc.constant('latency'), ms: delay }, optional: {} },
    // Two numbers of which none is above the other.
    {
      required: {
        kind: fc.constant('latency'),
        min: fc.integer({ min: 0, max: 9 }),
        max: fc.integer({ min: 9, max: longest }),
      },
      optional: {},
    },
  ],
  reset: [{ required: { kind: fc.constant('reset') }, optional: {} }],
  slowBody: [{ required: { kind: fc.constant('slowBody'), bytesPerSecond: count }, optional: {} }],
  malformedJson: [{ required: { kind: fc.constant('malformedJson') }, optional: {} }],
  gatewayPage: [
    {
      required: { kind: fc.constant('gatewayPage') },
      optional: { status: fc.constantFrom(502 as const, 503 as const, 504 as const) },
    },
  ],
  staleRead: [{ required: { kind: fc.constant('staleRead') }, optional: {} }],
  lostUpdate: [{ required: { kind: fc.constant('lostUpdate') }, optional: {} }],
}

const valuesOf = ({ required, optional }: AnyShape) =>
  fc.record({ ...required, ...optional }, { requiredKeys: Object.keys(required) })

const oneCounter = valuesOf(match).map(({ nth, every, first, ...rest }) => {
  const [counter] = Object.entries({ nth, every, first }).filter(([, value]) => value !== undefined)
  return counter ? { ...rest, [counter[0]]: counter[1] } : rest
})
const fault = fc.oneof(...Object.values(kinds).flatMap((shapes: readonly AnyShape[]) => shapes.map(valuesOf)))
const rule: Shape<FaultRule> = {
  required: { fault: fault as fc.Arbitrary<Fault> },
  optional: {
    match: oneCounter,
    times: count,
    loses: fc.constantFrom('request' as const, 'answer' as const),
  },
}
const rules = fc.array(valuesOf(rule).map(ofOneSide))

/** What only targets get wrong is matched with them; they have no operations and give no claims challenge. */
function ofOneSide(given: object): Record<string, unknown> {
  const { match, ...rest } = given as FaultRule
  const { to, operation, ...common } = match ?? {}
  const { kind } = rest.fault
  if (kind === 'staleRead' || kind === 'lostUpdate' || (to && kind !== 'claimsChallenge')) {
    return { ...rest, match: { ...common, to: 'target' } }
  }
  return match ? { ...rest, match: operation === undefined ? common : { ...common, operation } } : rest
}

describe('the schema and the types say the same', () => {
  const branches: readonly { properties: { kind: { const: string } }; required: string[] }[] =
    definitions.fault.oneOf
  const namesOf = (shapes: readonly AnyShape[]) => [
    ...new Set(shapes.flatMap(({ required, optional }) => Object.keys({ ...required, ...optional }))),
  ]

  test('of the kinds of faults', () => {
    expect(branches.map(({ properties }) => properties.kind.const)).toEqual(Object.keys(kinds))
  })

  test.each(Object.entries(kinds))('of the properties of %s', (kind, shapes: readonly AnyShape[]) => {
    const { properties = {}, required = [] } =
      branches.find(({ properties }) => properties.kind.const === kind) ?? {}
    const always = namesOf(shapes).filter((name) => shapes.every((shape) => name in shape.required))
    expect(Object.keys(properties)).toEqual(namesOf(shapes))
    expect(required).toEqual(always)
  })

  test.each([
    ['rule', rule],
    ['match', match],
  ])('of the properties of a %s', (name, shape: AnyShape) => {
    const { properties, required = [] } = definitions[name]
    expect(Object.keys(properties).sort()).toEqual(namesOf([shape]).sort())
    expect(required).toEqual(Object.keys(shape.required))
  })

  test('of every list of rules that the types allow', () => {
    fc.assert(
      fc.property(rules, (list) => {
        expect(checkFaultRules(list)).toEqual([])
      }),
    )
  })

  // No property may have one of these values.
  const strange = fc.constantFrom(null, true, [], -1, '\n')
  test('of a value that no type allows: it is refused in its place', () => {
    const places = fc.constantFrom('', 'match', 'fault')
    const list = rules.filter(({ length }) => length > 0)
    fc.assert(
      fc.property(list, fc.nat(), places, fc.nat(), strange, (list, at, place, which, value) => {
        const index = at % list.length
        const changed = structuredClone(list)
        const around = (place ? changed[index]?.[place] : changed[index]) as
          | Record<string, unknown>
          | undefined
        const names = Object.keys(around ?? {})
        fc.pre(names.length > 0)
        const name = names[which % names.length] ?? ''
        Object.assign(around ?? {}, { [name]: value })
        const steps = [index, place, name].filter((step) => step !== '')
        expect(checkFaultRules(changed).map((problem) => problem.steps)).toContainEqual(steps)
      }),
    )
  })

  test('of what is missing', () => {
    const shapes = Object.values(kinds).flat() as readonly AnyShape[]
    for (const shape of shapes) {
      const [complete] = fc.sample(valuesOf(shape), 1)
      for (const name of Object.keys(shape.required)) {
        const { [name]: _, ...rest } = complete ?? {}
        expect(checkFaultRules([{ fault: rest }]), `${complete?.kind} without ${name}`).toHaveLength(1)
      }
    }
  })
})

describe('what docs/faults.md shows', () => {
  const page = read('../../docs/faults.md')
  const [, yaml = ''] = /```yaml\n([\s\S]*?)```/.exec(page) ?? []
  const [, typescript = ''] = /faults: (\[[\s\S]*?\n {2}\]),/.exec(page) ?? []

  test('is a list of rules, in YAML as in TypeScript', () => {
    const list = parse(yaml)
    expect(list).toHaveLength(2)
    expect(checkFaultRules(list)).toEqual([])
    // Between its brackets it is YAML's flow style, too.
    expect(parse(typescript)).toEqual(list)
  })

  test('names the schema that is published', () => {
    const { name, exports, files } = JSON.parse(read('package.json'))
    const [, path = ''] = /^# yaml-language-server: \$schema=node_modules\/(.*)$/m.exec(yaml) ?? []
    const entry = path.replace(name, '.')
    expect(exports[entry]).toBe(entry)
    expect(files).toContain(entry.slice(2))
  })

  test('lists every kind', () => {
    const table = page.slice(page.indexOf('| `fault.kind` |'))
    const listed = [...table.matchAll(/^\| `(\w+)` \|/gm)].map(([, kind]) => kind)
    expect(listed).toEqual(Object.keys(kinds))
  })
})

describe('all is said of what is wrong', () => {
  const reset = { kind: 'reset' }
  const explain = (value: unknown) => checkFaultRules(value).map(({ path, message }) => `${path}: ${message}`)

  test('of several rules, and of the shape and beyond', () => {
    const list = [
      { match: { operation: 'secrets.putt', nth: 0.5, every: 2 }, fault: { kind: 'slowBody' } },
      null,
      { match: 'secrets.put', fault: ['reset'], times: Number.NaN },
      { fault: { kind: 'latency', ms: 1, min: 3, max: 2 } },
    ]
    expect(explain(list)).toEqual([
      '[0].match.nth: must be a whole number from 1',
      "[0].fault: must have the property 'bytesPerSecond'",
      "[0].match.operation: no operation is called 'secrets.putt'; a key is such as secrets.put or jobs.*",
      '[0].match.every: cannot stand beside nth: write two rules',
      '[1]: must be an object',
      '[2].match: must be an object',
      '[2].fault: must be an object',
      '[2].times: must be a whole number from 1',
      "[3].fault: must have either 'ms', or 'min' and 'max'",
      '[3].fault: min must not be above max',
    ])
  })

  test.each<[unknown, string]>([
    [
      { match: { to: 'target', operation: 'jobs.*' }, fault: reset },
      '[0].match.operation: cannot stand beside to: target, which has no operations: use method and path',
    ],
    [
      { match: { to: 'target' }, fault: { kind: 'claimsChallenge' } },
      '[0].fault.kind: a target gives no claims challenge',
    ],
    [{ fault: { kind: 'staleRead' } }, '[0].fault.kind: staleRead needs a match with to: target'],
    [{ match: { to: 'graph' }, fault: reset }, '[0].match.to: must be target, or left out'],
    [{ fault: reset, match: { method: 5 } }, '[0].match.method: must be string: put quotes around it'],
    [{ fault: reset, match: { operation: ' ' } }, '[0].match.operation: must not be empty'],
    [{ fault: reset, match: { path: 'v1.0' } }, "[0].match.path: must be a path that begins with '/' or '*'"],
    [{ fault: reset, loses: 'both' }, '[0].loses: must be request or answer'],
    [{ fault: { kind: 'gatewayPage', status: '502' } }, '[0].fault.status: must be 502, 503 or 504'],
    [
      { fault: { kind: 'claimsChallenge', claims: '{' } },
      '[0].fault.claims: must be a JSON object in a text',
    ],
    [{ fault: { kind: 'claimsChallenge', claims: {} } }, '[0].fault.claims: must be a JSON object in a text'],
    [
      { fault: { kind: 'throttle', scope: 'Zürich' } },
      '[0].fault.scope: must be a text of plain ASCII characters',
    ],
    [
      { fault: { kind: 'latency', ms: 2 ** 31 } },
      '[0].fault.ms: must be a number of milliseconds from 0 to 2147483647',
    ],
    [
      { fault: { ...reset, after: 5 } },
      "[0].fault.after: unknown property 'after'; the properties here are kind",
    ],
    [
      { fault: { kind: 'constructor' } },
      '[0].fault.kind: must be one of status, throttle, claimsChallenge, latency, reset, slowBody, malformedJson, gatewayPage, staleRead, lostUpdate',
    ],
  ])('%j', (wrong, message) => {
    expect(explain([wrong])).toEqual([message])
  })
})
