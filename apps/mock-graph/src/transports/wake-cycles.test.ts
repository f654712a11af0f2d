import { describe, expect, test, vi } from 'vitest'
import { openScimJob } from '../../test/scim/open-scim-job.js'
import { wakeCycles } from './wake-cycles.js'

const fail = (error: unknown) => {
  throw error
}

describe('while a server runs', () => {
  test('a cycle runs as soon as its job is started', async () => {
    await using job = await openScimJob()
    const waker = wakeCycles(job.graph, fail)
    await job.start()
    await vi.waitUntil(() => job.endpoint.users.size === 2)
    await waker.stop()
  })

  test('a cycle runs when the clock is moved to it by whoever has the fake', async () => {
    await using job = await openScimJob()
    await job.start()
    await job.graph.cycles.runDue()
    const waker = wakeCycles(job.graph, fail)
    job.rename(job.ada, 'Ada Voss')
    job.clock.advance('PT40M')
    await vi.waitUntil(() => job.endpoint.users.get('u1')?.displayName === 'Ada Voss')
    await waker.stop()
  })

  test('the cycle that was due before it began runs', async () => {
    await using job = await openScimJob()
    await job.start()
    const waker = wakeCycles(job.graph, fail)
    await vi.waitUntil(() => job.endpoint.users.size === 2)
    await waker.stop()
  })

  test('and no longer: the cycle under way ends after its exchange, and none begins', async () => {
    await using job = await openScimJob()
    const waker = wakeCycles(job.graph, fail)
    const held = job.endpoint.hold()
    await job.start()
    await held.arrived
    const stopped = waker.stop()
    held.release()
    const letGo = await stopped
    job.clock.advance('PT2H')
    // Requests are answered for a moment still.
    expect((await job.admin('POST', `jobs/${job.jobId}/run`)).status).toBe(200)
    expect((await job.admin('PUT', 'clock', { advance: 'PT2H' })).status).toBe(200)
    expect(job.endpoint.seen).toHaveLength(1)
    letGo()
    await job.graph.cycles.runDue()
    expect(job.endpoint.users.size).toBe(2)
  })

  test('a defect is told once, and not tried again until something moves', async () => {
    await using job = await openScimJob()
    const told: unknown[] = []
    let runs = 0
    const cycles = {
      ...job.graph.cycles,
      runDue: async () => {
        runs += 1
        throw new Error('A defect.')
      },
    }
    await job.start()
    const waker = wakeCycles({ cycles, clock: job.clock }, (error) => told.push(error))
    await vi.waitUntil(() => told.length > 0)
    await waker.stop()
    expect([runs, told]).toEqual([1, [new Error('A defect.')]])
  })
})
