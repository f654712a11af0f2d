import { describe, expect, test } from 'vitest'
import { problemsOf } from './token-problems.js'

const now = new Date('2026-03-01T12:00:00Z')
const at = (time: string) => Date.parse(time) / 1000
const problems = (claims: object, origin?: string) => problemsOf({ ...claims }, now, origin)

describe('time', () => {
  test('a token in its time has no problem', () => {
    expect(problems({ nbf: at('2026-03-01T12:00:00Z'), exp: at('2026-03-01T12:00:01Z') })).toEqual([])
  })

  test('an expired one has', () => {
    expect(problems({ exp: at('2026-03-01T12:00:00Z') })).toEqual([
      'The token expired at 2026-03-01T12:00:00.000Z: sign in again.',
    ])
  })

  test('one that is not valid yet has', () => {
    expect(problems({ nbf: at('2026-03-01T12:00:01Z') })).toEqual([
      'The token is not valid before 2026-03-01T12:00:01.000Z: is the clock of this machine right?',
    ])
  })
})

// The Graph roots: microsoftgraph/microsoft-graph-docs-contrib:concepts/deployments.md.
describe('audience', () => {
  const good: [aud: string, origin?: string][] = [
    ['00000003-0000-0000-c000-000000000000'],
    ['00000003-0000-0000-c000-000000000000', 'https://graph.microsoft.us'],
    ['https://graph.microsoft.com'],
    ['https://graph.microsoft.com/'],
    ['https://graph.microsoft.us'],
    ['https://dod-graph.microsoft.us'],
    ['https://microsoftgraph.chinacloudapi.cn'],
    ['https://graph.microsoft.us', 'https://graph.microsoft.us'],
    ['https://graph.microsoft.com', 'http://127.0.0.1:4010'],
    ['http://127.0.0.1:4010', 'http://127.0.0.1:4010'],
  ]
  test.each(good)('%s is Graph, at %s', (aud, origin) => {
    expect(problems({ aud }, origin)).toEqual([])
  })

  const bad: [aud: unknown, origin: string | undefined, message: string][] = [
    [
      'https://management.azure.com',
      undefined,
      'The token is for "https://management.azure.com", not for Microsoft Graph: ask for the scope https://graph.microsoft.com/.default.',
    ],
    [
      'https://graph.microsoft.com',
      'https://graph.microsoft.us',
      'The token is for "https://graph.microsoft.com", not for https://graph.microsoft.us: ask for the scope https://graph.microsoft.us/.default.',
    ],
    [
      'https://graph.windows.net',
      'http://127.0.0.1:4010',
      'The token is for "https://graph.windows.net", not for http://127.0.0.1:4010: ask for the scope https://graph.microsoft.com/.default.',
    ],
    [['https://graph.microsoft.com'], undefined, 'The token is for ["https://graph.microsoft.com"], not for'],
  ]
  test.each(bad)('%j is not, at %s', (aud, origin, message) => {
    const [problem, ...more] = problems({ aud }, origin)
    expect(problem).toContain(message)
    expect(more).toEqual([])
  })
})

test('what the token does not say is not judged', () => {
  expect(problems({})).toEqual([])
})
