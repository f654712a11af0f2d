import fc from 'fast-check'
import { expect, test } from 'vitest'
import { defaultSeed, type MockGraph } from '../../src/index.js'
import { openGraph, signInApplication } from './callers.js'

const admin = defaultSeed.tenants[0]?.applications?.find(({ name }) => name === 'application-admin')

const names = fc.constantFrom('Payroll', 'PAYROLL', 'Travel')
const places = fc.nat(2)
const create = fc.record({ kind: fc.constant('create' as const), name: names })
const step = fc.oneof(
  create,
  fc.record({ kind: fc.constant('rename' as const), place: places, name: names }),
  fc.record({ kind: fc.constant('delete' as const), place: places }),
  fc.record({ kind: fc.constant('bring back' as const), place: places }),
  fc.record({ kind: fc.constant('change in place' as const), place: places, name: names }),
  fc.record({ kind: fc.constant('take a snapshot' as const) }),
  fc.record({ kind: fc.constant('restore it' as const) }),
)

const questions = [
  "displayName eq 'payroll'",
  "displayName eq 'Travel'",
  "displayName in ('Travel','Payroll')",
  "applicationTemplateId eq '8adf8e6e-67b2-4cf2-a259-e3dc5476c621' and displayName eq 'Payroll'",
]

test('a filter that an index answers finds what a scan finds, whatever happened before', async () => {
  await fc.assert(
    fc.asyncProperty(
      create,
      fc.array(step, { minLength: 8, maxLength: 20, size: 'max' }),
      async (first, others) => {
        const graph = openGraph()
        const { call } = await signInApplication(graph, admin?.appId ?? '', admin?.clientSecret ?? '')
        let kept = graph.snapshot()
        const ids: string[] = []
        for (const one of [first, ...others]) {
          const id = 'place' in one ? ids[one.place] : undefined
          if (one.kind === 'create') {
            const body = { displayName: one.name }
            const { body: made } = await call('POST', '/applications', body)
            await call('POST', '/servicePrincipals', { appId: made.appId })
            ids.push(made.id)
          }
          if (one.kind === 'rename' && id)
            await call('PATCH', `/applications/${id}`, { displayName: one.name })
          if (one.kind === 'delete' && id) await call('DELETE', `/applications/${id}`)
          if (one.kind === 'bring back' && id) await call('POST', `/directory/deletedItems/${id}/restore`)
          if (one.kind === 'change in place' && id) rename(graph, id, one.name)
          if (one.kind === 'take a snapshot') kept = graph.snapshot()
          if (one.kind === 'restore it') graph.restore(kept)
          for (const collection of ['applications', 'servicePrincipals']) {
            for (const filter of questions) {
              const ask = async (text: string) =>
                (
                  await call(
                    'GET',
                    `/${collection}?$select=id,displayName&$filter=${encodeURIComponent(text)}`,
                  )
                ).body.value
              // No index answers an or.
              expect(await ask(filter)).toEqual(await ask(`(${filter}) or (${filter})`))
            }
          }
        }
      },
    ),
    { numRuns: 12 },
  )
})

/** As a test does that holds an object of the world. */
function rename({ world }: MockGraph, id: string, name: string): void {
  const [tenant] = world.tenants.values()
  const application = tenant?.applications.get(id)
  if (application) tenant?.put('applications', id, { ...application, displayName: name })
}
