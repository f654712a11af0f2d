import { expect, test } from 'vitest'
import { openProvisioning } from '../provisioning/open-provisioning.js'
import { peopleOf } from '../provisioning/people.js'
import { createRecordedTarget } from '../provisioning/recorded-target.js'
import { makeFolder, openFake } from './kept-fake.js'

const inFolder = makeFolder()

/** A started job for ada and dale in a state file, and its clock. */
async function makeState(name: string) {
  const place = await openProvisioning({ isRemote: true })
  place.put('ada')
  place.put('dale')
  await place.at('POST', `/jobs/${place.jobId}/start`)
  const path = inFolder(name)
  const open = async () => {
    const recorded = createRecordedTarget({ isRemote: true })
    const kept = await openFake(path, { target: recorded.target, clock: place.clock })
    const own = () => kept.graph.world.find('contoso.example')!
    return {
      ...kept,
      own,
      put: (...given: Parameters<ReturnType<typeof peopleOf>['put']>) => peopleOf(own()).put(...given),
      /** Whom a cycle asked for in the target. */
      next: async () => {
        place.clock.advance('PT40M')
        await kept.graph.cycles.runDue()
        return recorded.take().flatMap((call) => /^(?:read|find|create|update) .*/.exec(call) ?? [])
      },
      /** No cycle that looks at what changed sees it; one that looks at everybody does. */
      forgetState: (objectId: string) => {
        const [key, link] = [...own().records.table('links')].find(([, one]) => one.objectId === objectId)!
        own().put('links', key, { ...link, fingerprint: 0 })
      },
      [Symbol.asyncDispose]: () => kept[Symbol.asyncDispose](),
    }
  }
  {
    await using first = await open()
    first.graph.restore(place.graph.snapshot())
    expect(await first.next()).toHaveLength(4)
    first.forgetState('ada')
    first.put('dale', { displayName: 'Dale Hall' })
  }
  return open
}

const daleAlone = ['read Users/t1', 'update Users/t1: Replace displayName Dale Hall']

test('the first cycle after a restart looks at what changed, and at nobody else', async () => {
  const open = await makeState('restart.db')
  await using second = await open()
  expect(await second.next()).toEqual(daleAlone)
})

test('a cycle after a snapshot was restored looks at everybody', async () => {
  const open = await makeState('restore.db')
  await using second = await open()
  second.graph.restore(second.graph.snapshot())
  expect(await second.next()).toEqual([
    'read Users/t1',
    'read Users/t2',
    ...daleAlone.slice(1).map((call) => call.replace('t1', 't2')),
  ])
})

test('a schema that a newer version maps by looks at everybody', async () => {
  const open = await makeState('schema.db')
  await using second = await open()
  const [job] = second.own().jobs.values()
  const { position, ...state } = job!.state!
  second.own().putJob({ ...job!, state: { ...state, position: { ...position!, schema: 1 } } })
  expect(await second.next()).toHaveLength(3)
})
