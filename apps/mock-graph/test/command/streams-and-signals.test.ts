import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openScimDirectory } from '../scim/scim-directory.js'
import type { SeenRequest } from '../scim/scim-stub.js'
import { makeCommand } from '../state/command.js'

let command: Awaited<ReturnType<typeof makeCommand>>
let folder: string
beforeAll(async () => {
  command = await makeCommand()
  folder = await mkdtemp(join(tmpdir(), 'streams-'))
})
afterAll(async () => {
  await command[Symbol.asyncDispose]()
  await rm(folder, { recursive: true })
})

/** Runs the command as a process of its own, behind a shell that may redirect its streams. */
function begin(argv: readonly string[], redirect = '') {
  const script = `const { run, processIo } = await import('${command.url}')
    process.exitCode = await run(process.argv.slice(1), processIo())`
  const given = [process.execPath, '--input-type=module', '-e', script, '--', ...argv]
  const child = spawn('/bin/sh', ['-c', `exec "$@" ${redirect}`, 'sh', ...given], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, MOCK_GRAPH_HOME: join(folder, 'home') },
  })
  const output = { out: '', err: '' }
  child.stdout.setEncoding('utf8').on('data', (text: string) => (output.out += text))
  child.stderr.setEncoding('utf8').on('data', (text: string) => (output.err += text))
  const ended = once(child, 'close').then(([code]: (number | null)[]) => ({ code, ...output }))
  return { child, ended }
}

/** An endpoint that never answers what the test says. */
async function openSilent(isSilent: (request: SeenRequest) => boolean) {
  const asked = Promise.withResolvers<void>()
  const endpoint = await openScimDirectory({
    instead: (request) => {
      if (!isSilent(request)) return undefined
      asked.resolve()
      return new Promise<never>(() => {})
    },
  })
  return {
    endpoint,
    asked: asked.promise,
    given: ['--target', `${endpoint.url}/scim`, '--token', 'not-a-secret'],
    [Symbol.asyncDispose]: () => endpoint[Symbol.asyncDispose](),
  }
}

const isGet = ({ method }: SeenRequest) => method === 'GET'
const isPost = ({ method }: SeenRequest) => method === 'POST'

describe.skipIf(process.platform === 'win32')('the command', () => {
  test.each(['provision', 'check-scim'])(
    '%s ends with 2 for wrong arguments, though nobody can be told',
    async (name) => {
      expect(await begin([name, '--tokn'], '2>&-').ended).toEqual({ code: 2, out: '', err: '' })
    },
  )

  test.skipIf(!existsSync('/dev/full'))('fails and says so where its output cannot be written', async () => {
    expect(await begin(['--help'], '>/dev/full').ended).toEqual({
      code: 1,
      out: '',
      err: 'mock-graph: The output cannot be written: the disk is full.\n',
    })
  })

  test('ends without a word when nobody reads it any more', async () => {
    await using endpoint = await openScimDirectory()
    const { child, ended } = begin([
      'provision',
      '--target',
      `${endpoint.url}/scim`,
      '--token',
      'not-a-secret',
    ])
    child.stdout.once('data', () => child.stdout.destroy())
    expect(await ended).toMatchObject({ code: 1, err: '' })
  })

  test('gives up what only reads when it is stopped', async () => {
    await using silent = await openSilent(isGet)
    const { child, ended } = begin(['provision', ...silent.given])
    await silent.asked
    child.kill('SIGINT')
    expect(await ended).toEqual({
      code: 1,
      out: '',
      err: 'mock-graph: It was stopped before anybody was provisioned.\n',
    })
  })

  test('writes a whole report of checks that were stopped', async () => {
    await using silent = await openSilent(isGet)
    const file = join(folder, 'report.json')
    const { child, ended } = begin(['check-scim', ...silent.given, '--format', 'json', '--output', file])
    await silent.asked
    child.kill('SIGINT')
    const { code, out } = await ended
    expect([code, out]).toEqual([
      1,
      `default 0 failed, aadOptscim062020 0 failed, stopped before the end; the report is in ${file}\n`,
    ])
    const { stopped, passed } = JSON.parse(await readFile(file, 'utf8'))
    expect([stopped.cause, passed]).toEqual(['interrupted', false])
  })

  test('is ended at once by a second signal, and leaves no file', async () => {
    await using silent = await openSilent(isPost)
    const { child, ended } = begin(['provision', ...silent.given, '--trace', join(folder, 'trace.har')])
    await silent.asked
    child.kill('SIGINT')
    child.kill('SIGTERM')
    expect(await ended).toMatchObject({ code: 130, err: '' })
    expect((await readdir(folder)).filter((name) => name.startsWith('trace'))).toEqual([])
  })
})
