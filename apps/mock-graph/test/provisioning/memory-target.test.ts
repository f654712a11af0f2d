import { expect, test } from 'vitest'
import { createMemoryTarget, createMockGraph, type MemoryChange } from '../../src/index.js'
import { openProvisionedApp } from '../provisioned-app.js'
import { openProvisioning } from './open-provisioning.js'

test('what was provisioned can be read, by the id of the service principal or by itself, and survives a snapshot', async () => {
  const place = await openProvisioning()
  place.put('ada')
  place.putGroup('crew')
  place.join('crew', 'ada')
  await place.start()
  const seen = await place.graph.target(place.target)
  expect(seen).toMatchObject({
    users: [
      {
        type: 'urn:ietf:params:scim:schemas:extension:enterprise:2.0:User',
        attributes: {
          userName: 'ada@tailspin.example',
          active: 'True',
          'name.familyName': 'Voss',
          externalId: 'ada',
        },
      },
    ],
    groups: [{ attributes: { displayName: 'The crew', externalId: 'crew', members: [seen.users[0]?.id] } }],
  })
  const other = createMockGraph({ clock: place.clock })
  other.restore(JSON.parse(JSON.stringify(place.graph.snapshot())))
  expect(await other.target({ id: place.target })).toEqual(seen)
  await expect(other.target('nobody')).rejects.toThrow('There is no service principal nobody.')
})

test('a look runs what is due', async () => {
  const place = await openProvisioning()
  place.put('ada')
  await place.at('POST', `/jobs/${place.jobId}/start`)
  place.clock.advance('PT1M')
  expect((await place.seen()).users).toHaveLength(1)
})

test('it goes with the synchronization of its service principal', async () => {
  const place = await openProvisioning()
  place.put('ada')
  await place.start()
  expect((await place.at('DELETE', '')).status).toBe(204)
  expect((await place.seen()).users).toEqual([])
})

test('changes that it refuses are told whole: who it would be, and what becomes of it', async () => {
  const changes: MemoryChange[] = []
  const target = createMemoryTarget({ fails: (change) => void changes.push(change) })
  const app = await openProvisionedApp({ target })
  await app.putSecrets()
  const id = await app.createJob()
  const [user = ''] = app.assignUsers(1)
  await app.at('POST', `/jobs/${id}/start`)
  app.clock.advance('PT1M')
  await app.status(id)
  app.rename(user, 'Ann')
  app.clock.advance('PT40M')
  await app.status(id)
  app.directory.remove('users', user)
  app.clock.advance('PT40M')
  const [kept] = (await app.graph.target(app.target)).users
  expect(kept).toBeUndefined()
  expect(changes.map(({ action, type, attributes }) => [action, type, attributes.displayName])).toEqual([
    ['create', 'User', 'user-0'],
    ['update', 'User', 'Ann'],
    ['delete', 'User', 'Ann'],
  ])
  expect(changes.map(({ id: targetId }) => targetId !== null)).toEqual([false, true, true])
})

test('fault rules of targets are drawn for what is sent to somebody else', async () => {
  const drawn: unknown[] = []
  const memory = createMemoryTarget()
  const app = await openProvisionedApp({
    target: {
      isRemote: true,
      open: (connection) => ({
        ...memory.open(connection),
        probe: () => {
          drawn.push(connection.disturb?.({ method: 'GET', path: '/Users' }).fault)
          return { ok: true, value: undefined }
        },
      }),
    },
    faults: [
      { match: { to: 'target', path: '/Users/**' }, fault: { kind: 'reset' } },
      { match: { to: 'target', path: '/Users' }, fault: { kind: 'reset' } },
    ],
  })
  await app.putSecrets()
  const id = await app.createJob()
  await app.at('POST', `/jobs/${id}/validateCredentials`, { useSavedCredentials: true })
  expect(drawn).toEqual([{ kind: 'reset' }])
})
