import { describe, expect, test } from 'vitest'
import { connectTo } from '../../../test/scim/scim-connection.js'
import {
  boolean,
  change,
  daleVoss,
  groupType,
  referenceTo,
  text,
  userType,
} from '../../../test/scim/scim-objects.js'
import { emptyList, openScimStub, type SeenRequest } from '../../../test/scim/scim-stub.js'
import { enterpriseUser } from '../../scim/urns.js'
import type { TargetSession } from '../../synchronization/target/target.js'
import { createScimTarget } from './create-scim-target.js'
import type { ScimTargetOptions } from './scim-target-options.js'

const ids: Readonly<Record<string, string>> = {
  'ada@tailspin.example': 't-1001',
  'dale.voss@tailspin.example': 't-4417',
}

/** A target that begins empty and gives the ids of the trace. */
function answer({ method, target, body }: SeenRequest) {
  if (method === 'POST') {
    const id = ids[(body as { userName?: string }).userName ?? ''] ?? 'g-902'
    return { status: 201, body: { ...(body as object), id } }
  }
  if (method !== 'GET') return { status: 204 }
  return { body: target.includes('filter=') ? emptyList : { id: target.split('/').at(-1)?.split('?')[0] } }
}

/** What a bare server sees of an activity. */
async function watch(
  act: (session: TargetSession) => Promise<unknown>,
  { query = '', ...options }: ScimTargetOptions & { readonly query?: string } = {},
): Promise<SeenRequest[]> {
  await using stub = await openScimStub(answer)
  const { connection } = connectTo(`${stub.url}/scim/${query}`)
  const session = createScimTarget(options).open(connection)
  await act(session)
  session.close()
  expect(stub.connections()).toBe(1)
  return stub.seen
}

const patchOp = (...Operations: object[]) => ({
  schemas: ['urn:ietf:params:scim:api:messages:2.0:PatchOp'],
  Operations,
})
const lines = (seen: readonly SeenRequest[]) => seen.map(({ method, target }) => `${method} ${target}`)

const dale = { type: userType, id: 't-4417' }
const crew = { type: groupType, id: 'g-902' }
const ada = [text('userName', 'ada@tailspin.example'), boolean('active', 'True'), text('displayName', 'Ada')]

/** The first cycle of the trace: Ada manages Dale, both are in Harbour crew. */
async function firstCycle(session: TargetSession) {
  await session.probe([
    { type: userType, path: 'userName' },
    { type: groupType, path: 'displayName' },
  ])
  for (const values of [ada, daleVoss]) {
    const value = values.find(({ path }) => path === 'userName')?.value as string
    await session.find({ type: userType, path: 'userName', value })
    await session.create(userType, values)
  }
  await session.update(dale, [change('Add', referenceTo(`${enterpriseUser}:manager`, 't-1001'))])
  await session.find({ type: groupType, path: 'displayName', value: 'Harbour crew' })
  await session.create(groupType, [text('displayName', 'Harbour crew'), text('externalId', '4c1f')])
  await session.update(crew, [change('Add', referenceTo('members', ['t-1001', 't-4417']))])
}

