import { execFile, spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { cp, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

const here = fileURLToPath(new URL('.', import.meta.url))
const mockGraph = fileURLToPath(
  new URL('../bin/mock-graph.js', import.meta.resolve('@graph-sync/mock-graph')),
)
const preload = import.meta.resolve('@graph-sync/mock-graph/register')
const node = process.execPath

type Outcome = { code: number; out: string; err: string }

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'real-hosts-'))
})
afterAll(() => rm(folder, { recursive: true }))

function run(program: string, words: readonly string[], env: NodeJS.ProcessEnv = {}): Promise<Outcome> {
  const options = { cwd: here, env: { ...process.env, MOCK_GRAPH_HOME: join(folder, 'state'), ...env } }
  return new Promise((done) => {
    execFile(program, words, options, (error, out, err) => done({ code: Number(error?.code ?? 0), out, err }))
  })
}

const intercepted = (options: readonly string[], ...words: readonly string[]) =>
  run(node, [mockGraph, 'exec', '--intercept', ...options, '--', ...words])

const replaced = { code: 0, out: 'secrets replaced\n' }
const secretsReplaced = /PUT \S+\/synchronization\/secrets 204 .* owner-agent allow\n$/

describe('a Node program', () => {
  test('runs unchanged under exec --intercept', async () => {
    const outcome = await intercepted([], node, 'app.ts')
    expect(outcome).toMatchObject({ ...replaced, err: expect.stringMatching(secretsReplaced) })
  })

  test('is refused as the real service would refuse it', async () => {
    const outcome = await intercepted(['--as', 'stranger-agent'], node, 'app.ts')
    expect(outcome).toMatchObject({
      code: 1,
      out: 'refused: 401\n',
      err: expect.stringContaining('not-owner'),
    })
  })

  test.each([
    ['by the proxy alone', { NODE_OPTIONS: '' }],
    [
      'by the preload alone',
      { HTTPS_PROXY: '', https_proxy: '', NODE_USE_ENV_PROXY: '0', NODE_EXTRA_CA_CERTS: '' },
    ],
  ])('finds the fake %s', async (_, env) => {
    const program = `
      const env = { ...process.env, ...${JSON.stringify(env)} }
      process.exit(require('child_process').spawnSync(process.execPath, ['app.ts'], { env, stdio: 'inherit' }).status)`
    // The launcher itself makes no request, so what it was given does not matter.
    expect(await intercepted([], node, '-e', program)).toMatchObject(replaced)
  })

  // What turbo leaves its tasks in its strict mode, besides the caller, whose variables its configuration must name.
  test('finds the fake of exec where only NODE_OPTIONS and its own variables are left', async () => {
    const program = `
      const kept = ['PATH', 'HOME', 'NODE_OPTIONS', 'AZURE_TENANT_ID', 'AZURE_CLIENT_ID', 'AZURE_CLIENT_SECRET', 'GRAPH_SERVICE_PRINCIPAL_ID']
      const env = Object.fromEntries(kept.map((name) => [name, process.env[name]]))
      process.exit(require('child_process').spawnSync(process.execPath, ['app.ts'], { env, stdio: 'inherit' }).status)`
    const outcome = await intercepted([], node, '-e', program)
    expect(outcome).toMatchObject({ ...replaced, err: expect.stringMatching(secretsReplaced) })
  })

  test('runs unchanged in both ways that the README shows', async () => {
    const outcome = await run('sh', ['-e', 'run.sh'], {
      AZURE_TENANT_ID: 'cccccccc-0000-4000-8000-000000000001',
      AZURE_CLIENT_ID: 'aaaaaaaa-0000-4000-8000-000000000003',
      AZURE_CLIENT_SECRET: 'not-a-secret-of-owner-agent',
      GRAPH_SERVICE_PRINCIPAL_ID: 'eeeeeeee-0000-4000-8000-000000000001',
    })
    expect(outcome).toEqual({
      code: 0,
      out: 'secrets replaced\nsecrets replaced\n',
      err: expect.stringMatching(secretsReplaced),
    })
  })
})

describe('nothing leaves for the real service', () => {
  const program = (attempt: string) =>
    `${attempt}.then(() => console.log('left'), (error) => console.log((error.cause ?? error).message))`

  test('another host is refused by the proxy, which names the option that would let it through', async () => {
    const { out, err } = await intercepted([], node, '-e', program("fetch('https://example.com/')"))
    expect(out).not.toContain('left')
    expect(err).toContain('mock-graph lets no request out to example.com.')
    expect(err).toContain('start the fake with --allow-host example.com.')
  })
})

test.each([
  [{ MOCK_GRAPH_DENIALS: 'never' }, 'MOCK_GRAPH_DENIALS takes observed or documented; it was given never.'],
  [{ MOCK_GRAPH_URL: 'nowhere' }, 'MOCK_GRAPH_URL takes the URL of a running fake'],
  [{ MOCK_GRAPH_SEED: 'none.yaml' }, 'none.yaml: there is no such file'],
])('the preload says what is wrong with %j', async (env, message) => {
  const { code, err } = await run(node, ['--import', preload, '-e', ''], env)
  expect(code).toBe(1)
  expect(err).toContain(message)
})

test.skipIf(spawnSync('curl', ['--version']).status !== 0)('curl runs unchanged', async () => {
  const outcome = await intercepted([], 'curl', '-sS', 'https://graph.microsoft.com/v1.0/me')
  expect(outcome).toMatchObject({ code: 0, out: expect.stringContaining('"InvalidAuthenticationToken"') })
})

// Microsoft's TypeScript SDK weighs 50 MB, so only the bench installs it.
const bench = fileURLToPath(new URL('../../bench/', import.meta.url))
test.skipIf(!existsSync(join(bench, 'node_modules/@microsoft/msgraph-sdk')))(
  'a program of @microsoft/msgraph-sdk runs unchanged (npm ci in bench)',
  async () => {
    expect(await intercepted([], node, join(bench, 'src/sdk/put-secrets.ts'))).toMatchObject(replaced)
  },
)

// Restoring the packages needs a registry of NuGet, and building takes its time: so it runs when it is asked for.
const wantsDotnet = process.env.DOTNET_EXAMPLE === '1' && spawnSync('dotnet', ['--version']).status === 0
test.skipIf(!wantsDotnet)(
  'a .NET program of Microsoft.Graph runs unchanged (DOTNET_EXAMPLE=1 and the .NET SDK)',
  async () => {
    const project = join(folder, 'dotnet')
    await cp(join(here, 'dotnet'), project, { recursive: true })
    const built = await run('dotnet', ['build', project, '-v', 'q', '-o', join(folder, 'built')])
    expect(built).toMatchObject({ code: 0 })
    const program = join(folder, 'built', 'put-secrets.dll')
    expect(await intercepted([], 'dotnet', program)).toMatchObject(replaced)
    expect(await intercepted(['--as', 'stranger-agent'], 'dotnet', program)).toMatchObject({
      code: 1,
      out: 'refused: 401 UnknownError\n',
    })
  },
  120_000,
)
