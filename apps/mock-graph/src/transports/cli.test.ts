import { once } from 'node:events'
import { access, mkdir, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import type { Ready } from './cli/output/ready.js'
import { run } from './cli.js'

let directory: string
let env: NodeJS.ProcessEnv
beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'cli-'))
  env = { MOCK_GRAPH_HOME: join(directory, 'state') }
})
afterAll(() => rm(directory, { recursive: true }))

let stopping = new AbortController()
afterEach(() => {
  stopping.abort()
  stopping = new AbortController()
})

/** Runs the command; `ready` settles at its first output, or when it ends. */
function begin(line: string, environment = env) {
  const output = { out: '', err: '' }
  const first = Promise.withResolvers<void>()
  const ended = run(line.split(' '), {
    out(text) {
      output.out += text
      first.resolve()
    },
    err(text) {
      output.err += text
    },
    env: environment,
    stop: stopping.signal,
  }).finally(first.resolve)
  return { output, ended, ready: first.promise, stop: () => stopping.abort() }
}

const finish = async (line: string, environment = env) => {
  const { output, ended } = begin(line, environment)
  return { code: await ended, ...output }
}

async function tokenOf({ apps, graphUrl, tenantId }: Ready, name: string): Promise<string> {
  const app = apps.find((one) => one.name === name)
  const response = await fetch(`${graphUrl}/${tenantId}/oauth2/v2.0/token`, {
    method: 'POST',
    body: new URLSearchParams({
      grant_type: 'client_credentials',
      client_id: app?.clientId ?? '',
      client_secret: app?.clientSecret ?? '',
      scope: 'https://graph.microsoft.com/.default',
    }),
  })
  const { access_token } = (await response.json()) as { access_token: string }
  return access_token
}

const getSecrets = ({ graphUrl, servicePrincipals: [target] }: Ready, token: string) =>
  fetch(`${graphUrl}/v1.0/servicePrincipals/${target?.id}/synchronization/secrets`, {
    headers: { authorization: `Bearer ${token}` },
  })

describe('start --json', () => {
  test('prints one line with all a client needs, serves, logs to stderr and ends with 0', async () => {
    const { output, ended, ready, stop } = begin('start --port 0 --json')
    await ready
    expect(output.out.indexOf('\n')).toBe(output.out.length - 1)
    const told: Ready = JSON.parse(output.out)
    expect(told).toMatchObject({
      graphUrl: expect.stringMatching(/^http:\/\/127\.0\.0\.1:\d+$/),
      httpsGraphUrl: told.graphUrl.replace('http', 'https'),
      authorityHost: told.httpsGraphUrl,
      tenantId: 'cccccccc-0000-4000-8000-000000000001',
      caFile: join(directory, 'state', 'ca.pem'),
      caBundleFile: join(directory, 'state', 'ca-bundle.pem'),
      pid: process.pid,
    })
    expect(told.apps).toContainEqual(
      expect.objectContaining({
        name: 'owner-agent',
        clientId: 'aaaaaaaa-0000-4000-8000-000000000003',
        clientSecret: 'not-a-secret-of-owner-agent',
        objectId: 'eeeeeeee-0000-4000-8000-000000000003',
        grants: ['Application.ReadWrite.OwnedBy'],
      }),
    )
    expect((await getSecrets(told, await tokenOf(told, 'owner-agent'))).status).toBe(200)
    expect((await getSecrets(told, await tokenOf(told, 'stranger-agent'))).status).toBe(401)
    stop()
    expect(await ended).toBe(0)
    expect(output.err).toMatch(
      /^\S+ POST \S+\/token 200 .*\n\S+ GET \S+\/synchronization\/secrets 200 .* owner-agent allow\n.*\n.* 401 .* deny not-owner\n$/,
    )
    await expect(fetch(told.graphUrl)).rejects.toThrow()
  })

  test('says what made a request fail, with its stack', async () => {
    const home = join(directory, 'broken')
    await mkdir(home)
    await writeFile(join(home, 'signing-keys.json'), 'nothing of the kind')
    const { output, ready } = begin('start --port 0 --json', { MOCK_GRAPH_HOME: home })
    await ready
    const { graphUrl, tenantId } = JSON.parse(output.out)
    const keys = await fetch(`${graphUrl}/${tenantId}/discovery/v2.0/keys`)
    expect([keys.status, (await keys.json()).error]).toEqual([500, 'server_error'])
    expect(output.err).toMatch(
      /The fake failed at GET \/\S+\/keys \(request \S+\), which is a defect in it: Error: .* holds no signing keys of mock-graph, and was left untouched\. .* MOCK_GRAPH_HOME\.\n +at /,
    )
  })

  test('accepts a token of the fake before it', async () => {
    const before = begin('--port 0 --json')
    await before.ready
    const token = await tokenOf(JSON.parse(before.output.out), 'sync-admin')
    before.stop()
    await before.ended
    stopping = new AbortController()
    const after = begin('--port 0 --json')
    await after.ready
    const told: Ready = JSON.parse(after.output.out)
    expect((await getSecrets(told, token)).status).toBe(200)
  })
})

