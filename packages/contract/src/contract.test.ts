import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import body from '../../../examples/put-secrets/put-secrets.request.json' with { type: 'json' }
import { documentedBody } from './cases/secrets.js'
import { fakeConnection } from './connections/fake-connection.js'
import { contractCases, defineContract, runContract } from './index.js'

const environment = {}

defineContract({ describe, test, beforeAll, afterAll }, { environment })

test('the report counts what passed', async () => {
  const report = await runContract({ environment, only: ({ section }) => section === 'refusals' })
  const count = contractCases.filter(({ section }) => section === 'refusals').length
  expect(String(report)).toBe(`${count} passed, 0 failed, ${contractCases.length - count} skipped`)
})

test('each case stands alone', async () => {
  const connection = fakeConnection()
  for (const one of contractCases) {
    const report = await runContract({ connection, environment, cases: [one] })
    expect(String(report)).toBe('1 passed, 0 failed, 0 skipped')
  }
})

test('names are unique, since recordings are kept under them', () => {
  expect(new Set(contractCases.map(({ name }) => name)).size).toBe(contractCases.length)
})

test('the documented secrets are those of the example', () => {
  expect(documentedBody).toEqual(body)
})

type Tampering = (request: Request, response: Response) => Response | Promise<Response>
const on =
  (method: string, path: RegExp, answer: Tampering): Tampering =>
  (request, response) =>
    request.method === method && path.test(request.url) ? answer(request, response) : response
const edit =
  (change: (text: string) => string): Tampering =>
  async (_, response) =>
    new Response(change(await response.text()), response)

const strays: [stray: string, tamper: Tampering, failing: string[]][] = [
  [
    'shows a secret',
    on(
      'GET',
      /\/secrets$/,
      edit((text) => text.replace('"*"', '"opaque"')),
    ),
    [
      'a secret reads back as *, and what is no secret in clear',
      'secrets read back in the order they were put',
      'the facade writes the same, and tells the keys',
      'the facade removes nothing when a masked value would be lost',
    ],
  ],
  [
    'answers a restart with 200',
    on('POST', /\/restart$/, () => Response.json({})),
    ['restarting with a scope of several flags is answered with 204'],
  ],
  [
    'leaves out the schedule',
    on(
      'GET',
      /\/jobs\/[^/]+$/,
      edit((text) => text.replace('"schedule"', '"timetable"')),
    ),
    [
      'a job is created disabled, from the template that was named',
      'a job always has a schedule with an interval',
      'starting is answered with 204, and the schedule is active',
      'pausing is answered with 204, and the schedule is not active',
    ],
  ],
  [
    'does not say where to sign in',
    (_, response) => {
      const headers = new Headers(response.headers)
      headers.delete('www-authenticate')
      return new Response(response.body, { status: response.status, headers })
    },
    [
      'without a token',
      'with an empty token',
      'with something that is no token',
      'with dots but no token',
    ].map((what) => `a request ${what} is 401, and told where to sign in`),
  ],
]
test.each(strays)('a service that %s is caught', async (_, tamper, failing) => {
  const connection = fakeConnection()
  const fetch = async (request: Request) => tamper(request, await connection.fetch(request))
  const report = await runContract({ connection: { ...connection, fetch }, environment })
  expect(report.failed.map(({ name }) => name)).toEqual(failing)
  expect(String(report)).toContain(`failed: ${report.failed[0]?.section}: ${failing[0]}\n  `)
})

test('a fake that merges secrets is caught at the assumptions', async () => {
  const connection = fakeConnection({ behaviour: { secretsPut: 'merge' } })
  const { failed } = await runContract({ connection, environment })
  expect(failed.filter(({ assumed }) => assumed).map(({ name }) => name)).toEqual([
    'secrets read back in the order they were put',
    'a key that is left out is removed',
  ])
})

const wrong: [variables: Record<string, string>, message: string][] = [
  [{ GRAPH_SYNC_CONTRACT: 'real' }, 'GRAPH_SYNC_CONTRACT must be one of fake, live, replay, not "real".'],
  [
    { GRAPH_SYNC_CONTRACT: 'live', GRAPH_SYNC_CLIENT_ID: 'x' },
    'Set GRAPH_SYNC_TENANT_ID, GRAPH_SYNC_CLIENT_SECRET',
  ],
  [{ GRAPH_SYNC_CONTRACT: 'replay' }, 'Set GRAPH_SYNC_CONTRACT_RECORDING'],
  ...[
    { GRAPH_SYNC_CLOUD: 'mars' },
    { GRAPH_SYNC_GRAPH_URL: 'http://graph.example', GRAPH_SYNC_AUTHORITY: 'http://127.0.0.1' },
    { GRAPH_SYNC_GRAPH_URL: 'http://127.0.0.1:4010' },
  ].map((given, index): [Record<string, string>, string] => [
    {
      ...{ GRAPH_SYNC_CONTRACT: 'live', GRAPH_SYNC_TENANT_ID: 't', GRAPH_SYNC_CLIENT_ID: 'c' },
      GRAPH_SYNC_CLIENT_SECRET: 's',
      ...given,
    },
    ['GRAPH_SYNC_CLOUD must be one of global', 'GRAPH_SYNC_GRAPH_URL must be an https URL', 'or neither'][
      index
    ] ?? '',
  ]),
]
test.each(wrong)('%j is refused with what to set', async (variables, message) => {
  const run = runContract({ environment: variables })
  await expect(run).rejects.toMatchObject({ name: 'TypeError', message: expect.stringContaining(message) })
})
