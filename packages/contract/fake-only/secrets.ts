import { expect, test } from 'vitest'
import { target, unownedTarget } from '../connections/callers.js'
import { documentedBody } from '../src/cases/secrets.js'
import { type FakeSession, secretsOf, secretsPath } from './session.js'

// Of service principals that nobody else wrote to.
export function secretsOfFakes({ as }: FakeSession): void {
  test('before anything is written there are none', async () => {
    const agent = as('owner-agent')
    expect(await secretsOf(agent).keys()).toEqual([])
    expect((await agent.send('GET', secretsPath)).json()).toMatchObject({ value: [] })
  })

  test('the other service principal has secrets of its own', async () => {
    const { provisioning, send } = as('sync-admin')
    await send('PUT', secretsPath, { body: documentedBody })
    expect(await provisioning.servicePrincipal(target.id).secrets.keys()).toHaveLength(4)
    expect(await provisioning.servicePrincipal(unownedTarget.id).secrets.keys()).toEqual([])
  })
}