describe('start for people', () => {
  test('prints lines to copy and a log line per request', async () => {
    const { output, ended, ready, stop } = begin('--port 0')
    await ready
    const graphUrl = /export GRAPH_URL=(\S+)/.exec(output.out)?.[1] ?? ''
    expect(output.out).toMatch(
      /^ {2}owner-agent +aaaaaaaa-0000-4000-8000-000000000003 +not-a-secret-of-owner-agent/m,
    )
    expect(output.out).toContain(`export AZURE_AUTHORITY_HOST=${graphUrl.replace('http', 'https')}\n`)
    expect(output.out).toContain('export AZURE_CLIENT_ID=aaaaaaaa-0000-4000-8000-000000000003 ')
    expect(output.out).toContain('export GRAPH_SERVICE_PRINCIPAL_ID=eeeeeeee-0000-4000-8000-000000000001\n')
    expect(output.out).toMatch(/^TOKEN=\$\(curl .*\ncurl -i -H "Authorization: Bearer \$TOKEN" /ms)
    await fetch(`${graphUrl}/v1.0/me`)
    stop()
    expect(await ended).toBe(0)
    expect(output.out).toMatch(/\n\S+ GET \/v1\.0\/me 401 .* token missing\n$/)
    expect(output.err).toBe('')
  })

  test('--quiet leaves the log lines out', async () => {
    const { output, ended, ready, stop } = begin('--port 0 --quiet')
    await ready
    const graphUrl = /export GRAPH_URL=(\S+)/.exec(output.out)?.[1] ?? ''
    await fetch(`${graphUrl}/v1.0/me`)
    stop()
    await ended
    expect(output.out).not.toContain('/v1.0/me ')
  })
})

describe('the ready file', () => {
  test('holds the ready output for its owner alone, while the fake runs', async () => {
    const path = join(directory, 'ready.json')
    await writeFile(path, 'left by a fake that was killed')
    const { output, ended, ready, stop } = begin(`--port 0 --json --ready-file ${path}`)
    await ready
    expect(JSON.parse(await readFile(path, 'utf8'))).toEqual(JSON.parse(output.out))
    if (process.platform !== 'win32') expect((await stat(path)).mode & 0o777).toBe(0o600)
    stop()
    expect(await ended).toBe(0)
    await expect(access(path)).rejects.toThrow('ENOENT')
  })

  test('is never there when the fake cannot start', async () => {
    const path = join(directory, 'ready.json')
    await writeFile(path, 'left by a fake that was killed')
    expect((await finish(`--seed ${join(directory, 'none.yaml')} --ready-file ${path}`)).code).toBe(1)
    await expect(access(path)).rejects.toThrow('ENOENT')
  })
})

describe('what cannot start says what to do, without a stack trace', () => {
  test('a taken port', async () => {
    const other = createServer().listen(0, '127.0.0.1')
    await once(other, 'listening')
    const { port } = other.address() as { port: number }
    expect(await finish(`--port ${port}`)).toEqual({
      code: 1,
      out: '',
      err: `mock-graph: Port ${port} is taken. Stop the program that uses it, or choose another with --port; --port 0 takes any free one.\n`,
    })
    other.close()
  })

  test.each([
    [
      'a missing seed',
      () => `--seed ${join(directory, 'none.yaml')}`,
      /The seed \S+none\.yaml cannot be used:\n\S+none\.yaml: there is no such file/,
    ],
    [
      'a foreign address',
      () => '--host 192.0.2.1 --admin-token t',
      /192\.0\.2\.1 is no address of this machine/,
    ],
    ['a host beyond loopback', () => '--host 0.0.0.0', /give an admin token, or listen on 127\.0\.0\.1/],
    [
      'an impossible ready file',
      () => `--ready-file ${join(directory, 'none', 'ready.json')}`,
      /The ready file \S+ cannot be written \(ENOENT\)\. Name another with --ready-file/,
    ],
  ])('%s', async (_, line, message) => {
    const { code, out, err } = await finish(`--port 0 ${line()}`)
    expect([code, out]).toEqual([1, ''])
    expect(err).toMatch(message)
    expect(err).not.toMatch(/^\s+at /m)
  })

  test('a state directory that cannot be made', async () => {
    const file = join(directory, 'file')
    await writeFile(file, '')
    const { code, err } = await finish('--port 0', { MOCK_GRAPH_HOME: join(file, 'state') })
    expect([code, err]).toEqual([1, expect.stringMatching(/ENOTDIR.* set MOCK_GRAPH_HOME to a directory/)])
  })
})

test.each([
  ['--help', 0, /Usage: mock-graph \[start\] \[options\]/, /^$/],
  ['--version', 0, /^\d+\.\d+\.\d+\n$/, /^$/],
  ['provision --version', 0, /^\d+\.\d+\.\d+\n$/, /^$/],
  ['check-scim -v', 0, /^\d+\.\d+\.\d+\n$/, /^$/],
  ['stop', 2, /^$/, /^mock-graph: There is no command stop\..*\nRun mock-graph --help for all options\.\n$/],
])('mock-graph %s ends with %i', async (line, code, out, err) => {
  expect(await finish(line)).toEqual({
    code,
    out: expect.stringMatching(out),
    err: expect.stringMatching(err),
  })
})

test.each([
  ['start', '--prot 1', 'mock-graph --help'],
  ['exec', '--prot 1 -- true', 'mock-graph --help'],
  ['provision', '--tokn t', 'mock-graph provision --help'],
  ['check-scim', '--tokn t', 'mock-graph check-scim --help'],
  ['provision', '--target http://localhost --schema no-such.json', 'mock-graph provision --help'],
  ['check-scim', '--target http://localhost --token t --schema no-such.json', 'mock-graph check-scim --help'],
])('%s %s points to the help that lists its options, each of them', async (command, wrong, help) => {
  const { code, err } = await finish(`${command} ${wrong}`)
  expect([code, err.split('\n').slice(-2)]).toEqual([2, [`Run ${help} for all options.`, '']])
  const { out } = await finish(help.slice('mock-graph '.length))
  const listed = { start: ['port', 'ready-file'], exec: ['port', 'intercept'], provision: ['trace', 'watch'] }
  for (const option of listed[command as keyof typeof listed] ?? ['rounds', 'output'])
    expect(out).toMatch(new RegExp(`^  --${option} `, 'm'))
})

test('a fake told to stop before it is ready ends with 0', async () => {
  stopping.abort()
  expect((await finish('--port 0 --json')).code).toBe(0)
})

describe('exec', () => {
  const exec = (options: string, program: string, environment = env) => {
    const output = { out: '', err: '' }
    const ended = run(
      ['exec', ...options.split(' ').filter(Boolean), '--', process.execPath, '-e', program],
      {
        out: (text) => (output.out += text),
        err: (text) => (output.err += text),
        env: environment,
        stop: stopping.signal,
      },
    )
    return { output, ended }
  }
  const signIn = `
    const form = new URLSearchParams({ grant_type: 'client_credentials', scope: process.env.GRAPH_URL + '/.default',
      client_id: process.env.AZURE_CLIENT_ID, client_secret: process.env.AZURE_CLIENT_SECRET })
    const url = process.env.GRAPH_URL + '/' + process.env.AZURE_TENANT_ID + '/oauth2/v2.0/token'
    fetch(url, { method: 'POST', body: form }).then(({ status }) => process.exit(status === 200 ? 7 : 8))`

  test('runs a program that can sign in, logs to stderr, and ends with its code', async () => {
    const { output, ended } = exec('', signIn)
    expect(await ended).toBe(7)
    expect(output.out).toBe('')
    expect(output.err).toMatch(/^\S+ POST \S+\/token 200 .*\n$/)
  })

  test('--as chooses who the program is', async () => {
    const isStranger = "process.env.AZURE_CLIENT_ID === 'aaaaaaaa-0000-4000-8000-000000000004'"
    expect(await exec('--as stranger-agent', `process.exit(${isStranger} ? 7 : 8)`).ended).toBe(7)
  })

  test.each(['exec --as nobody -- true', 'start --port 0 --as nobody'])('%s ends with 2', async (line) => {
    const { code, out, err } = await finish(line)
    expect([code, out]).toEqual([2, ''])
    expect(err).toMatch(/^mock-graph: There is no application nobody with a client secret\..*owner-agent/)
  })

  test('a program that is not there ends with 127', async () => {
    const { code, err } = await finish('exec -- no-such-program')
    expect([code, err]).toEqual([127, 'mock-graph: There is no program no-such-program.\n'])
  })

  test.skipIf(process.platform === 'win32')('a signal is passed on, and its number told', async () => {
    const started = join(directory, 'started')
    const { ended } = exec(
      '--quiet',
      `require('fs').writeFileSync(${JSON.stringify(started)}, ''); setInterval(() => {}, 1e6)`,
    )
    await expect
      .poll(() =>
        access(started).then(
          () => true,
          () => false,
        ),
      )
      .toBe(true)
    stopping.abort('SIGTERM')
    expect(await ended).toBe(128 + 15)
  })
})
