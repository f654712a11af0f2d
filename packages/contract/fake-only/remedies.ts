import { expect, test } from 'vitest'
import { type FakeSession, readDecision, secretsOf, secretsPath } from './session.js'

const correctable = [
  'stranger-agent',
  'registration-owner',
  'sync-reader',
  'no-grants',
  'plain-user',
  'registration-owner-user',
  'global-reader',
]

export function remediesOfFakes({ as, connection }: FakeSession): void {
  test.each(correctable)('the first remedy named to %s is enough after a new sign-in', async (name) => {
    const url = await explainUrlOfRefusal(name)
    const { remedies } = await readDecision(connection(), url)
    expect(remedies[0]?.apply).toBe(`POST ${url}/remedies/0`)
    const applied = await connection().fetch(new Request(`${url}/remedies/0`, { method: 'POST' }))
    expect(await applied.json()).toMatchObject({ applied: remedies[0]?.summary })
    await secretsOf(as(name)).replace({ SyncAll: 'true' })
  })

  test('to a personal account none is named', async () => {
    expect(await readDecision(connection(), await explainUrlOfRefusal('personal-user'))).toMatchObject({
      remedies: [],
    })
  })

  const explainUrlOfRefusal = async (name: string) => {
    const response = await as(name).send('PUT', secretsPath, {
      body: { value: [{ key: 'SyncAll', value: 'true' }] },
    })
    expect(response.status).toBe(401)
    return response.headers.get('x-mock-graph-explain')
  }
}
