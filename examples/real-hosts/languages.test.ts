import { execFile, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

const here = fileURLToPath(new URL('.', import.meta.url))
const mockGraph = fileURLToPath(
  new URL('../bin/mock-graph.js', import.meta.resolve('@graph-sync/mock-graph')),
)

let env: NodeJS.ProcessEnv
let folder: string
beforeAll(async () => {
  // A blank and a quotation mark, which the options of a JVM must survive.
  folder = await mkdtemp(join(tmpdir(), "real hosts' "))
  // Whatever is led nowhere ends at a port of this machine where nobody listens.
  const nowhere = {
    HTTPS_PROXY: 'http://127.0.0.1:9',
    HTTP_PROXY: 'http://127.0.0.1:9',
    NO_PROXY: '127.0.0.1',
  }
  env = { ...process.env, ...nowhere, MOCK_GRAPH_HOME: join(folder, 'state') }
})
afterAll(() => rm(folder, { recursive: true }))

function run(program: string, words: readonly string[], given = env) {
  return new Promise<{ code: number; out: string; err: string }>((done) => {
    execFile(program, words, { cwd: here, env: given }, (error, out, err) =>
      done({ code: Number(error?.code ?? 0), out, err }),
    )
  })
}
const exec = (...words: readonly string[]) => run(process.execPath, [mockGraph, 'exec', ...words])

/** The lines that start prints below a heading that begins so, up to an empty one. */
async function printedLines(...headings: readonly string[]) {
  const fake = spawn(process.execPath, [mockGraph, 'start', '--port', '0', '--quiet'], { cwd: here, env })
  const [printed] = await once(fake.stdout.setEncoding('utf8'), 'data')
  const paragraphs: string[] = printed.split('\n\n')
  const lines = headings.map((heading) => {
    const [, ...found] = paragraphs.find((one) => one.startsWith(heading))?.split('\n') ?? []
    return found.join('\n')
  })
  return {
    script: (command: string) => `set -eu\n${lines.join('\n')}\n${command}`,
    async [Symbol.asyncDispose]() {
      fake.kill()
      await once(fake, 'exit')
    },
  }
}
const atRealHosts = () => printedLines('Variables for a program', '1. The program names the hosts')
const atOwnAddress = () =>
  printedLines('Variables for a program', "2. Instead, it names the fake's own address")

const hasJava = spawnSync('java', ['-version']).status === 0
describe.skipIf(!hasJava)(`Java${hasJava ? '' : ' (skipped: no java)'}`, () => {
  const real = [
    'https://graph.microsoft.com/v1.0/me',
    'https://login.microsoftonline.com/common/v2.0/.well-known/openid-configuration',
  ]
  const atRealOnes = real.flatMap((url) => {
    const status = url.endsWith('/me') ? 401 : 200
    return [`${url} ${status} HTTP_2`, `${url} ${status}`]
  })
  const atOwn =
    /^https:\/\/127\.0\.0\.1:\d+\/v1\.0\/me 401 HTTP_2\nhttps:\/\/127\.0\.0\.1:\d+\/v1\.0\/me 401\n$/

  test('both clients of the JDK run unchanged under exec --intercept', async () => {
    const { out } = await exec('--intercept', '--', 'java', 'Call.java', ...real)
    expect(out.trim().split('\n')).toEqual(atRealOnes)
  })

  test('both reach its own address under exec, and options that were set are kept', async () => {
    const { out, err } = await run(
      process.execPath,
      [mockGraph, 'exec', '--', 'sh', '-c', 'java Call.java $GRAPH_HTTPS_URL/v1.0/me'],
      { ...env, JAVA_TOOL_OPTIONS: '-Dkept=yes' },
    )
    expect(out).toMatch(atOwn)
    expect(err).toMatch(/Picked up JAVA_TOOL_OPTIONS: -Dkept=yes "-Djavax\.net\.ssl\.trustStore=/)
  })

  test('both reach it by the lines that start prints', async () => {
    await using realHosts = await atRealHosts()
    const { out } = await run('sh', ['-c', realHosts.script(`java Call.java ${real.join(' ')}`)])
    expect(out.trim().split('\n')).toEqual(atRealOnes)
    await using ownAddress = await atOwnAddress()
    const own = await run('sh', ['-c', ownAddress.script('java Call.java $GRAPH_HTTPS_URL/v1.0/me')])
    expect(own.out).toMatch(atOwn)
  })
})

// Debian's packages are for its own Python, which need not be the first in PATH.
const python = ['/usr/bin/python3', 'python3'].find(
  (one) => spawnSync(one, ['-c', 'import azure.identity, requests']).status === 0,
)
describe.skipIf(!python)(`Python${python ? '' : ' (skipped: no azure-identity)'}`, () => {
  const answered = { code: 0, out: 'requests 200\nurllib 200\n' }

  test.each([['--intercept', '--'], ['--']])('signs in synchronously under exec %s', async (...words) => {
    expect(await exec(...words, python ?? '', 'call.py')).toMatchObject(answered)
  })

  test.each([
    ['at the real hosts', atRealHosts],
    ['at its own address', atOwnAddress],
  ])('signs in by the lines that start prints, %s', async (_, lines) => {
    await using printed = await lines()
    expect(await run('sh', ['-c', printed.script(`${python} call.py`)])).toMatchObject(answered)
  })
})

test('a Node program runs unchanged by the lines that start prints, and options that were set are kept', async () => {
  await using printed = await atRealHosts()
  const script = printed.script(`${process.execPath} app.ts; echo "$NODE_OPTIONS"`)
  const { out } = await run('sh', ['-c', script], { ...env, NODE_OPTIONS: '--no-warnings' })
  expect(out).toMatch(/^secrets replaced\n--no-warnings --import=file:\S+\n$/)
})

test('the Azure CLI has a directory of its own under exec --intercept, which is removed', async () => {
  const { out } = await exec(
    '--intercept',
    '--',
    'sh',
    '-c',
    'touch "$AZURE_CONFIG_DIR/azureProfile.json"; echo "$AZURE_CONFIG_DIR"',
  )
  expect(out).toMatch(/mock-graph-azure-\w+\n$/)
  expect(existsSync(out.trim())).toBe(false)
})

test.skipIf(spawnSync('curl', ['--version']).status !== 0)(
  'plain http ends at the fake under exec --intercept, whatever proxy was set',
  async () => {
    const proxies = { http_proxy: 'http://127.0.0.1:9', ALL_PROXY: 'http://127.0.0.1:9' }
    const words = [
      mockGraph,
      'exec',
      '--intercept',
      '--',
      'curl',
      '-sS',
      'http://graph.microsoft.com/v1.0/me',
    ]
    expect(await run(process.execPath, words, { ...env, ...proxies })).toMatchObject({
      code: 0,
      out: expect.stringContaining('"InvalidAuthenticationToken"'),
    })
  },
)
