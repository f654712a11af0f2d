import { execFile, spawnSync } from 'node:child_process'
import { createHash, X509Certificate } from 'node:crypto'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { rootCertificates } from 'node:tls'
import { promisify } from 'node:util'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { keptCertificates } from '../certificates.js'

let directory: string
beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'trust-store-'))
})
afterAll(() => rm(directory, { recursive: true }))

const fingerprint = (certificate: X509Certificate) => certificate.fingerprint256

test('the trust store is made once, and anew when it lacks the authority', async () => {
  const { trustStoreFile, caFile } = await keptCertificates({ directory })
  const first = await readFile(trustStoreFile)
  const ca = new X509Certificate(await readFile(caFile))
  expect(first.includes(ca.raw)).toBe(true)
  await writeFile(trustStoreFile, 'of an older authority')
  await keptCertificates({ directory })
  expect(await readFile(trustStoreFile)).toEqual(first)
})

test('it ends with the digest that the JDK checks against its usual password', async () => {
  const { trustStoreFile } = await keptCertificates({ directory })
  const store = await readFile(trustStoreFile)
  // changeit in UTF-16BE, and the words of JavaKeyStore.getPreKeyedHash.
  const keyed = Buffer.concat([
    Buffer.from('006300680061006e0067006500690074', 'hex'),
    Buffer.from('Mighty Aphrodite'),
    store.subarray(0, -20),
  ])
  expect(store.subarray(-20)).toEqual(createHash('sha1').update(keyed).digest())
})

const hasKeytool = spawnSync('keytool', ['-help']).error === undefined
test.skipIf(!hasKeytool)(
  'keytool of a JDK finds all public authorities in it and ours (skipped without it)',
  async () => {
    const { trustStoreFile, caFile } = await keptCertificates({ directory })
    const words = ['-list', '-rfc', '-keystore', trustStoreFile, '-storepass', 'changeit']
    const { stdout } = await promisify(execFile)('keytool', words, { maxBuffer: 10_000_000 })
    const listed = stdout.match(/-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----/g) ?? []
    const expected = [...rootCertificates, await readFile(caFile, 'utf8')]
    expect(new Set(listed.map((pem) => fingerprint(new X509Certificate(pem))))).toEqual(
      new Set(expected.map((pem) => fingerprint(new X509Certificate(pem)))),
    )
  },
)
