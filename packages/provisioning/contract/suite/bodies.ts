import { expect, test } from 'vitest'
import { readSecrets, secretsOf, secretsPath } from '../session.js'
import type { Stage } from '../suite.js'

const json = { 'Content-Type': 'application/json' }
const pair = (key: string, value: string) => ({ value: [{ key, value }] })
const good = JSON.stringify(pair('BaseAddress', 'https://new.example'))
const invalidSettings =
  '{\r\n  "error":{\r\n    "code":"InvalidNotificationSettings","message":null,"target":null,"details":[\r\n      \r\n    ],"innerError":null\r\n  }\r\n}'

// Codes and texts: docs/discoveries/errors.md. Those for an unknown key are assumed, so only the status is looked at.
const refused: [name: string, body: unknown, headers: Record<string, string>, error: object][] = [
  ['with an unknown key', pair('BaseAdress', 'https://new.example'), {}, {}],
  [
    'with notification settings that are no JSON',
    pair('SyncNotificationSettings', 'off'),
    {},
    { code: 'UnknownError', message: invalidSettings },
  ],
  [
    'with notification settings of the wrong type',
    pair('SyncNotificationSettings', '{"Enabled":"false"}'),
    {},
    { code: 'UnknownError', message: invalidSettings },
  ],
  [
    'with empty notification settings',
    pair('SyncNotificationSettings', ''),
    {},
    { code: 'UnknownError', message: invalidSettings },
  ],
  [
    'that is broken JSON',
    '{"value":[',
    json,
    {
      code: 'BadRequest',
      message:
        'Unable to read JSON request payload. Please ensure Content-Type header is set and payload is of valid JSON format.',
    },
  ],
  ['that is empty', '', json, { code: 'BadRequest', message: 'Empty Payload. JSON content expected.' }],
  [
    'without anything',
    undefined,
    {},
    { code: 'BadRequest', message: 'Empty Payload. JSON content expected.' },
  ],
  [
    'without a content type',
    new TextEncoder().encode(good),
    {},
    {
      code: 'BadRequest',
      message: 'Write requests (excluding DELETE) must contain the Content-Type header declaration.',
    },
  ],
  [
    'of another content type',
    good,
    { 'Content-Type': 'text/plain' },
    { code: 'BadRequest', message: 'Entity only allows writes with a JSON Content-Type header.' },
  ],
]

export function bodyContract({ as }: Stage): void {
  test.each(refused)('a body %s is refused and changes nothing', async (_, body, headers, error) => {
    const agent = as('owner-agent')
    await secretsOf(agent).replace({ BaseAddress: 'https://old.example' })
    const response = await agent.send('PUT', secretsPath, body, headers)
    expect(response.status).toBe(400)
    expect(await response.json()).toMatchObject({ error })
    expect(await readSecrets(agent)).toEqual([{ key: 'BaseAddress', value: 'https://old.example' }])
  })

  // The default pipeline of kiota for Go compresses: docs/discoveries/clients.md.
  test('a compressed body is read', async () => {
    const agent = as('owner-agent')
    const response = await agent.send('PUT', secretsPath, await gzip(good), {
      ...json,
      'Content-Encoding': 'gzip',
    })
    expect(response.status).toBe(204)
    expect(await readSecrets(agent)).toEqual([{ key: 'BaseAddress', value: 'https://new.example' }])
  })

  test('empty settings in braces are kept', async () => {
    const agent = as('owner-agent')
    await secretsOf(agent).replace({ SyncNotificationSettings: '{}' })
    expect(await readSecrets(agent)).toEqual([{ key: 'SyncNotificationSettings', value: '{}' }])
  })
}

async function gzip(text: string): Promise<Uint8Array> {
  const stream = new Blob([text]).stream().pipeThrough(new CompressionStream('gzip'))
  return new Uint8Array(await new Response(stream).arrayBuffer())
}
