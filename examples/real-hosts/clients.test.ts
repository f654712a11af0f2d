import { execFile } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { createMockGraph } from '@graph-sync/mock-graph'
import {
  type Certificates,
  keptCertificates,
  type RunningServer,
  startServer,
} from '@graph-sync/mock-graph/server'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { direct, plain, proxied } from './clients/clients.ts'
import { startOtherProxy } from './other-proxy.ts'

const preload = import.meta.resolve('@graph-sync/mock-graph/register')
const main = fileURLToPath(new URL('clients/main.ts', import.meta.url))

/** What clients got in one program, by name. Rejects when it does not end by itself. */
const run = async (
  names: readonly string[],
  target: string,
  {
    env = {},
    proxy = '',
    flags = ['--import', preload],
  }: { env?: NodeJS.ProcessEnv; proxy?: string; flags?: string[] },
): Promise<{ said: Record<string, string>; err: string }> => {
  // A preload needs no place for certificates: this is none.
  const home = { MOCK_GRAPH_HOME: join(main, 'none') }
  const options = { env: { ...process.env, NODE_NO_WARNINGS: '1', ...home, ...env }, timeout: 50_000 }
  const { stdout, stderr } = await promisify(execFile)(
    process.execPath,
    [...flags, main, target, proxy, ...names],
    options,
  )
  return { said: JSON.parse(stdout), err: stderr }
}

/** What Graph says to who sends no token; sign-in gives one. */
const answered = /"code":"InvalidAuthenticationToken"|^token of owner-agent$/
const url = 'https://graph.microsoft.com/v1.0/me'
const refused = 'mock-graph lets nothing out to graph.microsoft.com, '
/** Names of the real service that the fake does not answer to. */
const strangers = ['https://eu.graph.microsoft.com/', 'https://device.login.microsoftonline.com/']

let folder: string
let certificates: Certificates
let server: RunningServer
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'clients-'))
  certificates = await keptCertificates({ directory: folder })
  server = await startServer({ graph: createMockGraph(), port: 0, certificates })
})
afterAll(async () => {
  await server.close()
  await rm(folder, { recursive: true })
})

/** What names another proxy. */
const variables = (proxy: string) => ({
  NODE_USE_ENV_PROXY: '1',
  ...Object.fromEntries(
    ['HTTPS_PROXY', 'HTTP_PROXY', 'https_proxy', 'http_proxy'].map((name) => [name, proxy]),
  ),
  NO_PROXY: '',
  no_proxy: '',
})

describe('with a fake in its own process', () => {
  const names = Object.keys(direct)
  let said: Record<string, string>
  beforeAll(async () => {
    said = (await run(names, url, {})).said
  })

  test.each(names)('%s reaches it', (name) => {
    expect(said[name]).toMatch(answered)
  })

  test.each([
    'http://graph.microsoft.com/v1.0/me',
    // Where a virtual machine asks for a token.
    'http://169.254.169.254/v1.0/me',
  ])('%s is answered by it', async (plain) => {
    expect((await run(['http.get'], plain, {})).said['http.get']).toMatch(answered)
  })

  // Node reads NO_PROXY before any preload; libraries read it later (the preload adds the address).
  test('Node itself does not ask another proxy for 169.254.169.254, and says what to set', async () => {
    await using proxy = await startOtherProxy(certificates)
    const env = { HTTP_PROXY: proxy.url, http_proxy: proxy.url, NODE_USE_ENV_PROXY: '1' }
    const { said } = await run(['http.get'], 'http://169.254.169.254/v1.0/me', { env })
    expect(said['http.get']).toContain('NO_PROXY')
    expect(proxy.arrived).toEqual([])
  })

  test('a managed identity is asked of it where a proxy is set', async () => {
    await using proxy = await startOtherProxy(certificates)
    const program = `import { ManagedIdentityCredential } from '@azure/identity'
      const { token } = await new ManagedIdentityCredential().getToken('https://graph.microsoft.com/.default')
      console.log(token.split('.').length)`
    const flags = ['--import', preload, '--input-type=module', '-e', program]
    const env = { ...process.env, ...variables(proxy.url) }
    const cwd = fileURLToPath(new URL('.', import.meta.url))
    const { stdout } = await promisify(execFile)(process.execPath, flags, { env, cwd })
    expect(stdout).toBe('3\n')
    expect(proxy.arrived).toEqual([])
  })

  test.each([
    'spawnSync(node, words, { env: {} }).stdout',
    'execFileSync(node, words, { env: { PATH: process.env.PATH } })',
    'await promisify(execFile)(node, words, { env: {} }).then(({ stdout }) => stdout)',
    'await text(spawn(node, words, { env: {} }).stdout)',
  ])('a child with variables of its own reaches it: %s', async (start) => {
    const program = `import { execFile, execFileSync, spawn, spawnSync } from 'node:child_process'
      import { text } from 'node:stream/consumers'
      import { promisify } from 'node:util'
      const node = process.execPath
      const words = ['-e', "fetch('${url}').then((answer) => answer.text()).then(console.log)"]
      console.log(String(${start}))`
    const flags = ['--import', preload, '--input-type=module', '-e', program]
    const { stdout } = await promisify(execFile)(process.execPath, flags)
    expect(stdout).toMatch(answered)
  })

  test('a WebSocket is refused at once, with the reason', async () => {
    const { said, err } = await run(['WebSocket'], url, {})
    expect(said.WebSocket).toMatch(/^refused: /)
    expect(err).toContain('mock-graph opens no WebSocket: Microsoft Graph and its sign-in have none')
  })
})

