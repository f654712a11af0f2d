import { expect, test } from 'vitest'
import { checkOwnAccess } from './check-own-access.js'

const encode = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url')
const signature = 'bWFkZS11cC1zaWduYXR1cmU'
const tokenFor = (aud: string) =>
  `${encode({ alg: 'RS256' })}.${encode({ aud, idtyp: 'app', roles: ['Synchronization.ReadWrite.All'] })}.${signature}`
const unused = async (): Promise<Response> => {
  throw new Error('Nobody expected a request.')
}

test('the token that a connection would send is checked, and nothing is sent to Graph', async () => {
  const options = { accessToken: async () => tokenFor('https://graph.microsoft.com'), fetch: unused }
  const report = await checkOwnAccess(options, ['secrets.put', 'jobs.start'])
  expect(report.allowed).toBe(true)
})

const elsewhere = [
  { cloud: 'usGovL4', aud: 'https://graph.microsoft.us', problems: 0 },
  { cloud: 'usGovL4', aud: 'https://graph.microsoft.com', problems: 1 },
  { baseUrl: 'https://graph.microsoft.us/beta', aud: 'https://graph.microsoft.com', problems: 1 },
  { baseUrl: 'http://127.0.0.1:4010/v1.0', aud: 'https://graph.microsoft.com', problems: 0 },
  { baseUrl: 'http://127.0.0.1:4010/v1.0', aud: 'https://management.azure.com', problems: 1 },
] as const
test.each(elsewhere)('it must be for where the connection goes: %j', async ({ aud, problems, ...where }) => {
  const report = await checkOwnAccess({ accessToken: tokenFor(aud), ...where }, ['jobs.list'])
  expect(report.problems).toHaveLength(problems)
  expect(report.allowed).toBe(problems === 0)
})

test('what is known of the target counts', async () => {
  const token = `${encode({})}.${encode({ roles: ['Application.ReadWrite.OwnedBy'] })}.${signature}`
  const verdictOf = async (owned: boolean | undefined) => {
    const report = await checkOwnAccess({ accessToken: token }, 'jobs.start', { target: { owned } })
    return report.operations[0]?.verdict
  }
  expect(await verdictOf(undefined)).toBe('depends')
  expect(await verdictOf(true)).toBe('allowed')
  expect(await verdictOf(false)).toBe('missing')
})

test('the report does not hold the token', async () => {
  const token = tokenFor('https://management.azure.com')
  const report = await checkOwnAccess({ accessToken: token }, ['secrets.put', 'jobs.bulkUpload'])
  const shown = `${report}${JSON.stringify(report)}`
  for (const part of token.split('.')) expect(shown).not.toContain(part)
})

test('an opaque token is refused without being shown', async () => {
  const refused = checkOwnAccess({ accessToken: 'EwB-made-up' }, ['jobs.list'])
  await expect(refused).rejects.toThrow(TypeError)
  await expect(refused).rejects.not.toThrow('EwB-made-up')
})
