import { execFile, spawnSync } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { delimiter, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

const here = fileURLToPath(new URL('.', import.meta.url))
const root = fileURLToPath(new URL('../../', import.meta.url))
const guide = await readFile(join(root, 'docs/guides/workload-identity.md'), 'utf8')

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'workload-identity-'))
})
afterAll(() => rm(folder, { recursive: true }))

const has = (program: string, ...words: readonly string[]) => spawnSync(program, words).status === 0
const python = ['/usr/bin/python3', 'python3'].find((one) =>
  has(one, '-c', 'import azure.identity, requests'),
)
const canRun = {
  python3: python !== undefined,
  curl: has('curl', '--version'),
}

/** Runs a command in a shell that knows this Node, the fake and a Python with azure-identity by their names. */
function run(command: string): Promise<{ out: string; err: string }> {
  const path = [dirname(process.execPath), join(root, 'node_modules/.bin'), process.env.PATH].join(delimiter)
  const env: NodeJS.ProcessEnv = {
    ...process.env,
    PATH: path,
    MOCK_GRAPH_HOME: join(folder, 'state'),
    // Whoever would ask the metadata service of this machine, past the fake, finds nobody.
    http_proxy: 'http://127.0.0.1:9',
    HTTP_PROXY: 'http://127.0.0.1:9',
    NO_PROXY: 'localhost,127.0.0.1',
    no_proxy: 'localhost,127.0.0.1',
    AZURE_CLIENT_SECRET: 'an inherited secret',
    AZURE_CLIENT_ID: 'an inherited client',
    AZURE_TENANT_ID: 'an inherited tenant',
  }
  const line = command
    .replaceAll('python3', python ?? 'python3')
    .replaceAll('managed.yaml', join(folder, 'managed.yaml'))
  return new Promise((done) => {
    execFile('sh', ['-c', line], { cwd: here, env }, (_, out, err) => done({ out, err }))
  })
}

const blocks = [...guide.matchAll(/```(\w+)\n([\s\S]*?)```/g)].map(([, kind, text = '']) => ({ kind, text }))
const commands = blocks.flatMap(({ kind, text }, index) =>
  kind === 'sh' ? [[text.trim(), blocks[index + 1]?.text] as const] : [],
)

describe('the guide', () => {
  beforeAll(async () => {
    const seed = blocks.find(({ kind, text }) => kind === 'yaml' && text.includes('managedIdentities'))
    await writeFile(join(folder, 'managed.yaml'), seed?.text ?? '')
  })

  test('shows commands', () => expect(commands.length).toBeGreaterThan(7))

  for (const [command, answer] of commands) {
    const missing = (['python3', 'curl'] as const).find((name) => command.includes(name) && !canRun[name])
    const title = missing ? `${command} (skipped: no ${missing}, or no azure-identity for it)` : command
    test.skipIf(missing !== undefined)(title, async () => {
      const { out, err } = await run(command)
      expect(out, err).toBe(answer)
    })
  }

  test('shows seeds that are right', async () => {
    for (const { text } of blocks.filter(({ kind }) => kind === 'yaml')) {
      const file = join(folder, 'shown.yaml')
      await writeFile(file, text)
      expect((await run(`mock-graph exec --quiet --seed ${file} -- true`)).err).toBe('')
    }
  })

  test('shows code that runs as a test', async () => {
    const program = await readFile(new URL('identities-in-process.test.ts', import.meta.url), 'utf8')
    const shown = blocks.filter(({ kind }) => kind === 'ts')
    for (const { text } of shown) expect(program.replace(/^ {2}/gm, '')).toContain(text.trim())
  })
})

describe('on a virtual machine, where a program asks the metadata service by its address', () => {
  const withoutAppService = 'env -u IDENTITY_ENDPOINT -u IDENTITY_HEADER -u AZURE_POD_IDENTITY_AUTHORITY_HOST'
  const throughProxy = 'HTTP_PROXY="$HTTPS_PROXY" http_proxy="$HTTPS_PROXY"'
  const ask = (program: string) =>
    run(
      `mock-graph exec --intercept --as-managed-identity -- sh -c '${withoutAppService} ${throughProxy} ${program}'`,
    )
  const asked = /GET \/metadata\/identity\/oauth2\/token 400 .*GET \/metadata\/identity\/oauth2\/token 200 /s

  // Both first send a request that the service refuses, to learn whether it is there.
  const expectToken = async (program: string) => {
    const { out, err } = await ask(program)
    expect(out, err).toBe('secrets replaced\n')
    expect(err).toMatch(asked)
  }

  test('@azure/identity gets its token through the proxy', () => expectToken('node unattended.ts'))

  test.skipIf(!canRun.python3)(
    'azure-identity for Python gets its token through the proxy (skipped where there is none)',
    () => expectToken('python3 unattended.py'),
  )
})

describe('exec', () => {
  const names = [
    'AZURE_CLIENT_SECRET',
    'AZURE_CLIENT_ID',
    'AZURE_TENANT_ID',
    'AZURE_FEDERATED_TOKEN_FILE',
    'IDENTITY_HEADER',
  ]
  const program = `node -p '${JSON.stringify(names)}.filter((name) => name in process.env).join()'`

  test.each([
    ['--as-managed-identity', 'IDENTITY_HEADER\n'],
    ['--as-workload', 'AZURE_CLIENT_ID,AZURE_TENANT_ID,AZURE_FEDERATED_TOKEN_FILE\n'],
  ])('%s withholds whatever is of another way to sign in', async (option, left) => {
    expect((await run(`mock-graph exec --quiet ${option} -- ${program}`)).out).toBe(left)
  })

  test('takes the assertion away when the program has ended', async () => {
    const { out } = await run(
      `mock-graph exec --quiet --as-workload -- sh -c 'ls "$AZURE_FEDERATED_TOKEN_FILE"'`,
    )
    await expect(readFile(out.trim())).rejects.toThrow('ENOENT')
  })

  test.each([
    [
      '--as-managed-identity --as nobody',
      'There is no managed identity nobody. Those there are: hosted-agent.',
    ],
    [
      '--as-workload --as owner-agent',
      'There is no application owner-agent with a federated credential of https://issuer.mock-graph.example. Those that have one are: pipeline-agent.',
    ],
    [
      '--as-workload --as-managed-identity',
      'A program signs in as one: take --as-managed-identity or --as-workload.',
    ],
  ])('%s is refused with what to do', async (options, message) => {
    expect(await run(`mock-graph exec ${options} -- true; echo $?`)).toMatchObject({
      out: '2\n',
      err: expect.stringContaining(message),
    })
  })

  test.skipIf(!canRun.curl)(
    'leaves a program that signs in otherwise without a managed identity',
    async () => {
      const asked = `curl -s -H Metadata:true "$AZURE_POD_IDENTITY_AUTHORITY_HOST/metadata/identity/oauth2/token?api-version=2018-02-01&resource=https://graph.microsoft.com"`
      for (const option of ['', '--as-workload']) {
        const { out } = await run(`mock-graph exec --quiet ${option} -- sh -c '${asked}'`)
        expect(JSON.parse(out)).toMatchObject({ error_description: 'Identity not found' })
      }
    },
  )
})
