import { describe, expect, test } from 'vitest'
import { type AccessTarget, checkAccess } from './check-access.js'
import type { Verdict } from './judgement/judgement.js'
import type { OperationId } from './rules/operation-id.js'

const now = new Date('2026-03-01T12:00:00Z')
const seconds = now.getTime() / 1000
const common = {
  aud: 'https://graph.microsoft.com',
  tid: '0a5e5d1c-6f3b-4c0e-9d55-3c1f0f7e2a10',
  oid: '5a8f8d3e-6f3b-4c0e-9d55-3c1f0f7e2a10',
  appid: '7c1d2e3f-6f3b-4c0e-9d55-3c1f0f7e2a10',
  nbf: seconds - 60,
  exp: seconds + 3600,
}
const app = (...roles: string[]) => ({ ...common, idtyp: 'app', roles })
const user = (scp: string, ...wids: string[]) => ({ ...common, idtyp: 'user', scp, wids })

// MicrosoftDocs/entra-docs:docs/identity/role-based-access-control/permissions-reference.md: template ids.
const applicationAdministrator = '9b895d92-2cd3-44c7-9d02-a6ac2d5ea5c3'
const globalAdministrator = '62e90394-69f5-4237-9190-012177145e10'
const globalReader = 'f2ef992c-3afb-46b9-b7cf-a126ee74c451'
const userAdministrator = 'fe930be7-5e62-47db-91af-98c3a49a38b1'

type Case = {
  readonly says: string
  readonly claims: Record<string, unknown>
  readonly operation: OperationId
  readonly target?: AccessTarget
  readonly verdict: Verdict
  readonly missing?: object
  readonly sentence?: string | RegExp
}

function check({ claims, operation, target, verdict, missing, sentence }: Case) {
  const report = checkAccess(operation, { claims, target, now })
  expect(report.problems).toEqual([])
  const [found] = report.operations
  expect(found).toMatchObject({ operation, verdict, ...(missing && { missing }) })
  expect(report.allowed).toBe(verdict === 'allowed')
  if (sentence) expect(found?.sentence).toMatch(sentence)
}

// Permissions: microsoftgraph/microsoft-graph-devx-content:permissions/new/permissions.json@6cbd6bbd665a877560fdefbad74f3bdb5b57af88.
// Ownership: https://github.com/microsoftgraph/microsoft-graph-docs-contrib/issues/1102.
const applications: Case[] = [
  {
    says: 'with the higher permission needs no ownership',
    claims: app('Synchronization.ReadWrite.All'),
    operation: 'secrets.put',
    target: { owned: false },
    verdict: 'allowed',
    missing: { permissions: [] },
    sentence: 'Granted by Synchronization.ReadWrite.All.',
  },
  {
    says: 'with the least permission depends on ownership',
    claims: app('Application.ReadWrite.OwnedBy'),
    operation: 'secrets.put',
    verdict: 'depends',
    missing: { permissions: [['Synchronization.ReadWrite.All']], ownership: 'of the service principal' },
  },
  {
    says: 'with the least permission may what it owns',
    claims: app('Application.ReadWrite.OwnedBy'),
    operation: 'secrets.put',
    target: { owned: true },
    verdict: 'allowed',
  },
  {
    says: 'with the least permission may not what it does not own',
    claims: app('Application.ReadWrite.OwnedBy'),
    operation: 'secrets.put',
    target: { owned: false },
    verdict: 'missing',
    missing: { permissions: [['Synchronization.ReadWrite.All']], ownership: 'of the service principal' },
    sentence:
      /make the service principal of the caller an owner\. Or grant Synchronization\.ReadWrite\.All\./,
  },
  {
    says: 'without a permission lacks one of two',
    claims: app(),
    operation: 'secrets.put',
    target: { owned: true },
    verdict: 'missing',
    missing: { permissions: [['Application.ReadWrite.OwnedBy'], ['Synchronization.ReadWrite.All']] },
    sentence:
      'Needs Application.ReadWrite.OwnedBy with ownership of the service principal or Synchronization.ReadWrite.All as application permission.',
  },
  {
    says: 'that may read may not write',
    claims: app('Synchronization.Read.All', 'Directory.ReadWrite.All'),
    operation: 'jobs.start',
    verdict: 'missing',
  },
  {
    says: 'needs no ownership to create',
    claims: app('Application.ReadWrite.OwnedBy'),
    operation: 'applicationTemplates.instantiate',
    target: { owned: false },
    verdict: 'allowed',
  },
  {
    says: 'is told only what it lacks of two permissions',
    claims: app('AppRoleAssignment.ReadWrite.All'),
    operation: 'appRoleAssignments.create',
    verdict: 'missing',
    missing: {
      permissions: [
        ['Application.Read.All'],
        ['Directory.Read.All'],
        ['Application.ReadWrite.All'],
        ['Directory.ReadWrite.All'],
      ],
    },
  },
  {
    says: 'has no self to ask for',
    claims: app('User.Read.All', 'Directory.ReadWrite.All'),
    operation: 'me.get',
    verdict: 'missing',
    missing: { permissions: [] },
    sentence: 'Applications are never served here',
  },
  {
    says: 'needs the permission of uploads for an upload',
    claims: app('Synchronization.ReadWrite.All'),
    operation: 'jobs.bulkUpload',
    verdict: 'missing',
    missing: {
      permissions: [['SynchronizationData-User.Upload.OwnedBy'], ['SynchronizationData-User.Upload']],
    },
  },
]

