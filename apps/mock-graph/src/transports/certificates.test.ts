import { execFileSync } from 'node:child_process'
import { X509Certificate } from 'node:crypto'
import { once } from 'node:events'
import { cp, mkdir, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { createServer, get } from 'node:https'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { rootCertificates } from 'node:tls'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { formatCredential } from './certificates/credential.js'
import { keptSigningKeys } from './certificates/kept-signing-keys.js'
import { makeAuthority, makeLoopbackCredential } from './certificates/make-credentials.js'
import { type Certificates, keptCertificates } from './certificates.js'

const now = new Date('2026-03-01T12:00:00Z')
const daysLater = (days: number) => new Date(now.getTime() + days * 86_400_000)
const authorityOf = async ({ caFile }: Certificates) => new X509Certificate(await readFile(caFile))

let made: string
let directory: string
beforeAll(async () => {
  made = await mkdtemp(join(tmpdir(), 'certificates-'))
  await keptCertificates({ directory: made, now })
})
beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'certificates-'))
  await cp(made, directory, { recursive: true })
  return () => rm(directory, { recursive: true })
})
afterAll(() => rm(made, { recursive: true }))

describe('a second start', () => {
  test('finds the certificates of the first', async () => {
    const [first, second] = [
      await keptCertificates({ directory: made, now }),
      await keptCertificates({ directory, now }),
    ]
    expect(second.certificate).toBe(first.certificate)
    expect(await readFile(second.caFile, 'utf8')).toBe(await readFile(first.caFile, 'utf8'))
  })

  test('after 44 days still finds the server certificate, after 46 makes a new one under the same authority', async () => {
    const first = await keptCertificates({ directory, now })
    expect((await keptCertificates({ directory, now: daysLater(44) })).certificate).toBe(first.certificate)
    const renewed = await keptCertificates({ directory, now: daysLater(46) })
    expect(renewed.certificate).not.toBe(first.certificate)
    expect(new X509Certificate(renewed.certificate).verify((await authorityOf(first)).publicKey)).toBe(true)
  })

  test('less than 30 days before the end of the authority makes a new one, and everything follows it', async () => {
    const before = (await authorityOf(await keptCertificates({ directory, now }))).fingerprint256
    const renewed = await keptCertificates({ directory, now: daysLater(336) })
    const authority = await authorityOf(renewed)
    expect(authority.fingerprint256).not.toBe(before)
    expect(new X509Certificate(renewed.certificate).verify(authority.publicKey)).toBe(true)
    expect(await readFile(renewed.caBundleFile, 'utf8')).toContain(await readFile(renewed.caFile, 'utf8'))
  })

  test('finds an authority of an older version, and makes one that may speak for every host of this one', async () => {
    const fresh = join(directory, 'fresh')
    await mkdir(fresh)
    const older = makeAuthority(now, ['localhost', 'graph.microsoft.com', 'login.microsoftonline.com'])
    await writeFile(join(fresh, 'authority-1.pem'), formatCredential(older))
    await writeFile(join(fresh, 'loopback.pem'), formatCredential(makeLoopbackCredential(older, now)))
    const renewed = await keptCertificates({ directory: fresh, now })
    const authority = await authorityOf(renewed)
    expect(authority.raw.includes('login.windows.net')).toBe(true)
    expect(new X509Certificate(renewed.certificate).verify(authority.publicKey)).toBe(true)
    const again = await authorityOf(await keptCertificates({ directory: fresh, now }))
    expect(again.fingerprint256).toBe(authority.fingerprint256)
  })

  test('replaces a broken server certificate', async () => {
    await writeFile(join(directory, 'loopback.pem'), 'half of a certif')
    const { certificate } = await keptCertificates({ directory, now })
    expect(new X509Certificate(certificate).subjectAltName).toContain('localhost')
  })

  test('says what to do about a broken authority', async () => {
    await writeFile(join(directory, 'authority-1.pem'), 'half of a certif')
    await expect(keptCertificates({ directory, now })).rejects.toThrow(
      /authority-1\.pem is no certificate authority of mock-graph, and was left untouched\./,
    )
  })
})

test('first starts at the same moment agree on one authority', async () => {
  const fresh = join(directory, 'fresh')
  const all = await Promise.all(Array.from({ length: 8 }, () => keptCertificates({ directory: fresh, now })))
  const { publicKey } = await authorityOf(all[0]!)
  expect(all.map(({ certificate }) => new X509Certificate(certificate).verify(publicKey))).toEqual(
    Array(8).fill(true),
  )
})

test.skipIf(process.platform === 'win32')('directory and files belong to their owner alone', async () => {
  const state = join(directory, 'fresh')
  await keptCertificates({ directory: state, now })
  expect((await stat(state)).mode & 0o777).toBe(0o700)
  for (const name of ['authority-1.pem', 'loopback.pem', 'ca.pem', 'ca-bundle.pem']) {
    expect([name, (await stat(join(state, name))).mode & 0o777]).toEqual([name, 0o600])
  }
})

