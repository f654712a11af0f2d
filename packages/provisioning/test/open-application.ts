import { createClock } from '@graph-sync/mock-graph'
import { connectProvisioning } from '../src/connection/connect-provisioning.js'
import type { Jobs } from '../src/jobs/jobs.js'
import { application, type MockProvisioningOptions, mockProvisioning, target } from '../src/testing.js'

/** Secrets that the target in memory finds valid. */
export const goodSecrets = { BaseAddress: 'https://scim.example', SecretToken: 'made-up' }

/** Jobs whose requests a function answers. */
export const jobsOver = (fetch: (request: Request) => Promise<Response>): Jobs =>
  connectProvisioning({ accessToken: 't', fetch }).servicePrincipal(target).jobs

/**
 * An application to provision to, at noon of 1 March 2026, with its jobs; and what makes a poller wait on the clock of
 * the fake instead of real time.
 */
export async function openApplication({
  secrets = goodSecrets,
  as = application('Synchronization.ReadWrite.All', 'Application.ReadWrite.All'),
  ...options
}: Partial<MockProvisioningOptions> & { secrets?: Record<string, string> } = {}) {
  const clock = createClock(new Date('2026-03-01T12:00:00Z'))
  clock.freeze()
  const graph = await mockProvisioning({
    as,
    servicePrincipals: [{ id: target, secrets }],
    clock,
    ...options,
  })
  const directory = [...graph.fake.world.tenants.values()][0]!
  const slept: number[] = []
  const sleep = async (milliseconds: number) => {
    slept.push(milliseconds)
    clock.advance(milliseconds)
  }
  return {
    graph,
    clock,
    jobs: graph.provisioning.servicePrincipal(target).jobs,
    jobsOf: (id: string) => graph.provisioning.servicePrincipal(id).jobs,
    waiting: { sleep, now: () => clock.now().getTime() },
    slept,
    /** Keys of the operations that were asked for, such as `jobs.start`, with the status answered where it failed. */
    operations: () =>
      graph.fake.journal
        .entries()
        .filter(({ path }) => path.startsWith('/v1.0/'))
        .map(({ operation = '', status }) => (status < 400 ? operation : `${operation} ${status}`)),
    /** Makes the application an instance of another gallery template. */
    instanceOf: (applicationTemplateId: string) => {
      const servicePrincipal = directory.servicePrincipals.get(target)!
      directory.put('servicePrincipals', target, { ...servicePrincipal, applicationTemplateId })
    },
    assignUsers: (count: number) => Array.from({ length: count }, (_, index) => addUser(index)),
  }

  function addUser(index: number): string {
    const id = `aaaaaaaa-0000-4000-8000-${String(index).padStart(12, '0')}`
    directory.put('users', id, {
      id,
      userPrincipalName: `user-${index}@mock.example`,
      displayName: `User ${index}`,
      mail: null,
      accountEnabled: true,
      userType: 'Member',
      personal: false,
      password: null,
    })
    directory.put('appRoleAssignments', `to-${id}`, {
      id: `to-${id}`,
      principalId: id,
      principalType: 'User',
      resourceId: target,
      appRoleId: '00000000-0000-0000-0000-000000000000',
      createdDateTime: '2026-01-01T00:00:00Z',
    })
    return id
  }
}