// Roles: microsoftgraph/microsoft-graph-docs-contrib:api-reference/v1.0/api/synchronization-serviceprincipal-put-synchronization.md
// and MicrosoftDocs/entra-docs:docs/identity/role-based-access-control/custom-enterprise-app-permissions.md.
const users: Case[] = [
  {
    says: 'with the permission and a role of the page may',
    claims: user('openid Synchronization.ReadWrite.All', applicationAdministrator),
    operation: 'secrets.put',
    verdict: 'allowed',
    sentence: 'Granted by Synchronization.ReadWrite.All and the directory role Application Administrator.',
  },
  {
    says: 'who is Global Administrator still needs the permission',
    claims: user('User.Read', globalAdministrator),
    operation: 'secrets.put',
    verdict: 'missing',
    missing: { permissions: [['Synchronization.ReadWrite.All']] },
    sentence: 'Needs Synchronization.ReadWrite.All as delegated permission.',
  },
  {
    says: 'without permission and role is told of both',
    claims: user('User.Read'),
    operation: 'secrets.put',
    verdict: 'missing',
    missing: {
      permissions: [['Synchronization.ReadWrite.All']],
      directoryRoles: expect.arrayContaining(['Application Administrator']),
      ownership: 'of the service principal',
    },
  },
  {
    says: 'without a role may be an owner',
    claims: user('Synchronization.ReadWrite.All'),
    operation: 'secrets.put',
    verdict: 'depends',
    missing: { permissions: [], ownership: 'of the service principal' },
    sentence:
      /a custom role with microsoft\.directory\/servicePrincipals\/synchronizationCredentials\/manage or ownership of the service principal, which this token does not show/,
  },
  {
    says: 'who is an owner may',
    claims: user('Synchronization.ReadWrite.All'),
    operation: 'secrets.put',
    target: { owned: true },
    verdict: 'allowed',
    sentence: 'Granted by Synchronization.ReadWrite.All and ownership of the service principal.',
  },
  {
    says: 'who is no owner may still have a custom role',
    claims: user('Synchronization.ReadWrite.All'),
    operation: 'secrets.put',
    target: { owned: false },
    verdict: 'depends',
  },
  {
    says: 'who only reads everything may read jobs',
    claims: user('Synchronization.Read.All', globalReader),
    operation: 'jobs.list',
    verdict: 'allowed',
  },
  {
    says: 'who only reads everything may not start them by that',
    claims: user('Synchronization.ReadWrite.All', globalReader),
    operation: 'jobs.start',
    target: { owned: false },
    verdict: 'depends',
  },
  {
    says: 'who needs a role over the whole tenant lacks it',
    claims: user('Directory.ReadWrite.All', globalReader),
    operation: 'users.create',
    verdict: 'missing',
    missing: { permissions: [], directoryRoles: expect.arrayContaining(['User Administrator']) },
    sentence: /^Directory\.ReadWrite\.All is granted, but the user also needs one of the directory roles/,
  },
  {
    says: 'who has that role may',
    claims: user('Directory.ReadWrite.All', userAdministrator),
    operation: 'users.create',
    verdict: 'allowed',
  },
  {
    says: 'needs no role where every user may',
    claims: user('Application.Read.All'),
    operation: 'servicePrincipals.list',
    verdict: 'allowed',
  },
  {
    says: 'may read themselves, and with that nobody else',
    claims: user('User.Read'),
    operation: 'users.get',
    verdict: 'depends',
    sentence: /^User\.Read reaches the signed-in user alone\./,
  },
  { says: 'may read themselves', claims: user('User.Read'), operation: 'me.get', verdict: 'allowed' },
  {
    says: 'whose token does not tell of roles may have one',
    claims: { ...user('Directory.ReadWrite.All'), wids: undefined },
    operation: 'users.create',
    verdict: 'depends',
  },
  {
    says: 'of a tenant restores what their role is over',
    claims: user('Application.ReadWrite.All', applicationAdministrator),
    operation: 'deletedItems.restore',
    verdict: 'depends',
    sentence: /Only for items of that kind\.$/,
  },
]

