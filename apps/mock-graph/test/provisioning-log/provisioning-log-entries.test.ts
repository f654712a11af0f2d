import { beforeAll, describe, expect, test } from 'vitest'
import { createMemoryTarget, type Target } from '../../src/index.js'
import { type Entry, openJob } from './started-job.js'

// What entries of tenants look like: docs/discoveries/provisioning-log.md names each source.
const wholeSeconds = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/
const guid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

describe('every entry', () => {
  let place: Awaited<ReturnType<typeof openJob>>
  let entries: Entry[]
  const of = (id: string) => entries.find(({ sourceIdentity }) => sourceIdentity.id === id)

  beforeAll(async () => {
    place = await openJob()
    place.assignUsers(2)
    place.assignGroup('staff')
    place.clock.set(new Date('2026-03-01T12:00:00.123Z'))
    entries = await place.start()
    expect(entries).toHaveLength(3)
  })

  test('has seventeen members, always all', () => {
    for (const entry of entries)
      expect(Object.keys(entry).sort()).toEqual([
        'activityDateTime',
        'changeId',
        'cycleId',
        'durationInMilliseconds',
        'id',
        'initiatedBy',
        'jobId',
        'modifiedProperties',
        'provisioningAction',
        'provisioningStatusInfo',
        'provisioningSteps',
        'servicePrincipal',
        'sourceIdentity',
        'sourceSystem',
        'targetIdentity',
        'targetSystem',
        'tenantId',
      ])
  })

  test('has its time in whole seconds', () => {
    for (const { activityDateTime } of entries) expect(activityDateTime).toMatch(wholeSeconds)
  })

  test('is of the service, by its old name', () => {
    for (const { initiatedBy } of entries)
      expect(initiatedBy).toEqual({
        id: '',
        displayName: 'Azure AD Provisioning Service',
        initiatorType: 'system',
      })
  })

  test('names the connector, and the application of the gallery', () => {
    const displayName = place.directory.servicePrincipals.get(place.target)?.displayName
    for (const { sourceSystem, targetSystem, servicePrincipal } of entries) {
      expect(servicePrincipal).toEqual({ id: place.target, displayName })
      expect(sourceSystem).toEqual({
        id: expect.stringMatching(guid),
        displayName: 'Microsoft Entra ID',
        details: {},
      })
      expect(targetSystem).toEqual({
        id: expect.stringMatching(guid),
        displayName: 'customappsso',
        details: {
          ApplicationId: '8adf8e6e-67b2-4cf2-a259-e3dc5476c621',
          ServicePrincipalId: place.target,
          ServicePrincipalDisplayName: displayName,
        },
      })
    }
  })

  test('has systems whose ids are its own', () => {
    const ids = entries.flatMap(({ sourceSystem, targetSystem }) => [sourceSystem.id, targetSystem.id])
    expect(new Set(ids).size).toBe(6)
    expect(ids).not.toContain(place.directory.tenantId)
    expect(ids).not.toContain(place.target)
  })

  test('says in the source who it was', () => {
    expect(of('user-0').sourceIdentity).toEqual({
      id: 'user-0',
      displayName: 'user-0',
      identityType: 'User',
      details: {
        id: 'user-0',
        odatatype: 'User',
        DisplayName: 'user-0',
        UserPrincipalName: 'user-0@contoso.example',
      },
    })
    expect(of('staff').sourceIdentity).toEqual({
      id: 'staff',
      displayName: 'The staff',
      identityType: 'Group',
      details: { id: 'staff', odatatype: 'Group', DisplayName: 'The staff' },
    })
  })

  test.each([
    ['user-0', 'urn:ietf:params:scim:schemas:extension:enterprise:2.0:User'],
    ['staff', 'urn:ietf:params:scim:schemas:core:2.0:Group'],
  ])('has in the target the type of the mapping, and no name: %s', (id, identityType) => {
    expect(of(id).targetIdentity).toEqual({
      id: expect.stringMatching(guid),
      displayName: '',
      identityType,
      details: {},
    })
    // What was provisioned into memory has ids of its own.
    expect(of(id).targetIdentity.id).not.toBe(id)
  })
})

test('what a job maps to by its own schema is what its entries name', async () => {
  const place = await openJob()
  place.assignUsers(1)
  const path = `/jobs/${place.jobId}/schema`
  const { body: schema } = await place.at('GET', path)
  const text = JSON.stringify(schema).replaceAll('extension:enterprise:2.0:User', 'core:2.0:User')
  expect((await place.at('PUT', path, JSON.parse(text))).status).toBe(204)
  const [entry] = await place.start()
  expect(entry.targetIdentity.identityType).toBe('urn:ietf:params:scim:schemas:core:2.0:User')
})

test('a user who was deleted is told of by the last name', async () => {
  const place = await openJob()
  place.assignUsers(1)
  await place.start()
  place.directory.remove('users', 'user-0')
  const [entry] = await place.next()
  expect(entry).toMatchObject({
    provisioningAction: 'delete',
    sourceIdentity: { details: { UserPrincipalName: 'user-0@contoso.example' } },
  })
})

test.each([640, 3343])('the duration is measured: %i ms', async (milliseconds) => {
  const memory = createMemoryTarget()
  const target: Target = {
    isRemote: false,
    open: (connection) => {
      const session = memory.open(connection)
      return {
        ...session,
        create: (type, values) => {
          place.clock.advance(`PT${milliseconds / 1000}S`)
          return session.create(type, values)
        },
      }
    },
  }
  const place = await openJob({ target })
  place.assignUsers(1)
  const [entry] = await place.start()
  expect(entry.durationInMilliseconds).toBe(milliseconds)
})
