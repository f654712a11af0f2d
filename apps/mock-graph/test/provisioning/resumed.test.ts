import { expect, test } from 'vitest'
import type { WorldSnapshot } from '../../src/directory/tenant/world.js'
import { createMockGraph } from '../../src/index.js'
import { openProvisioning } from './open-provisioning.js'
import { createRecordedTarget } from './recorded-target.js'

/** The world as it was each time the target had done something and nobody had heard of it. */
async function openCrashing(options: Parameters<typeof openProvisioning>[0] = {}) {
  const worlds: { call: string; world: WorldSnapshot }[] = []
  const place = await openProvisioning({
    ...options,
    isRemote: true,
    after: (call) => worlds.push({ call, world: place.graph.snapshot() }),
  })
  place.put('ada')
  place.put('dale')
  place.manage('dale', 'ada')
  place.putGroup('crew')
  place.join('crew', 'ada', 'dale')
  /** What the log tells in the end, after a crash at each call of a cycle. */
  const logsAfter = async (from: number) => {
    const logs = new Map<string, ReturnType<typeof told>>()
    for (const { call, world } of worlds.slice(from)) {
      const recorded = createRecordedTarget({ isRemote: true })
      const graph = createMockGraph({
        target: recorded.target,
        clock: place.clock,
        ...(options.provisioning && { provisioning: options.provisioning }),
      })
      graph.restore(world)
      await graph.cycles.runDue()
      logs.set(call, told(graph.world.find(place.directory.tenantId)!))
    }
    return logs
  }
  return { ...place, worlds, logsAfter }
}

/** What was done, whoever was told of it in which entry. Ids of the target, new in each process, are `#`. */
function told({ provisioningLog }: Awaited<ReturnType<typeof openProvisioning>>['directory']) {
  const entries = [...provisioningLog.values()].filter(({ status }) => status === 'success')
  return entries.flatMap(({ source, action, before, after }) =>
    [...new Set([...Object.keys(after), ...Object.keys(before)])].map((path) =>
      `${action} ${source.id} ${path.replace(/^urn:.*:/, '')}: ${before[path]} → ${after[path]}`.replace(
        /[0-9a-f]{8}-[0-9a-f-]{27}/g,
        '#',
      ),
    ),
  )
}

test('after a crash at any step, the log tells of a first cycle what it would have', async () => {
  const place = await openCrashing()
  await place.start()
  const expected = told(place.directory).sort()
  expect(expected).toContainEqual(expect.stringMatching(/^create ada userName: undefined → ada@/))
  expect(expected).toContainEqual(expect.stringMatching(/^update dale manager: undefined → /))
  for (const [call, log] of await place.logsAfter(0)) {
    expect([call, log.sort()]).toEqual([call, expected])
  }
})

test('and of changes, a disabling among them', async () => {
  const place = await openCrashing()
  await place.start()
  const from = place.worlds.length
  place.forgetLog()
  place.put('ada', { displayName: 'Ada Hall' })
  place.directory.managers.remove('dale')
  place.put('bob')
  place.remove('dale')
  place.putGroup('crew', 'Night crew')
  await place.next()
  const expected = told(place.directory).sort()
  expect(expected).toContain('update ada displayName: ada Voss → Ada Hall')
  expect(expected).toContain('disable dale active: True → False')
  for (const [call, log] of await place.logsAfter(from)) expect([call, log.sort()]).toEqual([call, expected])
})

test('an entry of what was begun before says so', async () => {
  const place = await openCrashing()
  await place.start()
  place.put('ada', { displayName: 'Ada Hall' })
  await place.next()
  const { world } = place.worlds.find(({ call }) => call.includes('Ada Hall'))!
  place.graph.restore(world)
  await place.graph.cycles.runDue()
  const { value } = (await place.call('GET', '/auditLogs/provisioning?$top=1')).body
  expect(value[0].provisioningSteps.at(-1)).toMatchObject({
    name: 'EntryExportUpdate',
    description: expect.stringContaining('It was begun before provisioning was interrupted'),
  })
})

test('members that are sent several at a time are told in whole', async () => {
  const place = await openCrashing({ provisioning: { membersPerUpdate: 2 } })
  for (const name of ['bob', 'cid', 'dot']) place.put(name)
  place.join('crew', 'bob', 'cid', 'dot')
  await place.start()
  const atMembers = place.worlds.findIndex(({ call }) => call.includes('members'))
  for (const [call, log] of await place.logsAfter(atMembers)) {
    const line = log.find((one) => one.startsWith('update crew members'))
    expect([call, line?.split(', ').length]).toEqual([call, 5])
  }
})
