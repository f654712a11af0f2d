import { existsSync, watch } from 'node:fs'
import { dirname } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createMockGraph } from '../../src/index.js'
import { createScimTarget } from '../../src/transports/scim-endpoint.js'
import { startServer } from '../../src/transports/server.js'
import { openScimDirectory } from '../scim/scim-directory.js'
import { makeCommand, startCommand } from './command.js'
import { keepStarted } from './crash-world.js'
import { makeFolder } from './kept-fake.js'

const inFolder = makeFolder()
let command: Awaited<ReturnType<typeof makeCommand>>
let count = 0
beforeAll(async () => {
  command = await makeCommand()
})
afterAll(() => command[Symbol.asyncDispose]())

/** The command with a cycle that waits for its target, and was told to stop. */
async function openStopping() {
  const endpoint = await openScimDirectory()
  const held = endpoint.hold()
  const [path, readyFile] = [inFolder(`stopped-${++count}.db`), inFolder(`ready-${count}.json`)]
  await keepStarted(path, endpoint.url)
  const argv = ['--scim', '--state', path, '--ready-file', readyFile]
  const started = await startCommand(command.url, argv, inFolder('home'))
  await held.arrived
  // The file goes once the signal was heard.
  const heard = Promise.withResolvers<void>()
  const watcher = watch(dirname(readyFile), () => {
    if (!existsSync(readyFile)) heard.resolve()
  })
  started.signal('SIGTERM')
  await heard.promise
  watcher.close()
  return {
    ...{ endpoint, held, started },
    async [Symbol.asyncDispose]() {
      held.release()
      await started.kill()
      await endpoint[Symbol.asyncDispose]()
    },
  }
}

test('a stop waits for the exchange under way, and for nothing after it', async () => {
  await using stopping = await openStopping()
  const { endpoint, held, started } = stopping
  held.release()
  expect(await started.exited).toEqual({ code: 0 })
  expect(endpoint.seen).toHaveLength(1)
})

test('a second signal waits for nothing', async () => {
  await using stopping = await openStopping()
  stopping.started.signal('SIGTERM')
  expect(await stopping.started.exited).toEqual({ code: 130 })
})

test('a target that never answers keeps nobody longer than its time', async () => {
  await using endpoint = await openScimDirectory()
  const held = endpoint.hold()
  const path = inFolder('never.db')
  const graph = createMockGraph({ target: createScimTarget({ timeout: 50 }) })
  graph.restore(await keepStarted(path, endpoint.url))
  graph.clock.set(new Date('2026-03-01T12:00:00Z'))
  const server = await startServer({ graph, port: 0 })
  await held.arrived
  await server.close()
  held.release()
  expect(endpoint.seen).toHaveLength(1)
})
