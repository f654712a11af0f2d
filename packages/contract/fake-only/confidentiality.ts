import { GraphError } from '@graph-sync/provisioning'
import { expect, test } from 'vitest'
import { type Caller, callerNamed } from '../connections/callers.js'
import type { FakeConnection } from '../connections/connection.js'
import type { Answer } from '../src/index.js'
import { type FakeSession, secretsOf, secretsPath } from './session.js'

/** A text that may be sent and must not be seen again. */
const canary = 'canary-7f3a9'
const pair = (key: string, value: string) => ({ value: [{ key, value }] })

// Wherever somebody may put a secret, rightly or by mistake.
const bodies: [place: string, body: unknown, contentType?: string][] = [
  ['a sensitive value', pair('SecretToken', canary)],
  ['the value of an unknown key', pair('SecretTokn', canary)],
  ['a key', pair(canary, 'SecretToken')],
  ['notification settings', pair('SyncNotificationSettings', canary)],
  ['a value of the wrong type', { value: [{ key: 'SecretToken', value: { nested: canary } }] }],
  ['an unknown property', { value: [{ key: 'SecretToken', secret: canary }] }],
  ['broken JSON', `{"value":[{"key":"SecretToken","value":"${canary}"`, 'application/json'],
  ['a form', `SecretToken=${canary}`, 'application/x-www-form-urlencoded'],
]

export function confidentialityOfFakes({ as, connection }: FakeSession): void {
  test('what was asked is seen in the journal, its explanation, both pages and the log', async () => {
    await as('stranger-agent').send('PUT', secretsPath, { body: pair('SecretToken', canary) })
    const seen = await readEverything(connection())
    expect(
      seen
        .slice(0, 4)
        .concat(seen.slice(-1))
        .filter((text) => !text.includes(`/v1.0${secretsPath}`)),
    ).toEqual([])
  })

  test.each(
    bodies.flatMap(([place, body, contentType]) =>
      ['owner-agent', 'stranger-agent'].map((name) => [place, name, body, contentType] as const),
    ),
  )('%s sent by %s is seen nowhere', async (_, name, body, contentType) => {
    const headers = contentType ? { 'Content-Type': contentType } : {}
    const response = await as(name).send('PUT', secretsPath, { body, headers })
    const read = await as('owner-agent').send('GET', secretsPath)
    const seen = [readAnswered(response), readAnswered(read), ...(await readEverything(connection()))]
    expect(seen.filter((text) => text.includes(canary))).toEqual([])
  })

  test.each(['owner-agent', 'stranger-agent'])(
    'a filter that holds one, sent by %s, is seen nowhere',
    async (name) => {
      await as(name).send('GET', `${secretsPath}?$filter=value eq '${canary}'`)
      expect((await readEverything(connection())).filter((text) => text.includes(canary))).toEqual([])
    },
  )

  test('a filter does not find a masked value', async () => {
    await secretsOf(as('owner-agent')).replace({ SecretToken: canary })
    const found = await as('owner-agent').send('GET', `${secretsPath}?$filter=startswith(value,'canary')`)
    expect(found.json()).toMatchObject({ value: [] })
  })

  test('the error of the facade shows neither the secret nor the token', async () => {
    const stranger = as('stranger-agent')
    const error = await secretsOf(stranger)
      .replace({ SecretToken: canary, BaseAddress: 'https://scim.example' })
      .catch((thrown: unknown) => thrown)
    expect(error).toBeInstanceOf(GraphError)
    const { message, stack, headers, body } = error as GraphError
    const shown = [message, stack, JSON.stringify([error, body, [...headers]])].join()
    expect(shown).not.toContain(canary)
    expect(shown).not.toContain(await stranger.token())
  })

  test('tokens, client secrets and passwords are seen nowhere', async () => {
    const tokens = ['owner-agent', 'stranger-agent', 'plain-user', 'personal-user'].map(async (name) => {
      const session = as(name)
      await session.send('PUT', secretsPath, { body: pair('SyncAll', 'false') })
      return session.token()
    })
    const hidden = [...(await Promise.all(tokens)), 'not-a-secret-of-', 'not-a-password-of-']
    const seen = await readEverything(connection())
    expect(hidden.filter((secret) => seen.some((text) => text.includes(secret)))).toEqual([])
  })

  test('a token that is refused is seen nowhere', async () => {
    const forged = `${canary}.${canary}.${canary}`
    const response = await as('owner-agent').send('GET', secretsPath, { token: forged })
    const seen = [readAnswered(response), ...(await readEverything(connection()))]
    expect(seen.filter((text) => text.includes(canary))).toEqual([])
  })

  test.each([
    ['client secret', { ...callerNamed('sync-admin'), clientSecret: canary }],
    ['password', { ...callerNamed('plain-user'), password: canary }],
  ])('a wrong %s is seen nowhere', async (_, caller) => {
    const error = await connection()
      .credentialFor(caller as Caller)
      .getToken(['https://graph.microsoft.com/.default'])
      .catch((thrown: unknown) => thrown)
    expect(error).toBeInstanceOf(Error)
    const seen = [String(error), ...(await readEverything(connection()))]
    expect(seen[1]).toContain('/oauth2/v2.0/token')
    expect(seen.filter((text) => text.includes(canary))).toEqual([])
  })
}

/** All that can be read of what happened: the journal, every explanation, both also as pages, and the log. */
async function readEverything({ graphUrl, fetch, logLines }: FakeConnection): Promise<string[]> {
  const journal = `${graphUrl}/__mock/journal`
  const { value } = await (await fetch(new Request(journal))).json()
  const urls = [journal, ...value.map(({ id }: { id: string }) => `${graphUrl}/__mock/decisions/${id}`)]
  const texts = await Promise.all(
    urls.flatMap((url) =>
      ['application/json', 'text/html'].map(async (accept) =>
        readWhole(await fetch(new Request(url, { headers: { accept } }))),
      ),
    ),
  )
  return [...texts, ...logLines]
}

const readWhole = async (response: Response) =>
  `${JSON.stringify([...response.headers])}${await response.text()}`

const readAnswered = ({ headers, text }: Answer) => `${JSON.stringify([...headers])}${text}`