describe('where a proxy other than the fake is set, nothing arrives at the real service', () => {
  const inTunnels = Object.keys(proxied)
  const inPlain = Object.keys(plain)
  const refusedInTunnels = ['plain text in a tunnel', 'a TLSSocket in a tunnel']

  describe.each([
    ['a running fake', () => ({ MOCK_GRAPH_URL: server.url })],
    ['a fake in its own process', () => ({})],
  ])('with %s', (_, env) => {
    let said: Record<string, string>
    let arrived: readonly string[]
    beforeAll(async () => {
      await using proxy = await startOtherProxy(certificates)
      const given = { env: { ...env(), ...variables(proxy.url) }, proxy: proxy.url }
      const tunnels = await run([...inTunnels, 'WebSocket'], url, given)
      const plainly = await run(inPlain, url.replace('https', 'http'), given)
      said = { ...tunnels.said, ...plainly.said }
      arrived = proxy.arrived
    })

    test.each(inTunnels.filter((name) => !refusedInTunnels.includes(name)))('%s reaches the fake', (name) => {
      expect(said[name]).toMatch(answered)
    })
    test.each([...refusedInTunnels, ...inPlain])('%s is refused', (name) => {
      expect(said[name]).toContain(refused)
    })
    test('a WebSocket does not open', () => {
      expect(said.WebSocket).toMatch(/^refused: /)
    })
    test('not a byte leaves', () => {
      expect(arrived).toEqual([])
    })
  })

  test('nor at a host that is not stood in for', async () => {
    await using proxy = await startOtherProxy(certificates)
    const given = { env: { MOCK_GRAPH_URL: server.url, ...variables(proxy.url) }, proxy: proxy.url }
    const [stranger = ''] = strangers
    const names = inTunnels.filter((name) => !name.startsWith('@azure/identity'))
    const tunnels = await run(names, stranger, given)
    const plainly = await run(inPlain, stranger.replace('https', 'http'), given)
    expect(Object.values({ ...tunnels.said, ...plainly.said }).join()).not.toMatch(answered)
    expect(proxy.arrived).toEqual([])
  })

  // What the tests above would see if something left.
  const leaving = inTunnels.filter((name) => !name.startsWith('@azure/identity'))
  test.each([
    ['https', leaving],
    ['http', inPlain],
  ] as const)('without the preload, all of it arrives there by %s', async (scheme, names) => {
    await using proxy = await startOtherProxy(certificates)
    await run(names, `${scheme}://graph.example.test/`, {
      env: { ...variables(proxy.url), NODE_TLS_REJECT_UNAUTHORIZED: '0' },
      proxy: proxy.url,
      flags: [],
    })
    const arrived = proxy.arrived.join('\n')
    expect(names.filter((name) => !arrived.includes(`?client=${encodeURIComponent(name)}`))).toEqual([])
  })
})

describe.each(strangers)('%s, which is not stood in for,', (stranger) => {
  const names = ['fetch', 'https.get', 'http2', 'tls.connect', 'tls.connect over a socket', 'undici', 'axios']
  let said: Record<string, string>
  beforeAll(async () => {
    said = (await run(names, stranger, { env: { MOCK_GRAPH_URL: server.url } })).said
  })

  test.each(names)('is refused to %s', (name) => {
    const { hostname } = new URL(stranger)
    expect(said[name]).toContain(
      `mock-graph lets nothing out to ${hostname}, which belongs to the real service`,
    )
  })
})

describe('looking up', () => {
  const look = (words: string) =>
    new Promise<string>((done) => {
      const program = `import dns, { lookup, promises } from 'node:dns'
        import { lookup as later, resolve } from 'node:dns/promises'
        import { promisify } from 'node:util'
        ${words}.then(console.log, (error) => console.log(error.code, error.message))`
      const flags = ['--import', preload, '--input-type=module', '-e', program]
      const env = { ...process.env, MOCK_GRAPH_URL: server.url }
      execFile(process.execPath, flags, { env }, (_, out) => done(out.trim()))
    })

  test.each([
    "later('graph.microsoft.com')",
    "promisify(lookup)('login.microsoftonline.com')",
    "promises.lookup('GRAPH.microsoft.us.')",
  ])('%s leads to the fake', async (words) => {
    expect(await look(words)).toContain("address: '127.0.0.1'")
  })

  test.each([
    "later('eu.graph.microsoft.com')",
    "promisify(lookup)('eu.graph.microsoft.com')",
    "resolve('graph.microsoft.com')",
    "promises.resolve4('graph.microsoft.com')",
    "promisify(dns.resolve6)('graph.microsoft.com')",
    "new promises.Resolver().resolveAny('eu.graph.microsoft.com')",
    "promisify((host, done) => new dns.Resolver().resolve4(host, done))('graph.microsoft.com')",
  ])('%s is refused', async (words) => {
    expect(await look(words)).toMatch(
      /^ENOTFOUND mock-graph lets nothing out to (eu\.)?graph\.microsoft\.com, /,
    )
  })
})
