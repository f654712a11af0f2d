import fc from 'fast-check'
import { expect, test } from 'vitest'
import { KeptTable } from '../../../store/kept-table.js'
import { applyQuery } from './apply-query.js'
import { itemsOf } from './items.js'
import type { Resource } from './queried-resource.js'

type Thing = { readonly id: string; displayName: string | null; kind: string }

const operators = ['eq', 'ne', 'in', 'not', 'startswith', 'gt', 'ge', 'lt', 'le']
const resource: Resource = {
  type: {
    name: 'microsoft.graph.thing',
    properties: { id: 'Edm.String', displayName: 'Edm.String', kind: 'Edm.String' },
  },
  name: 'Thing',
  directory: false,
  select: 'every',
  orderby: 'every',
  expand: [],
  search: [],
  operatorsOf: () => ({ plain: new Set(operators), advanced: new Set() }),
}
const collection = { resource, root: 'http://localhost/v1.0', path: 'things', context: 'things' }

const words = fc.constantFrom('Ann', 'ann', 'BOB', 'Carl', "O'Neil")
const ids = fc.constantFrom('1', '2', '3', '4', '5')
const quoted = words.map((word) => `'${word.replaceAll("'", "''")}'`)
const comparison = fc.oneof(
  fc
    .tuple(fc.constantFrom('displayName', 'DISPLAYNAME', 'kind'), quoted)
    .map(([name, text]) => `${name} eq ${text}`),
  quoted.map((text) => `${text} eq displayName`),
  ids.map((id) => `id eq '${id}'`),
  fc.tuple(quoted, quoted).map((texts) => `displayName in (${texts.join(',')})`),
  quoted.map((text) => `displayName ne ${text}`),
  fc.constant('displayName eq null'),
)
const { filter } = fc.letrec<{ filter: string }>((tie) => ({
  filter: fc.oneof(
    { maxDepth: 3 },
    comparison,
    fc
      .tuple(tie('filter'), fc.constantFrom('and', 'or'), tie('filter'))
      .map((parts) => `(${parts.join(' ')})`),
    tie('filter').map((inner) => `not (${inner})`),
  ),
}))
const changes = fc.array(
  fc.record({
    id: ids,
    displayName: fc.option(words),
    kind: words,
    way: fc.constantFrom('put', 'change', 'delete'),
  }),
  { maxLength: 20, size: 'max' },
)
const asked = fc.record({ filter, count: fc.boolean(), top: fc.integer({ min: 1, max: 4 }), skip: fc.nat(4) })

test('a query that indexes answer gives what a scan gives, whatever was changed before', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(changes, asked), { maxLength: 4, size: 'max' }), (rounds) => {
      const things = new KeptTable<Thing>({ indexed: ['displayName', 'kind'] })
      for (const [made, { filter, count, top, skip }] of rounds) {
        for (const { way, ...thing } of made) {
          const known = things.get(thing.id)
          if (way === 'put') things.set(thing.id, thing)
          else if (way === 'delete') things.delete(thing.id)
          else if (known) things.set(thing.id, { ...known, displayName: thing.displayName, kind: thing.kind })
        }
        for (const text of [{ $filter: filter }, { $filter: filter, $orderby: 'displayName desc' }, {}]) {
          const query = new URLSearchParams({ ...text, $count: `${count}`, $top: `${top}`, $skip: `${skip}` })
          const scanned = applyQuery(
            [...things.values()].map((one) => ({ ...one })),
            query,
            collection,
          )
          expect(
            applyQuery(
              itemsOf(things, (one) => ({ ...one })),
              query,
              collection,
            ),
          ).toEqual(scanned)
        }
      }
    }),
  )
})

test('an equality makes no other item, and neither does one side of an and', () => {
  const things = new KeptTable<Thing>({ indexed: ['displayName', 'kind'] })
  for (let index = 0; index < 50; index += 1)
    things.set(`${index}`, { id: `${index}`, displayName: `Thing ${index}`, kind: 'same' })
  const made: string[] = []
  const ask = (query: string) => {
    made.length = 0
    const items = itemsOf(things, (one) => {
      made.push(one.id)
      return { ...one }
    })
    return applyQuery(items, new URLSearchParams(query), collection).value.map(({ id }) => id)
  }
  expect(ask("$filter=displayName eq 'thing 7'")).toEqual(['7'])
  expect(made).toEqual(['7'])
  expect(ask("$filter=kind eq 'same' and displayName eq 'Thing 8'")).toEqual(['8'])
  expect(made).toEqual(['8'])
  expect(ask("$filter=displayName eq 'Thing 9' and startswith(id,'9')")).toEqual(['9'])
  expect(made).toEqual(['9'])
  expect(ask('$top=2&$skip=30')).toEqual(['30', '31'])
  expect(made).toEqual(['30', '31', '32'])
})
