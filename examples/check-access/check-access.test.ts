import { createMockGraph, defaultSeed } from '@graph-sync/mock-graph'
import { expect, test } from 'vitest'
import { beforeWeStart, whatToAskFor } from './before-we-start.ts'

test('what to ask for is known before anybody signs in', () => {
  expect(whatToAskFor('secrets.put')).toEqual([
    'An application that is an owner of the service principal: Application.ReadWrite.OwnedBy',
    'Any application: Synchronization.ReadWrite.All',
    expect.stringMatching(
      /^A user: Synchronization\.ReadWrite\.All, and a role: Application Administrator or .*Global Administrator$/,
    ),
  ])
})

/** An application of the seed that signs in, and what it asked of Graph. */
function applicationNamed(name: string) {
  const fake = createMockGraph()
  const [tenant] = defaultSeed.tenants
  const client = tenant?.applications?.find((one) => one.name === name)
  const accessToken = async () => {
    const body = new URLSearchParams({
      grant_type: 'client_credentials',
      client_id: client?.appId ?? '',
      client_secret: client?.clientSecret ?? '',
      scope: 'https://graph.microsoft.com/.default',
    })
    const url = `https://login.microsoftonline.com/${tenant?.id}/oauth2/v2.0/token`
    return (await (await fake.fetch(new Request(url, { method: 'POST', body }))).json()).access_token
  }
  const calls = () => fake.journal.entries().filter(({ path }) => path.startsWith('/v1.0/'))
  return { options: { accessToken, fetch: fake.fetch }, calls }
}

const cases: [name: string, owned: boolean | undefined, told: RegExp[]][] = [
  ['sync-admin', undefined, [/^Go ahead\.$/]],
  ['owner-agent', true, [/^Go ahead\.$/]],
  [
    'owner-agent',
    undefined,
    [/^application /, /^ {2}depends {2}secrets\.put: /, /^ {2}depends {2}jobs\.start: /],
  ],
  [
    'stranger-agent',
    false,
    [/^application /, /^ {2}missing {2}.*grant Synchronization\.ReadWrite\.All/, /missing/],
  ],
  [
    'sync-reader',
    undefined,
    [/^application /, /^ {2}missing {2}.*Application\.ReadWrite\.OwnedBy/, /missing/],
  ],
]

test.each(cases)('%s, as an owner %s, is told before any call', async (name, owned, told) => {
  const { options, calls } = applicationNamed(name)
  const lines = await beforeWeStart(options, owned)
  expect(lines).toEqual(told.map((line) => expect.stringMatching(line)))
  expect(calls()).toEqual([])
})
