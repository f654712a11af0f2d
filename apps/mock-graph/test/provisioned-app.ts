import { createClock, createMockGraph, type MockGraphOptions } from '../src/index.js'
import { connect } from './connect.js'

const target = 'eeeeeeee-0000-4000-8000-000000000001'

/** What the tests look at in an entry of the provisioning log. */
export type LogEntry = {
  readonly sourceIdentity: { readonly id: string }
  readonly provisioningAction: string
  readonly provisioningStatusInfo: { readonly errorInformation: unknown }
}

/** `PUT secrets` of an application whose credentials the target in memory finds valid. */
export const goodSecrets = [
  { key: 'BaseAddress', value: 'https://scim.example.com' },
  { key: 'SecretToken', value: 'not-a-secret' },
]

/**
 * A fake at noon of 1 March 2026, its clock stopped, and an administrator calling below one service principal to which
 * nobody is assigned.
 */
export async function openProvisionedApp(options: MockGraphOptions = {}) {
  const clock = createClock()
  clock.freeze()
  clock.set(new Date('2026-03-01T12:00:00Z'))
  const graph = createMockGraph({ clock, ...options })
  const call = await connect(graph, 'application-admin')
  const directory = graph.world.find('contoso.example')!
  for (const { id, resourceId } of directory.appRoleAssignments.values()) {
    if (resourceId === target) directory.remove('appRoleAssignments', id)
  }
  const base = `/servicePrincipals/${target}/synchronization`
  const at = (method: string, path: string, body?: unknown, headers?: Record<string, string>) =>
    call(method, base + path, body, headers)

  return {
    graph,
    clock,
    directory,
    call,
    at,
    target,
    base,
    putSecrets: (...secrets: { key: string; value: string }[]) =>
      at('PUT', '/secrets', { value: [...goodSecrets, ...secrets] }),
    /** Creates the job of a template and tells its id. */
    createJob: async (templateId = 'scim'): Promise<string> =>
      (await at('POST', '/jobs', { templateId })).body.id,
    status: async (id: string) => (await at('GET', `/jobs/${id}`)).body.status,
    job: async (id: string) => (await at('GET', `/jobs/${id}`)).body,
    log: async (filter = ''): Promise<LogEntry[]> =>
      (await call('GET', `/auditLogs/provisioning?$top=999${filter && `&$filter=${filter}`}`)).body.value,
    /** Adds users to the directory and assigns them to the application. */
    assignUsers: (count: number, prefix = 'user') => {
      const ids = Array.from({ length: count }, (_, index) => `${prefix}-${index}`)
      for (const id of ids) {
        directory.put('users', id, {
          id,
          userPrincipalName: `${id}@contoso.example`,
          displayName: id,
          mail: null,
          accountEnabled: true,
          userType: 'Member',
          personal: false,
          password: null,
        })
        assign(id, 'User')
      }
      return ids
    },
    /** Gives a user another display name. */
    rename: (id: string, displayName: string) =>
      directory.put('users', id, { ...directory.users.get(id)!, displayName }),
    assign,
    unassign: (id: string) => directory.remove('appRoleAssignments', `to-${id}`),
  }

  function assign(principalId: string, principalType: 'User' | 'Group') {
    directory.put('appRoleAssignments', `to-${principalId}`, {
      id: `to-${principalId}`,
      principalId,
      principalType,
      resourceId: target,
      appRoleId: '00000000-0000-0000-0000-000000000000',
      createdDateTime: '2026-01-01T00:00:00Z',
    })
  }
}
