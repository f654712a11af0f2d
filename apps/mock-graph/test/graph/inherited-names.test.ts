import { describe, expect, test } from 'vitest'
import { type OperationId, operations } from '../../src/generated/operations.js'
import { generateSigningKeys } from '../../src/identity/keys/signing-keys.js'
import { directoryCases } from '../walk/directory-cases.js'
import { openPlace, versionOf } from '../walk/place.js'
import { synchronizationCases } from '../walk/synchronization-cases.js'
import type { WalkCase } from '../walk/walk-case.js'

const cases: Partial<Record<OperationId, WalkCase>> = { ...synchronizationCases, ...directoryCases }
const keys = generateSigningKeys()
const all = Object.keys(operations) as OperationId[]

/** Every object has these, so a table that is a plain object seems to have a row for each. */
const inherited = ['constructor', 'toString', 'hasOwnProperty', '__proto__']

const nested = (depth: number) => `${'{"a":['.repeat(depth)}1${']}'.repeat(depth)}`
const values = [
  '1',
  '"x"',
  'true',
  '[]',
  '{}',
  'null',
  '[{"key":"constructor","value":"toString"}]',
  nested(60),
]

/** The JSON of a value with one more member in each of its objects, one text for each place. */
function withMember(value: unknown, name: string, member: string): string[] {
  if (Array.isArray(value)) {
    return value.flatMap((item, index) =>
      withMember(item, name, member).map(
        (text) => `[${value.map((one, at) => (at === index ? text : JSON.stringify(one))).join()}]`,
      ),
    )
  }
  if (typeof value !== 'object' || value === null) return []
  const members = Object.entries(value).map(([key, one]) => `${JSON.stringify(key)}:${JSON.stringify(one)}`)
  const deeper = Object.entries(value).flatMap(([key, one], index) =>
    withMember(one, name, member).map(
      (text) =>
        `{${members.map((kept, at) => (at === index ? `${JSON.stringify(key)}:${text}` : kept)).join()}}`,
    ),
  )
  return [`{${[...members, `${JSON.stringify(name)}:${member}`].join()}}`, ...deeper]
}

async function openCase(operation: OperationId) {
  const { as = 'application-admin', ...one } = cases[operation] ?? {}
  const place = openPlace({
    version: versionOf(operation),
    throughApplication: operation.endsWith('.app'),
    usual: as,
    signingKeys: () => keys,
  })
  await one.prepare?.(place)
  const body = typeof one.body === 'function' ? one.body(place) : one.body
  const { method, path } = operations[operation]
  return { place, body, method, path, headers: one.headers ?? {} }
}

const taking = all.filter((operation) => ['json', 'scim'].includes(operations[operation].body))

describe('names that every object has', () => {
  test.each(taking)('in the body of %s are no defect', async (operation) => {
    const { place, body, method, path, headers } = await openCase(operation)
    const type = operations[operation].body === 'scim' ? 'application/scim+json' : 'application/json'
    const texts = inherited.flatMap((name) => values.flatMap((value) => withMember(body ?? {}, name, value)))
    const failed: string[] = []
    for (const text of texts) {
      const sent = new TextEncoder().encode(text)
      const answer = await place.call(method, path, sent, { headers: { 'Content-Type': type, ...headers } })
      if (answer.status >= 500) failed.push(`${answer.status} ${text.slice(0, 300)}`)
    }
    expect(failed).toEqual([])
  })

  test.each(all.filter((operation) => operations[operation].method === 'GET'))(
    'in a query of %s are no defect',
    async (operation) => {
      const { place, method, path, headers } = await openCase(operation)
      const queries = inherited.flatMap((name) => [
        `$select=${name}`,
        `$filter=${name} eq 'x'`,
        `$filter=${name}/any(a:a/${name} eq 'x')`,
        `$filter=${name}('a','b')`,
        `$orderby=${name}`,
        `$expand=${name}`,
        `$search="${name}:x"`,
        `$${name}=1`,
        `${name}=1`,
        `$skiptoken=${name}`,
      ])
      const failed: string[] = []
      for (const query of queries) {
        const answer = await place.call(method, `${path}?${query}`, undefined, {
          headers: { ConsistencyLevel: 'eventual', ...headers },
        })
        if (answer.status >= 500 && answer.status !== 501) failed.push(`${answer.status} ${query}`)
      }
      expect(failed).toEqual([])
    },
  )
})
