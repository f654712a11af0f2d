import { describe, expect, test } from 'vitest'
import type { StatusCode } from '../../domain/provisioning/job.js'
import { newJob } from '../../domain/provisioning/new-job.js'
import { type JobEvent, move } from './transitions.js'

const codes: readonly StatusCode[] = ['NotConfigured', 'NotRun', 'Active', 'Paused', 'Quarantine']
const events: readonly JobEvent[] = ['start', 'resume', 'pause', 'complete', 'prune', 'quarantine', 'disable']

// Written by hand from the pages of start, pause, restart and quarantine; what is not here cannot happen.
const moves: readonly [StatusCode, JobEvent, StatusCode, string][] = [
  ['NotConfigured', 'start', 'NotRun', 'Active'],
  ['NotConfigured', 'pause', 'Paused', 'Paused'],
  ['NotRun', 'start', 'NotRun', 'Active'],
  ['NotRun', 'pause', 'Paused', 'Paused'],
  ['NotRun', 'complete', 'Active', 'Active'],
  ['NotRun', 'prune', 'Paused', 'Paused'],
  ['NotRun', 'quarantine', 'Quarantine', 'Active'],
  ['Active', 'resume', 'Active', 'Active'],
  ['Active', 'pause', 'Paused', 'Paused'],
  ['Active', 'complete', 'Active', 'Active'],
  ['Active', 'prune', 'Paused', 'Paused'],
  ['Active', 'quarantine', 'Quarantine', 'Active'],
  ['Active', 'disable', 'Paused', 'Disabled'],
  ['Paused', 'start', 'NotRun', 'Active'],
  ['Paused', 'resume', 'Active', 'Active'],
  ['Paused', 'pause', 'Paused', 'Paused'],
  ['Quarantine', 'start', 'NotRun', 'Active'],
  ['Quarantine', 'resume', 'Active', 'Active'],
  ['Quarantine', 'pause', 'Paused', 'Paused'],
  ['Quarantine', 'complete', 'Active', 'Active'],
  ['Quarantine', 'prune', 'Paused', 'Paused'],
  ['Quarantine', 'quarantine', 'Quarantine', 'Active'],
  ['Quarantine', 'disable', 'Quarantine', 'Disabled'],
]

const jobThatIs = (code: StatusCode) => ({
  ...newJob({ id: 'sp' }, 'scim', 'tid', { code: 'NotConfigured', interval: 'PT40M' }, () => 'id'),
  code,
})

describe('a job', () => {
  test.each(moves)('that is %s and meets %s becomes %s, its schedule %s', (from, event, code, state) => {
    const job = jobThatIs(from)
    const moved = move(job, event)
    expect([moved.code, moved.schedule.state]).toEqual([code, state])
  })

  const impossible = codes.flatMap((code) =>
    events
      .filter((event) => !moves.some(([from, what]) => from === code && what === event))
      .map((event) => [code, event] as const),
  )

  test.each(impossible)('that is %s never meets %s', (code, event) => {
    const job = jobThatIs(code)
    expect(() => move(job, event)).toThrow(`A job that is ${code} cannot ${event}.`)
    expect(job).toEqual(jobThatIs(code))
  })

  test('has a cell or a refusal for every code and event', () => {
    expect(moves.length + impossible.length).toBe(codes.length * events.length)
  })
})
