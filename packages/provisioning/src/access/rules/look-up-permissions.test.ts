import { describe, expect, test } from 'vitest'
import { requiredPermissions } from './look-up-permissions.js'

const documentedAdministrators = [
  'Application Administrator',
  'Cloud Application Administrator',
  'Hybrid Identity Administrator',
]

// microsoftgraph/microsoft-graph-docs-contrib:api-reference/v1.0/api/synchronization-serviceprincipal-put-synchronization.md:
// the table of permissions, and the roles in the note below it.
test('secrets.put is as its page says', () => {
  const { operation, documented, application, delegated } = requiredPermissions('secrets.put')
  expect(operation).toBe('PUT /servicePrincipals/{id}/synchronization/secrets')
  expect(documented).toBe(true)
  expect(application).toEqual({
    least: [['Application.ReadWrite.OwnedBy']],
    higher: [['Synchronization.ReadWrite.All']],
    ownership: 'of the service principal',
  })
  expect(delegated.work).toMatchObject({
    least: [['Synchronization.ReadWrite.All']],
    higher: [],
    everyone: false,
    owners: true,
    directoryRoles: expect.arrayContaining([...documentedAdministrators, 'Global Administrator']),
  })
  expect(delegated.personal).toBeNull()
})

// MicrosoftDocs/entra-docs:docs/identity/role-based-access-control/custom-enterprise-app-permissions.md
test('a custom role is told by its resource action', () => {
  const actionOf = (id: Parameters<typeof requiredPermissions>[0]) =>
    requiredPermissions(id).delegated.work?.resourceAction
  expect(actionOf('secrets.put')).toBe(
    'microsoft.directory/servicePrincipals/synchronizationCredentials/manage',
  )
  expect(actionOf('jobs.start')).toBe('microsoft.directory/servicePrincipals/synchronizationJobs/manage')
  expect(actionOf('jobs.create')).toBe('microsoft.directory/servicePrincipals/synchronizationSchema/manage')
  expect(actionOf('jobs.list')).toBe('microsoft.directory/servicePrincipals/synchronization/standard/read')
  expect(actionOf('servicePrincipals.update')).toBeNull()
})

describe('permissions of other operations', () => {
  // microsoftgraph/microsoft-graph-devx-content:permissions/new/permissions.json@6cbd6bbd665a877560fdefbad74f3bdb5b57af88
  const cases = [
    {
      id: 'appRoleAssignments.create',
      says: 'two permissions together',
      application: {
        least: [['AppRoleAssignment.ReadWrite.All', 'Application.Read.All']],
        // The first is on the page; the others are assumed (docs/discoveries/authorization.md).
        higher: [
          ['AppRoleAssignment.ReadWrite.All', 'Directory.Read.All'],
          ['AppRoleAssignment.ReadWrite.All', 'Application.ReadWrite.All'],
          ['AppRoleAssignment.ReadWrite.All', 'Directory.ReadWrite.All'],
        ],
        ownership: null,
      },
    },
    {
      id: 'servicePrincipals.create',
      says: 'no ownership of what is not there yet',
      application: {
        least: [['Application.ReadWrite.OwnedBy']],
        higher: [['Application.ReadWrite.All'], ['Directory.ReadWrite.All']],
        ownership: null,
      },
    },
    {
      id: 'jobs.bulkUpload',
      says: 'permissions of its own',
      application: {
        least: [['SynchronizationData-User.Upload.OwnedBy']],
        higher: [['SynchronizationData-User.Upload']],
        ownership: 'of the service principal',
      },
    },
    { id: 'me.get', says: 'no application', application: null },
  ] as const
  test.each(cases)('$id: $says', ({ id, application }) => {
    expect(requiredPermissions(id).application).toEqual(application)
  })

  test('a call of the application root names the application as what must be owned', () => {
    const { application, operation } = requiredPermissions('templates.get.app')
    expect(operation).toBe('GET /applications/{id}/synchronization/templates/{id}')
    expect(application?.ownership).toBe('of the application')
  })

  // Terraform reads them, and no page lists the call.
  test('what Microsoft does not publish is marked', () => {
    expect(requiredPermissions('secrets.get').documented).toBe(false)
  })

  // MicrosoftDocs/entra-docs:docs/fundamentals/users-default-permissions.md
  test('where every user qualifies, no directory role is named', () => {
    expect(requiredPermissions('users.get').delegated.work).toMatchObject({
      everyone: true,
      directoryRoles: [],
      owners: false,
    })
  })
})

test('the answer is frozen all through', () => {
  const required = requiredPermissions('secrets.put')
  expect(Object.isFrozen(required)).toBe(true)
  expect(Object.isFrozen(required.application?.least[0])).toBe(true)
  expect(Object.isFrozen(required.delegated.work?.directoryRoles)).toBe(true)
})

const unknown: [id: unknown, message: string][] = [
  ['secret.put', `There is no operation "secret.put". The nearest is 'secrets.put'.`],
  ['Jobs.Start', `There is no operation "Jobs.Start". The nearest is 'jobs.start'.`],
  ['templates.list.sp', `There is no operation "templates.list.sp". The nearest is 'templates.list'.`],
  ['PUT /servicePrincipals/{id}/synchronization/secrets', `The nearest is 'secrets.put'.`],
  ['toString', 'There is no operation "toString".'],
  ['', 'There is no operation "".'],
  [undefined, `An operation is named by a string such as 'secrets.put', not by undefined.`],
]
test.each(unknown)('%j is refused with the nearest that is known', (id, message) => {
  expect(() => requiredPermissions(id as 'secrets.put')).toThrow(TypeError)
  expect(() => requiredPermissions(id as 'secrets.put')).toThrow(message)
})
