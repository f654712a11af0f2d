import { copyFileSync } from 'node:fs'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { DirectorySnapshot } from '../../src/directory/snapshot/directory-snapshot.js'
import type { WorldSnapshot } from '../../src/directory/tenant/world.js'
import { openScimDirectory, type ScimDirectory } from '../scim/scim-directory.js'
import { makeCommand, type Started, startCommand } from './command.js'
import { keepChanged, keepStarted } from './crash-world.js'
import { makeFolder } from './kept-fake.js'

const inFolder = makeFolder()

/**
 * When the process is killed: before its request is carried out, after that and before it hears so, or while it hears and
 * notes it.
 */
type Moment = 'request lost' | 'answer lost' | 'answer noted or not'
type Crash = { readonly nth: number; readonly moment: Moment }

let command: Awaited<ReturnType<typeof makeCommand>>
let endpoint: ScimDirectory
let crash: (Crash & { reached(): void; readonly killed: Promise<void> }) | undefined
let running: Started | undefined
let path = ''
let count = 0

/** What is to happen at this moment of the latest request. */
const at = async (moment: Moment) => {
  if (crash?.nth !== endpoint.seen.length || crash.moment !== moment) return false
  crash.reached()
  if (moment !== 'answer noted or not') await crash.killed
  return true
}

beforeAll(async () => {
  command = await makeCommand()
  endpoint = await openScimDirectory({
    instead: async () => ((await at('request lost')) ? 'break' : undefined),
    after: async () => {
      await at('answer lost')
      await at('answer noted or not')
    },
  })
})
afterAll(async () => {
  await running?.kill()
  await endpoint[Symbol.asyncDispose]()
  await command[Symbol.asyncDispose]()
})

const start = async (path: string, sync: string) => {
  running = await startCommand(
    command.url,
    ['--scim', '--state', path, '--state-sync', sync],
    inFolder('home'),
  )
  return running
}

const ask = async ({ origin }: Started, method: string, path: string, body?: object) => {
  const answer = await fetch(`${origin}/__mock/${path}`, {
    method,
    ...(body && { body: JSON.stringify(body) }),
  })
  expect(answer.status).toBe(200)
  return answer.json()
}

/** Where a cycle begins. */
type Beginning = {
  /** A state file, of which a copy is made. */
  readonly file: string
  readonly sync?: 'normal' | 'full'
  /** The same world, which a process that runs still is brought back to. Default: another process begins with another copy. */
  readonly world?: WorldSnapshot
}

async function begin({ file, sync = 'normal', world }: Beginning): Promise<Started> {
  if (running && world) {
    await ask(running, 'PUT', 'snapshot', world)
    return running
  }
  await running?.kill()
  path = inFolder(`${++count}.db`)
  copyFileSync(file, path)
  return start(path, sync)
}

/** Runs the cycle that is due. The process may be killed in it, and a second one goes on with what it left in the file. */
async function runCycle(beginning: Beginning, planned?: Crash) {
  endpoint.seen.length = 0
  const [reached, killed] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()]
  crash = planned && { ...planned, reached: reached.resolve, killed: killed.promise }
  let process = await begin(beginning)
  if (planned) {
    await reached.promise
    await process.kill()
    killed.resolve()
    crash = undefined
    process = await start(path, beginning.sync ?? 'normal')
  }
  // Answered when the cycles that are due have ended.
  await ask(process, 'PUT', 'clock', {})
  const { tenants } = await ask(process, 'GET', 'snapshot')
  return describe(tenants[0])
}

/** All that a cycle leaves behind, here and at the endpoint. */
function describe({ links, memberships, outbound, escrows, provisioningLog, jobs }: DirectorySnapshot) {
  const records = <R>(kept: readonly (readonly [string, R])[]) => kept.map(([, record]) => record)
  const [job] = records(jobs)
  const { code, state } = job!
  const { lastExecution, quarantine, escrowsPruned, nextCycle, watermark } = state!
  return {
    endpoint: { users: [...endpoint.users.values()], groups: [...endpoint.groups.values()].map(inOrder) },
    known: {
      // What was accepted is a note for a warning: whoever has to ask again sees it shown, and notes nothing.
      links: new Set(records(links).map(({ accepted: _, ...link }) => link)),
      memberships: new Set(records(memberships)),
      ...{ outbound, escrows },
    },
    job: {
      ...{ code, quarantine, escrowsPruned, nextCycle, isWatermarked: watermark !== null },
      ...{
        state: lastExecution?.state,
        entitled: lastExecution?.entitled,
        escrowed: lastExecution?.escrowed,
      },
    },
    /** What was done; what was looked at and found in step is left out. */
    done: records(provisioningLog).flatMap(({ source, action, status, before, after }) =>
      status === 'skipped' ? [] : [JSON.stringify([source.displayName, action, status, before, after])],
    ),
  }
}

