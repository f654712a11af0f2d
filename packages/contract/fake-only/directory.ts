import { expect, test } from 'vitest'
import { target } from '../connections/callers.js'
import type { FakeSession } from './session.js'

const { id, displayName } = target
const collection = '/servicePrincipals'

export function directoryOfFakes({ as }: FakeSession): void {
  // That of a tenant may go on for pages.
  test('the list holds it', async () => {
    const answer = await as('sync-reader').send('GET', `${collection}?$select=id,displayName&$top=999`)
    expect(answer.json<{ value: unknown }>().value).toContainEqual({ id, displayName })
  })

  test('who has no grant is refused as the directory refuses', async () => {
    const answer = await as('no-grants').send('GET', collection)
    expect(answer.status).toBe(403)
    expect(answer.json()).toMatchObject({
      error: {
        code: 'Authorization_RequestDenied',
        message: 'Insufficient privileges to complete the operation.',
      },
    })
  })
}
