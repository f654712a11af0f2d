import { expect, test } from 'vitest'
import { evaluateAgain, retire, tellChanges } from './care-for-job.ts'
import { runFirstCycle, startFirstCycle } from './first-cycle.ts'
import { caller, openApplication } from './open-application.ts'
import { provisionPerson } from './provision-person.ts'

const templateId = 'scim'

test('a job is made once and waited for', async () => {
  await using given = await openApplication()
  const { app } = given
  const printed: string[] = []
  const last = ['In step: {"User":1}']
  for (const _ of 'ab') await runFirstCycle(app, (line) => void printed.push(line))
  expect(printed).toEqual(['NotRun, 0 of type User', 'Active', ...last, 'Active', ...last])
  expect(await app.jobs.list().toArray()).toHaveLength(1)
})

test('a job that lands in quarantine says why', async () => {
  await using given = await openApplication({ secrets: {} })
  const printed: string[] = []
  await runFirstCycle(given.app, (line) => void printed.push(line))
  expect(printed.at(-1)).toBe('In quarantine: EncounteredQuarantineException')
})

test('another process waits on, with the token', async () => {
  await using given = await openApplication()
  const { graph, app } = given
  const token = await startFirstCycle(app)
  const nextProcess = graph.as(caller)
  expect(await nextProcess.resume(token)).toMatchObject({ code: 'Active' })
  const asked = graph.fake.journal.entries().map(({ operation }) => operation)
  expect(asked.filter((operation) => operation === 'jobs.start')).toHaveLength(1)
})

test('a person is provisioned at once, and each step told', async () => {
  await using given = await openApplication()
  const job = await given.app.jobs.ensure({ templateId })
  expect(await provisionPerson(job, given.ada)).toEqual([
    'Success',
    expect.stringMatching(/^Import Success: Retrieved User /),
    expect.stringMatching(/^Scoping Success: /),
    expect.stringMatching(/^Matching Success: User .* will be created in /),
    expect.stringMatching(/^Export Success: User .* was created in customappsso$/),
  ])
  const nobody = '99999999-9999-4999-8999-999999999999'
  expect((await provisionPerson(job, nobody))[0]).toBe('Failure: ImportSkipped')
})

test('a job is watched, restarted and retired', async () => {
  await using given = await openApplication()
  const { app, clock } = given
  const job = await app.jobs.ensure({ templateId })
  const acts = [() => job.start(), () => clock.advance('PT1M'), () => evaluateAgain(job), () => retire(job)]
  const done: unknown[] = []
  const printed: string[] = []
  await tellChanges(job, (line) => void printed.push(line), {
    sleep: async () => void done.push(await acts.shift()?.()),
  })
  const cycle = 'Active, Succeeded with 1 imported'
  expect(printed).toEqual(['NotConfigured', 'NotRun', cycle, cycle])
  expect(done.slice(2)).toEqual([1, expect.stringMatching(/^paused with 204 in request \S+, then deleted$/)])
})