test('the bundle holds the public authorities and ours', async () => {
  const { caBundleFile, caFile } = await keptCertificates({ directory, now })
  const bundle = await readFile(caBundleFile, 'utf8')
  expect(bundle).toContain(rootCertificates[0])
  expect(bundle.match(/BEGIN CERTIFICATE/g)).toHaveLength(rootCertificates.length + 1)
  expect(bundle.endsWith(await readFile(caFile, 'utf8'))).toBe(true)
})

test.each(['localhost', '127.0.0.1'])('Node trusts the server as %s by the authority alone', async (host) => {
  const { key, certificate, caFile } = await keptCertificates({ directory })
  const server = createServer({ key, cert: certificate }, (_, response) => response.end('hello')).listen(
    0,
    host,
  )
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  const [response] = await once(get({ host, port, ca: await readFile(caFile), agent: false }), 'response')
  expect([response.statusCode, response.socket.authorized]).toEqual([200, true])
  response.resume()
  server.close()
})

const openssl = (...args: string[]) => execFileSync('openssl', args, { encoding: 'utf8' })
const hasOpenssl = (() => {
  try {
    return openssl('version').startsWith('OpenSSL 3')
  } catch {
    return false
  }
})()

test.skipIf(!hasOpenssl)('OpenSSL accepts the chain in strict mode', async () => {
  const { certificate, caFile } = await keptCertificates({ directory, now })
  const leaf = join(directory, 'leaf.pem')
  await writeFile(leaf, certificate)
  const at = String(now.getTime() / 1000)
  for (const name of [
    ['-verify_hostname', 'localhost'],
    ['-verify_ip', '127.0.0.1'],
    ['-verify_ip', '::1'],
  ]) {
    expect(
      openssl(
        'verify',
        '-x509_strict',
        '-purpose',
        'sslserver',
        '-attime',
        at,
        ...name,
        '-CAfile',
        caFile,
        leaf,
      ),
    ).toContain('leaf.pem: OK')
  }
})

test.skipIf(!hasOpenssl)('the authority is critically constrained to the names of the fake', async () => {
  const text = openssl('x509', '-noout', '-text', '-in', join(directory, 'ca.pem'))
  expect(text).toMatch(/Name Constraints: critical\s+Permitted:/)
  const permitted = [...text.matchAll(/^\s+(?:DNS|IP):(\S+)$/gm)].map(([, name]) => name)
  expect(permitted.toSorted()).toEqual([
    '0:0:0:0:0:0:0:1/FFFF:FFFF:FFFF:FFFF:FFFF:FFFF:FFFF:FFFF',
    '127.0.0.1/255.255.255.255',
    'dod-graph.microsoft.us',
    'graph.microsoft.com',
    'graph.microsoft.us',
    'localhost',
    'login-us.microsoftonline.com',
    'login.chinacloudapi.cn',
    'login.microsoft.com',
    'login.microsoftonline.com',
    'login.microsoftonline.de',
    'login.microsoftonline.us',
    'login.partner.microsoftonline.cn',
    'login.sovcloud-identity.de',
    'login.sovcloud-identity.fr',
    'login.sovcloud-identity.sg',
    'login.usgovcloudapi.net',
    'login.windows.net',
    'management.azure.com',
    'microsoftgraph.chinacloudapi.cn',
    'sts.windows.net',
  ])
  expect(text).toMatch(/Basic Constraints: critical\s+CA:TRUE, pathlen:0/)
})

test('the signing keys outlive a restart', async () => {
  const [[first], [second]] = [await keptSigningKeys(directory), await keptSigningKeys(directory)]
  expect(second.publicJwk).toEqual(first.publicJwk)
  await writeFile(join(directory, 'signing-keys.json'), '{}')
  await expect(keptSigningKeys(directory)).rejects.toThrow(
    /signing-keys\.json holds no signing keys of mock-graph, and was left untouched\./,
  )
})

test.each([
  ['LOGIN.windows.net.', 'DNS:login.windows.net'],
  ['management.azure.com', 'DNS:management.azure.com'],
  ['westus.login.microsoft.com', 'DNS:*.login.microsoft.com'],
  ['usgovvirginia.login.microsoftonline.us', 'DNS:*.login.microsoftonline.us'],
])('a certificate for %s names %s', async (host, names) => {
  const made = await (await keptCertificates({ directory, now })).forHost(host)
  expect(new X509Certificate(made!.certificate).subjectAltName).toBe(names)
})

test.each(['canary.graph.microsoft.com', 'a.westus.login.microsoft.com', 'example.com'])(
  'there is no certificate for %s',
  async (host) => {
    expect(await (await keptCertificates({ directory, now })).forHost(host)).toBeUndefined()
  },
)