describe('the golden trace', () => {
  test('the first cycle is sent to the letter', async () => {
    const seen = await watch(firstCycle)
    expect(lines(seen)).toEqual([
      'GET /scim/Users?filter=userName+eq+%2200000000-0000-4000-8000-000000000002%22',
      'GET /scim/Users?filter=userName+eq+%2200000000-0000-4000-8000-000000000003%22',
      'GET /scim/Groups?excludedAttributes=members&filter=displayName+eq+%2200000000-0000-4000-8000-000000000004%22',
      'GET /scim/Users?filter=userName+eq+%22ada%40tailspin.example%22',
      'POST /scim/Users',
      'GET /scim/Users?filter=userName+eq+%22dale.voss%40tailspin.example%22',
      'POST /scim/Users',
      'PATCH /scim/Users/t-4417',
      'GET /scim/Groups?excludedAttributes=members&filter=displayName+eq+%22Harbour+crew%22',
      'POST /scim/Groups',
      'PATCH /scim/Groups/g-902',
      'PATCH /scim/Groups/g-902',
    ])
    expect(seen[4]?.body).toEqual({
      schemas: [
        'urn:ietf:params:scim:schemas:core:2.0:User',
        'urn:ietf:params:scim:schemas:extension:enterprise:2.0:User',
      ],
      userName: 'ada@tailspin.example',
      active: true,
      displayName: 'Ada',
      meta: { resourceType: 'User' },
      roles: [],
    })
    expect(seen[7]?.body).toEqual(
      patchOp({
        op: 'Add',
        path: 'urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:manager',
        value: 't-1001',
      }),
    )
    expect(seen.slice(10).map(({ body }) => body)).toEqual([
      patchOp({ op: 'Add', path: 'members', value: [{ value: 't-1001' }] }),
      patchOp({ op: 'Add', path: 'members', value: [{ value: 't-4417' }] }),
    ])
  })

  test('every request has the headers of the service and those that HTTP needs, and no other', async () => {
    const seen = await watch(async (session) => {
      await firstCycle(session)
      await session.delete(dale)
    })
    for (const { method, headers } of seen) {
      const isWrite = method === 'POST' || method === 'PATCH'
      expect(Object.keys(headers).sort()).toEqual([
        'ADSCIMVersion',
        'Authorization',
        ...(isWrite ? ['Content-Length', 'Content-Type'] : []),
        'Host',
      ])
      expect(headers).toMatchObject({
        ADSCIMVersion: 'Date:2026-11-27T07:00:00.0000000Z, ActivityId:00000000-0000-4000-8000-000000000001',
        Authorization: 'Bearer tide-4417',
        ...(isWrite && { 'Content-Type': 'application/scim+json; charset=utf-8' }),
      })
    }
  })

  const later = async (session: TargetSession) => {
    await session.read(dale)
    await session.update(dale, [
      change('Replace', text('displayName', 'Dale Hall')),
      change('Replace', text('name.formatted', 'Dale Hall')),
    ])
    await session.update(dale, [change('Replace', boolean('active', 'False'))])
    await session.update(crew, [change('Remove', referenceTo('members', ['t-4417']))])
    await session.update(dale, [change('Replace', boolean('active', 'True'))])
    await session.delete(dale)
    await session.read(crew)
  }
  const laterLines = [
    'GET /scim/Users/t-4417',
    'PATCH /scim/Users/t-4417',
    'PATCH /scim/Users/t-4417',
    'PATCH /scim/Groups/g-902',
    'PATCH /scim/Users/t-4417',
    'DELETE /scim/Users/t-4417',
    'GET /scim/Groups/g-902?excludedAttributes=members',
  ]

  test('a rename, a disable, a restore and a purge', async () => {
    const seen = await watch(later)
    expect(lines(seen)).toEqual(laterLines)
    expect(seen.slice(1, 5).map(({ body }) => body)).toEqual([
      patchOp(
        { op: 'Replace', path: 'displayName', value: 'Dale Hall' },
        { op: 'Replace', path: 'name.formatted', value: 'Dale Hall' },
      ),
      patchOp({ op: 'Replace', path: 'active', value: 'False' }),
      patchOp({ op: 'Remove', path: 'members', value: [{ value: 't-4417' }] }),
      patchOp({ op: 'Replace', path: 'active', value: 'True' }),
    ])
    expect([seen[0]?.body, seen[5]?.body]).toEqual([null, null])
  })

  test('the same with the flag, which stays behind', async () => {
    for (const query of ['?aadOptscim062020', '?aadOptscim062020=true']) {
      const seen = await watch(later, { query })
      expect(lines(seen)).toEqual(laterLines)
      expect(seen.slice(1, 5).map(({ body }) => body)).toEqual([
        patchOp({ op: 'replace', value: { displayName: 'Dale Hall', 'name.formatted': 'Dale Hall' } }),
        patchOp({ op: 'replace', path: 'active', value: false }),
        patchOp({ op: 'remove', path: 'members[value eq "t-4417"]' }),
        patchOp({ op: 'replace', path: 'active', value: true }),
      ])
    }
  })
})

describe('settings', () => {
  const probe = (session: TargetSession) =>
    Promise.resolve(session.probe([{ type: userType, path: 'externalId' }]))

  test('groups are probed though none are provisioned, unless the option says otherwise', async () => {
    expect(lines(await watch(probe, { probes: 1 }))).toEqual([
      'GET /scim/Users?filter=externalId+eq+%2200000000-0000-4000-8000-000000000002%22',
      'GET /scim/Groups?excludedAttributes=members&filter=displayName+eq+%2200000000-0000-4000-8000-000000000003%22',
    ])
    expect(await watch(probe, { probes: 1, probeGroups: 'mapped' })).toHaveLength(1)
    expect(await watch(probe, { probes: 3, probeGroups: 'never' })).toHaveLength(3)
  })

  test('the query of the address goes along, and the flag only where that is asked for', async () => {
    const read = (session: TargetSession) => Promise.resolve(session.read(dale))
    const query = '?code=a%2Bb&aadOptscim062020'
    expect(lines(await watch(read, { query }))).toEqual(['GET /scim/Users/t-4417?code=a%2Bb'])
    expect(lines(await watch(read, { query, forwardQuery: true }))).toEqual([
      'GET /scim/Users/t-4417?code=a%2Bb&aadOptscim062020',
    ])
  })

  test('the dialect of the options outweighs the flag', async () => {
    const disable = (session: TargetSession) =>
      Promise.resolve(session.update(dale, [change('Replace', boolean('active', 'False'))]))
    const [request] = await watch(disable, { query: '?aadOptscim062020', dialect: 'default' })
    expect(request?.body).toEqual(patchOp({ op: 'Replace', path: 'active', value: 'False' }))
  })

  test.each([
    [{ membersPerReqest: 2 }, /no option membersPerReqest/],
    [{ timeout: 0 }, /timeout .* must be a number of milliseconds/],
    [{ dialect: 'old' }, /dialect .* must be default or aadOptscim062020/],
    [{ allowTargets: ['https://scim.example'] }, /allowTargets .* must be a list of hosts/],
  ])('%j is refused', (options, message) => {
    expect(() => createScimTarget(options as never)).toThrow(message)
  })
})
