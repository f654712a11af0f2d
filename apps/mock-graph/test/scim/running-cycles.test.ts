import { describe, expect, test } from 'vitest'
import { openScimJob } from './open-scim-job.js'

const linesOf = (seen: readonly { method: string; target: string }[]) =>
  seen.map(({ method, target }) => `${method} ${target.replace(/\?.*/, '')}`)

describe('PUT /__mock/clock', () => {
  test('runs the cycles that became due, and answers when they ended', async () => {
    await using job = await openScimJob()
    await job.start()
    expect(job.endpoint.seen).toEqual([])
    expect((await job.admin('PUT', 'clock', { advance: 'PT1M' })).status).toBe(200)
    expect([...job.endpoint.users.values()]).toMatchObject([
      { userName: 'person-0@contoso.example', active: true },
      { userName: 'person-1@contoso.example', active: true },
    ])
    expect((await job.status(job.jobId)).code).toBe('Active')
  })

  test('answers at once with ?wait=false, and a GET of the job shows how far it is', async () => {
    await using job = await openScimJob()
    await job.start()
    const held = job.endpoint.hold()
    expect((await job.admin('PUT', 'clock?wait=false', { advance: 'PT1M' })).status).toBe(200)
    await held.arrived
    const { progress, code } = await job.status(job.jobId)
    expect(code).toBe('NotRun')
    expect(progress).toMatchObject([{ units: expect.any(String), totalUnits: 2 }])
    held.release()
    await job.graph.cycles.runDue()
    expect(job.endpoint.users.size).toBe(2)
  })

  test('refuses a wait that it does not know, and moves nothing', async () => {
    await using job = await openScimJob()
    const before = job.clock.now()
    const { status, body } = await job.admin('PUT', 'clock?wait=soon', { advance: 'PT1M' })
    expect([status, body.error.explanation]).toEqual([
      400,
      expect.stringContaining("'wait' is true or false"),
    ])
    expect(job.clock.now()).toEqual(before)
  })
})

describe('POST /__mock/jobs/{id}/run', () => {
  test('runs the next cycle now, whatever the schedule says', async () => {
    await using job = await openScimJob()
    await job.start()
    await job.admin('PUT', 'clock', { advance: 'PT1M' })
    job.rename(job.ada, 'Ada Voss')
    job.endpoint.seen.length = 0
    const { status, body } = await job.admin('POST', `jobs/${job.jobId}/run`)
    expect(status).toBe(200)
    expect(body).toMatchObject({ id: job.jobId, status: 'Active', lastExecution: { exported: 1 } })
    expect(linesOf(job.endpoint.seen)).toContain('PATCH /scim/Users/u1')
    expect(job.endpoint.users.get('u1')).toMatchObject({ displayName: 'Ada Voss' })
  })

  test('is 404 for no job, and 409 for one that is not started', async () => {
    await using job = await openScimJob()
    const none = await job.admin('POST', 'jobs/scim.none/run')
    expect([none.status, none.body.error.explanation]).toEqual([
      404,
      'There is no job scim.none: GET /__mock/state lists them.',
    ])
    const idle = await job.admin('POST', `jobs/${job.jobId}/run`)
    expect([idle.status, idle.body.error.explanation]).toEqual([
      409,
      expect.stringContaining('is not started'),
    ])
    expect(job.endpoint.seen).toEqual([])
  })
})

describe('POST /__mock/clock/step', () => {
  test('goes from cycle to cycle', async () => {
    await using job = await openScimJob()
    await job.start()
    const first = await job.admin('POST', 'clock/step')
    expect(first.body).toMatchObject({ ran: [{ id: job.jobId, lastExecution: { exported: 2 } }] })
    const second = await job.admin('POST', 'clock/step')
    expect(second.body.now).toBe(first.body.next)
    expect(Date.parse(second.body.now) - Date.parse(first.body.now)).toBe(40 * 60_000)
    expect(second.body.ran).toMatchObject([{ id: job.jobId, lastExecution: { exported: 0 } }])
  })

  test('is 409 where nothing is due', async () => {
    await using job = await openScimJob()
    const { status, body } = await job.admin('POST', 'clock/step')
    expect([status, body.error.explanation]).toEqual([409, expect.stringContaining('No cycle is due')])
  })
})

describe('a cycle under way', () => {
  test.each(['reset', 'restore'] as const)('ends after its exchange at %s', async (what) => {
    await using job = await openScimJob()
    await job.start()
    const snapshot = job.graph.snapshot()
    const held = job.endpoint.hold()
    const running = job.graph.cycles.runDue()
    await held.arrived
    if (what === 'reset') job.graph.reset()
    else job.graph.restore(snapshot)
    held.release()
    await running
    expect(job.endpoint.seen).toHaveLength(1)
  })

  test('ends after its exchange when it is stopped, and begins anew when it runs again', async () => {
    await using job = await openScimJob()
    await job.start()
    const held = job.endpoint.hold()
    const running = job.graph.cycles.runDue()
    await held.arrived
    const stopped = job.graph.cycles.stop()
    held.release()
    await Promise.all([running, stopped])
    expect(job.endpoint.seen).toHaveLength(1)
    await job.graph.cycles.runDue()
    expect(job.endpoint.users.size).toBe(2)
  })

  test('gives way to the next one when its job is paused and started again', async () => {
    await using job = await openScimJob()
    await job.start()
    const held = job.endpoint.hold()
    const running = job.graph.cycles.runDue()
    await held.arrived
    await job.at('POST', `/jobs/${job.jobId}/pause`)
    await job.start()
    const again = job.graph.cycles.runDue()
    held.release()
    await Promise.all([running, again])
    expect(job.endpoint.users.size).toBe(2)
  })
})
