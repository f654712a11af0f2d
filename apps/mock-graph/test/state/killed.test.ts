import { afterAll, beforeAll, expect, test } from 'vitest'
import { makeCommand, type Started, startCommand } from './command.js'
import { makeFolder } from './kept-fake.js'

const inFolder = makeFolder()
let command: Awaited<ReturnType<typeof makeCommand>>
let running: Started | undefined
beforeAll(async () => {
  command = await makeCommand()
})
afterAll(async () => {
  await running?.kill()
  await command[Symbol.asyncDispose]()
})

const tenantId = 'cccccccc-0000-4000-8000-000000000001'
const path = 'v1.0/servicePrincipals/eeeeeeee-0000-4000-8000-000000000001/synchronization/secrets'

async function signIn({ origin }: Started): Promise<string> {
  const body = new URLSearchParams({
    grant_type: 'client_credentials',
    client_id: 'aaaaaaaa-0000-4000-8000-000000000007',
    client_secret: 'not-a-secret-of-application-admin',
    scope: 'https://graph.microsoft.com/.default',
  })
  const answer = await fetch(`${origin}/${tenantId}/oauth2/v2.0/token`, { method: 'POST', body })
  return ((await answer.json()) as { access_token: string }).access_token
}

/** Writes of one round, each of which was answered. */
type Acknowledged = { readonly applications: Map<string, string>; secret: number }

/** Writes over several connections until so many writes were answered; then the process is killed, whatever is under way. */
async function writeUntilKilled(started: Started, token: string, acknowledged: Acknowledged, enough: number) {
  const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' }
  const reached = Promise.withResolvers<void>()
  let [count, isOver] = [0, false]
  const send = async (method: string, address: string, body: object) => {
    const init = { method, headers, body: JSON.stringify(body) }
    const answer = await fetch(`${started.origin}/${address}`, init).catch(() => undefined)
    const text = await answer?.text().catch(() => undefined)
    if (!answer || text === undefined) return undefined
    if (!answer.ok) throw new Error(`${method} ${address} was answered ${answer.status}: ${text}`)
    count += 1
    if (count >= enough) reached.resolve()
    return text === '' ? {} : JSON.parse(text)
  }
  const create = async (name: string) => {
    for (let nth = 0; !isOver; nth += 1) {
      const displayName = `${name} ${nth}`
      const made = await send('POST', 'v1.0/applications', { displayName })
      if (made) acknowledged.applications.set(made.id, displayName)
    }
  }
  const replace = async () => {
    while (!isOver) {
      const next = acknowledged.secret + 1
      const value = [{ key: 'BaseAddress', value: `https://scim.example.com/${next}` }]
      if (await send('PUT', path, { value })) acknowledged.secret = next
    }
  }
  const writers = [replace(), ...[1, 2, 3, 4, 5, 6].map((nth) => create(`of ${started.origin}, ${nth}`))]
  await Promise.race([reached.promise, ...writers])
  isOver = true
  await started.kill()
  await Promise.all(writers)
}

async function read(started: Started, token: string): Promise<Acknowledged> {
  const headers = { authorization: `Bearer ${token}` }
  const get = async <T>(url: string) => (await (await fetch(url, { headers })).json()) as T
  const applications = new Map<string, string>()
  for (let next: string | undefined = `${started.origin}/v1.0/applications?$top=999`; next; ) {
    const page: Page = await get(next)
    for (const { id, displayName } of page.value) applications.set(id, displayName)
    next = page['@odata.nextLink']
  }
  const { value } = await get<{ value: { key: string; value: string }[] }>(`${started.origin}/${path}`)
  const address = value.find(({ key }) => key === 'BaseAddress')
  return { applications, secret: Number(address?.value.split('/').at(-1)) }
}

type Page = { value: { id: string; displayName: string }[]; '@odata.nextLink'?: string }

test.each([
  ['normal', [1, 60, 700]],
  ['full', [40]],
])('whatever was answered is there after kill -9, %s', async (sync, rounds) => {
  const argv = ['--state', inFolder(`${sync}.db`), '--state-sync', sync]
  const start = () => startCommand(command.url, argv, inFolder('home'))
  const acknowledged: Acknowledged = { applications: new Map(), secret: 0 }
  running = await start()
  const token = await signIn(running)
  for (const enough of rounds) {
    await writeUntilKilled(running, token, acknowledged, enough)
    running = await start()
    // The token of before is good still, as the keys are kept too.
    const { applications, secret } = await read(running, token)
    const lost = [...acknowledged.applications].filter(([id, name]) => applications.get(id) !== name)
    expect(lost).toEqual([])
    expect(secret).toBeGreaterThanOrEqual(acknowledged.secret)
  }
  await running.kill()
  running = undefined
  expect(acknowledged.applications.size + acknowledged.secret).toBeGreaterThanOrEqual(rounds.at(-1)!)
})
