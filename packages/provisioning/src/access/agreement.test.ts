import { createMockGraph } from '@graph-sync/mock-graph'
import { expect, test } from 'vitest'
import { rows } from '../generated/required-permissions.js'
import { signIn } from '../testing/sign-in.js'
import { seedOf, tenantOf } from '../testing/tenant-seed.js'
import { application, type Caller, other, target, user } from '../testing.js'
import { checkAccess } from './check-access.js'
import { nameOf, type OperationId } from './rules/operation-id.js'

// What is said before a call must be what the fake decides when it comes, for every operation and many callers.
const callers: [who: string, caller: Caller][] = [
  ['an application without permissions', application()],
  ['one that owns, without permissions', application({ owns: [target] })],
  ['one with OwnedBy that owns', application('Application.ReadWrite.OwnedBy', { owns: [target] })],
  ['one with OwnedBy that owns another', application('Application.ReadWrite.OwnedBy', { owns: [other] })],
  [
    'one with OwnedBy and Directory.Read.All',
    application('Application.ReadWrite.OwnedBy', 'Directory.Read.All'),
  ],
  ['one that reads provisioning', application('Synchronization.Read.All')],
  ['one that writes provisioning', application('Synchronization.ReadWrite.All')],
  ['one that uploads', application('SynchronizationData-User.Upload')],
  ['one that uploads to its own', application('SynchronizationData-User.Upload.OwnedBy', { owns: [target] })],
  ['one that writes the directory', application('Directory.ReadWrite.All', 'Application.ReadWrite.All')],
  ['one that grants', application('AppRoleAssignment.ReadWrite.All', 'Application.Read.All')],
  [
    'one that grants and only writes',
    application('AppRoleAssignment.ReadWrite.All', 'Application.ReadWrite.All'),
  ],
  ['a user for whom a client may read them', user('User.Read')],
  ['one for whom it may write them', user('User.ReadWrite')],
  ['one without a directory role', user('Synchronization.ReadWrite.All')],
  ['one who owns', user('Synchronization.ReadWrite.All', { owns: [target] })],
  ['one who owns another', user('Synchronization.ReadWrite.All', { owns: [other] })],
  ...(
    [
      'Application Administrator',
      'Global Reader',
      'Directory Writers',
      'Global Administrator',
      'User Administrator',
    ] as const
  ).map((role): [string, Caller] => [
    `a user who is ${role}`,
    user(
      'Synchronization.ReadWrite.All',
      'Directory.ReadWrite.All',
      'Application.ReadWrite.All',
      'Group.ReadWrite.All',
      {
        directoryRoles: [role],
      },
    ),
  ]),
  [
    'a user with a directory role over one application',
    user('Synchronization.ReadWrite.All', 'Application.ReadWrite.All', {
      directoryRoles: [{ role: 'Application Administrator', over: target }],
    }),
  ],
  [
    'a Global Administrator whose client may only read them',
    user('User.Read', { directoryRoles: ['Global Administrator'] }),
  ],
  [
    'a personal account',
    user('Synchronization.ReadWrite.All', 'Application.ReadWrite.All', {
      personal: true,
      directoryRoles: ['Global Administrator'],
    }),
  ],
]

const ids = Object.keys(rows) as OperationId[]

test.each(callers)('%s', async (_who, caller) => {
  const { effects, token, ownedBy } = await decideAll(caller)
  const wrong = ids.flatMap((id) => {
    const effect = effects.get(id)
    if (effect === undefined) return []
    const owned = ownedBy(id)
    return [undefined, { owned }].flatMap((known) => {
      const report = checkAccess([id], { token, target: known })
      expect(report.problems).toEqual([])
      const [found] = report.operations
      const expected = { allowed: 'allow', missing: 'deny', depends: effect }[found?.verdict ?? 'depends']
      const settled = known === undefined || caller.kind === 'user' || found?.verdict !== 'depends'
      return effect === expected && settled
        ? []
        : [`${id}: ${found?.verdict}, but ${effect}: ${found?.sentence}`]
    })
  })
  expect(wrong).toEqual([])
  expect(effects.size).toBeGreaterThan(180)
})

/** Calls every operation once, on a directory as it was before, and tells what was decided. */
async function decideAll(caller: Caller) {
  const account = { ...caller, name: 'caller', clientId: crypto.randomUUID(), password: crypto.randomUUID() }
  const content = {
    seed: undefined,
    targets: [
      { id: target, assigned: [] },
      { id: other, assigned: [] },
    ],
    users: [{ name: 'bystander', password: 'made-up' }],
    groups: [{ name: 'group' }],
  }
  const fake = createMockGraph({ seed: seedOf(content, [account]) })
  const directory = () => {
    const found = fake.world.find(tenantOf(content).id)
    if (!found) throw new Error('There is no tenant.')
    return found
  }
  const { appId } = directory().servicePrincipals.get(target) ?? {}
  const byName = <T extends { displayName: string; id: string }>(list: Iterable<T>, name: string) =>
    [...list].find(({ displayName }) => displayName === name)?.id ?? 'none'
  const objects: Record<string, string> = {
    servicePrincipals: target,
    applications: directory().applicationByAppId(appId ?? '')?.id ?? 'none',
    users: byName(directory().users.values(), 'bystander'),
    groups: byName(directory().groups.values(), 'group'),
  }
  const token = await signIn(fake.fetch, account, tenantOf(content))
  const before = fake.snapshot()
  const effects = new Map<OperationId, string>()
  let oid = ''
  for (const id of ids) {
    const [method = '', template = ''] = nameOf(id).split(' ')
    const [, collection = ''] = /^\/(\w+)/.exec(template) ?? []
    const path = template
      .replace('{id}', objects[collection] ?? 'none')
      .replace('{appId}', appId ?? 'none')
      .replaceAll('{id}', 'none')
    const body = method === 'GET' || method === 'DELETE' ? {} : { body: '{}' }
    const type = id.startsWith('jobs.bulkUpload') ? 'application/scim+json' : 'application/json'
    const headers = { authorization: `Bearer ${token}`, 'content-type': type }
    await fake.fetch(new Request(`https://graph.microsoft.com/v1.0${path}`, { method, headers, ...body }))
    const { operation, principal, decision } = fake.journal.last() ?? {}
    expect(operation).toBe(id)
    oid = principal?.oid ?? oid
    if (decision) effects.set(id, decision.effect)
    if (method !== 'GET') fake.restore(before)
  }
  const ownedBy = (id: OperationId) => {
    const [, collection = ''] = /^\w+ \/(\w+)[/(]/.exec(nameOf(id)) ?? []
    const object = objects[collection]
    return object !== undefined && directory().ownersOf(object).has(oid)
  }
  return { effects, token, ownedBy }
}
