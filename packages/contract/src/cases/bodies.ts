import { type Answer, expectStatus } from '../answer.js'
import type { ContractCase } from '../contract-case.js'
import { expectSame } from '../contract-violation.js'
import { secretsPath } from '../paths.js'
import { expectGraphError } from '../refusal.js'
import type { Stage } from '../stage.js'
import { clearSecrets, readSecrets, type StoredSecret } from '../stored-secrets.js'

const section = 'bodies'
const json = { 'Content-Type': 'application/json' }
const pair = (key: string, value: string) => ({ value: [{ key, value }] })
const before = pair('BaseAddress', 'https://old.scim.contract.example')
const after = pair('BaseAddress', 'https://new.scim.contract.example')
const bytes = (body: unknown) => new TextEncoder().encode(JSON.stringify(body))

const invalidSettings: Refusal = {
  code: 'UnknownError',
  message:
    '{\r\n  "error":{\r\n    "code":"InvalidNotificationSettings","message":null,"target":null,"details":[\r\n      \r\n    ],"innerError":null\r\n  }\r\n}',
}
const badRequest = (message: string): Refusal => ({ code: 'BadRequest', message })

type Refusal = { readonly code: string; readonly message: string }
type Body = { readonly body?: unknown; readonly headers?: Record<string, string> }

// Codes and texts: docs/discoveries/errors.md names the report behind each.
const refused: readonly [what: string, sent: Body, refusal: Refusal | undefined][] = [
  // OData refuses what is no member of an enum; the text was never seen.
  ['with an unknown key', { body: pair('BaseAdress', 'https://new.scim.contract.example') }, undefined],
  [
    'with notification settings that are no JSON',
    { body: pair('SyncNotificationSettings', 'off') },
    invalidSettings,
  ],
  [
    'with notification settings of the wrong type',
    { body: pair('SyncNotificationSettings', '{"Enabled":"false"}') },
    invalidSettings,
  ],
  // github.com/microsoftgraph/msgraph-metadata/issues/347
  ['with empty notification settings', { body: pair('SyncNotificationSettings', '') }, invalidSettings],
  [
    // github.com/microsoftgraph/msgraph-sdk-php/issues/632
    'that is broken JSON',
    { body: '{"value":[', headers: json },
    badRequest(
      'Unable to read JSON request payload. Please ensure Content-Type header is set and payload is of valid JSON format.',
    ),
  ],
  // github.com/microsoftgraph/microsoft-graph-docs-contrib/issues/1133
  ['that is empty', { body: '', headers: json }, badRequest('Empty Payload. JSON content expected.')],
  ['without anything', {}, badRequest('Empty Payload. JSON content expected.')],
  [
    'without a content type',
    { body: bytes(after) },
    badRequest('Write requests (excluding DELETE) must contain the Content-Type header declaration.'),
  ],
  [
    'of another content type',
    { body: JSON.stringify(after), headers: { 'Content-Type': 'text/plain' } },
    badRequest('Entity only allows writes with a JSON Content-Type header.'),
  ],
]

export const bodyCases: readonly ContractCase[] = [
  ...refused.map(
    ([what, sent, refusal]): ContractCase => ({
      name: `a body ${what} is 400, and changes nothing`,
      section,
      needs: ['secrets.put', 'secrets.get.sp'],
      assumed: refusal === undefined,
      async run(stage) {
        await clearSecrets(stage)
        expectStatus(await put(stage, { body: before }), 204)
        const kept = await readSecrets(stage)
        const answer = expectStatus(await put(stage, sent), 400)
        if (refusal) expectGraphError(answer, refusal.code, refusal.message)
        expectSame('the secrets', await readSecrets(stage), kept)
        expectSame('those put before', kept.filter(isPut), before.value)
      },
    }),
  ),
  {
    // The default pipeline of Kiota for Go compresses: docs/discoveries/clients.md.
    name: 'a compressed body is read as the same one in clear',
    section,
    needs: ['secrets.put', 'secrets.get.sp'],
    assumed: true,
    async run(stage) {
      await clearSecrets(stage)
      expectStatus(await put(stage, { body: after }), 204)
      const inClear = await readSecrets(stage)
      expectSame('those put in clear', inClear.filter(isPut), after.value)
      expectStatus(await put(stage, { body: before }), 204)
      const headers = { ...json, 'Content-Encoding': 'gzip' }
      expectStatus(await put(stage, { body: await compress(bytes(after)), headers }), 204)
      expectSame('the secrets', await readSecrets(stage), inClear)
    },
  },
  {
    // github.com/microsoftgraph/msgraph-metadata/issues/347
    name: 'empty notification settings in braces are kept',
    section,
    needs: ['secrets.put', 'secrets.get.sp'],
    async run(stage) {
      await clearSecrets(stage)
      expectStatus(await put(stage, { body: pair('SyncNotificationSettings', '{}') }), 204)
      expectSame('the secrets', await readSecrets(stage), [{ key: 'SyncNotificationSettings', value: '{}' }])
    },
  },
]

// Where a put merges, these stay from the cases before.
const isPut = ({ key }: StoredSecret) => key !== 'SyncNotificationSettings'

const put = async (stage: Stage, sent: Body): Promise<Answer> =>
  stage.send('PUT', await secretsPath(stage), sent)

async function compress(body: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  const stream = new Blob([body]).stream().pipeThrough(new CompressionStream('gzip'))
  return new Uint8Array(await new Response(stream).arrayBuffer())
}