// learn.microsoft.com/graph/api/synchronization-serviceprincipal-put-synchronization: "Delegated (personal Microsoft
// account): Not supported."
const personal: Case[] = [{ idp: 'live.com' }, { tid: '9188040d-6c67-4c5b-b112-36a304b66dad' }].map(
  (told) => ({
    says: `as its claims tell: ${JSON.stringify(told)}`,
    claims: { ...user('Synchronization.ReadWrite.All', globalAdministrator), ...told },
    operation: 'secrets.put',
    target: { owned: true },
    verdict: 'missing',
    missing: { permissions: [] },
    sentence: /^Personal accounts are never served here/,
  }),
)

describe('an application', () => {
  test.each(applications)('$says ($operation)', check)
})

describe('a user', () => {
  test.each(users)('$says ($operation)', check)
})

describe('a personal account is never served', () => {
  test.each(personal)('$says', check)
})

describe('who calls', () => {
  const kinds: [claims: Record<string, unknown>, kind: string][] = [
    [{ idtyp: 'app', roles: ['A'] }, 'application'],
    [{ roles: ['A'] }, 'application'],
    [{ idtyp: 'app' }, 'application'],
    [{ scp: 'A' }, 'user'],
    [{ scp: 'A', roles: ['B'] }, 'user'],
    [{ idtyp: 'user' }, 'user'],
  ]
  test.each(kinds)('%j speaks for: %s', (claims, kind) => {
    expect(checkAccess([], { claims }).caller.kind).toBe(kind)
  })

  test('is told as the token tells it', () => {
    expect(checkAccess([], { claims: app(), now }).caller).toEqual({
      kind: 'application',
      appid: common.appid,
      oid: common.oid,
      tid: common.tid,
      expires: new Date('2026-03-01T13:00:00Z'),
    })
  })

  test('a token of version 2.0 names its client in azp', () => {
    const { appid, ...claims } = app()
    expect(checkAccess([], { claims: { ...claims, azp: appid } }).caller.appid).toBe(appid)
  })
})

test('the report is in the order asked, without repetition, and true only when all is allowed', () => {
  const claims = app('Synchronization.Read.All')
  const asked: OperationId[] = ['jobs.start', 'jobs.list', 'jobs.start']
  const report = checkAccess(asked, { claims, now })
  expect(report.operations.map(({ operation, verdict }) => [operation, verdict])).toEqual([
    ['jobs.start', 'missing'],
    ['jobs.list', 'allowed'],
  ])
  expect(report.allowed).toBe(false)
  expect(checkAccess(['jobs.list'], { claims, now }).allowed).toBe(true)
})

test('as text it is a line for each finding', () => {
  const report = checkAccess(['jobs.list', 'jobs.start'], {
    claims: { ...app('Synchronization.Read.All'), exp: seconds - 1 },
    now,
  })
  expect(`${report}`.split('\n')).toEqual([
    'application 7c1d2e3f-6f3b-4c0e-9d55-3c1f0f7e2a10 (object id 5a8f8d3e-6f3b-4c0e-9d55-3c1f0f7e2a10) of tenant 0a5e5d1c-6f3b-4c0e-9d55-3c1f0f7e2a10, until 2026-03-01T11:59:59.000Z',
    '  problem  The token expired at 2026-03-01T11:59:59.000Z: sign in again.',
    '  allowed  jobs.list: Granted by Synchronization.Read.All.',
    '  missing  jobs.start: Needs Application.ReadWrite.OwnedBy with ownership of the service principal or Synchronization.ReadWrite.All as application permission.',
  ])
})

test('the report is frozen', () => {
  const report = checkAccess(['jobs.list'], { claims: app() })
  expect([report, report.caller, report.problems, report.operations[0]].every(Object.isFrozen)).toBe(true)
})

const wrong: [options: object, message: string][] = [
  [{}, 'checkAccess() needs either a token or its claims.'],
  [{ token: 'a.b.c', claims: {} }, 'checkAccess() needs either a token or its claims.'],
  [{ claims: null }, 'claims must be an object'],
]
test.each(wrong)('%j is refused', (options, message) => {
  expect(() => checkAccess(['jobs.list'], options as { token: string })).toThrow(TypeError)
  expect(() => checkAccess(['jobs.list'], options as { token: string })).toThrow(message)
})

test('an unknown operation is refused with the nearest', () => {
  expect(() => checkAccess(['job.list' as OperationId], { claims: app() })).toThrow(
    "The nearest is 'jobs.list'.",
  )
})