const inOrder = (group: Record<string, unknown>) => ({
  ...group,
  members: new Set(((group.members ?? []) as { value: string }[]).map(({ value }) => value)),
})

/** Kills the process in every step of a cycle, and looks at where the next process brings it. */
async function crashEverywhere(beginning: Beginning, moments: readonly Moment[], only = /./) {
  const goBack = endpoint.keep()
  const expected = await runCycle(beginning)
  const steps = endpoint.seen.map(({ method, target }) => `${method} ${target.replace(/\?.*/, '')}`)
  for (const [index, step] of steps.entries()) {
    if (!only.test(step)) continue
    for (const moment of moments) {
      // What only reads is as good as never asked, and two of it are as good as one.
      const isRead = step.startsWith('GET')
      if (isRead && (moment !== 'request lost' || steps[index - 1]?.startsWith('GET'))) continue
      goBack()
      const after = await runCycle(beginning, { nth: index + 1, moment })
      const where = `${index + 1}: ${step}, ${moment}`
      expect({ where, ...after.endpoint }).toEqual({ where, ...expected.endpoint })
      expect({ where, ...after.known }).toEqual({ where, ...expected.known })
      expect({ where, ...after.job }).toEqual({ where, ...expected.job })
      const [told, wanted] = [after.done, expected.done]
      expect({ where, others: told.filter((one) => !wanted.includes(one)) }).toEqual({ where, others: [] })
      // Nobody heard of what was lost, so nobody could log it: it is found in step and not done again.
      const missing = wanted.length - told.length
      expect({ where, missing, isRight: missing === 0 || missing === 1 }).toMatchObject({ isRight: true })
    }
  }
  return steps
}

const empty = async () => {
  await running?.kill()
  running = undefined
  endpoint.users.clear()
  endpoint.groups.clear()
}

test('an initial cycle, killed at any step, ends where it would have', async () => {
  const file = inFolder('started.db')
  const world = await keepStarted(file, endpoint.url)
  const steps = await crashEverywhere({ file, world }, ['request lost', 'answer lost'])
  expect(steps).toEqual([
    ...['GET /scim/Users', 'GET /scim/Users', 'GET /scim/Groups'],
    ...['GET /scim/Users', 'POST /scim/Users'],
    ...['GET /scim/Users', 'POST /scim/Users'],
    ...['GET /scim/Users', 'POST /scim/Users'],
    'PATCH /scim/Users/u2',
    ...['GET /scim/Groups', 'POST /scim/Groups'],
    ...['PATCH /scim/Groups/g1', 'PATCH /scim/Groups/g1', 'PATCH /scim/Groups/g1'],
  ])
})

test('one that is killed as an answer comes does too', async () => {
  await empty()
  const file = inFolder('full.db')
  const world = await keepStarted(file, endpoint.url)
  await crashEverywhere({ file, world, sync: 'full' }, ['answer noted or not'], /^(POST|PATCH)/)
})

test('an incremental cycle, killed at any step, ends where it would have', async () => {
  await empty()
  const file = inFolder('changed.db')
  await keepStarted(file, endpoint.url)
  const world = await keepChanged(file)
  const goBack = endpoint.keep()
  // By what the job knows of the cycle before, and by what everybody is mapped to.
  const steps = await crashEverywhere({ file }, ['request lost'])
  await running?.kill()
  running = undefined
  goBack()
  await crashEverywhere({ file, world }, ['answer lost'])
  expect(steps.map((step) => step.replace(/\d+$/, '{id}'))).toEqual([
    ...['GET /scim/Users', 'GET /scim/Users', 'GET /scim/Groups'],
    ...['GET /scim/Users/u{id}', 'PATCH /scim/Users/u{id}'],
    ...['GET /scim/Users', 'POST /scim/Users'],
    'DELETE /scim/Users/u{id}',
    ...['GET /scim/Users/u{id}', 'PATCH /scim/Users/u{id}'],
    ...['GET /scim/Groups/g{id}', 'PATCH /scim/Groups/g{id}', 'PATCH /scim/Groups/g{id}'],
  ])
})
