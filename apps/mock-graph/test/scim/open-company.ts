import { createScimTarget } from '../../src/transports/scim-endpoint.js'
import { type Fault, openRightServer } from '../check-scim/right-server.js'
import { serveLine, token } from '../check-scim/serve-line.js'
import { openProvisionedApp } from '../provisioned-app.js'
import { peopleOf } from '../provisioning/people.js'
import type { SeenRequest, StubAnswer } from './scim-stub.js'

type Options = {
  readonly fault?: Fault
  /** The query of the endpoint's address. */
  readonly query?: string
  /** Answers what the endpoint would not. */
  readonly instead?: (request: SeenRequest) => StubAnswer | undefined
}

/** A job that provisions everybody of an empty directory into a right SCIM server, or into one with a fault. */
export async function openCompany({ fault, query = '', instead = () => undefined }: Options = {}) {
  const server = openRightServer(fault)
  const endpoint = await serveLine(server, instead)
  const app = await openProvisionedApp({ target: createScimTarget() })
  const { directory, at, clock, graph } = app
  for (const id of [...directory.users.keys(), ...directory.groups.keys()]) directory.removeObject(id)
  await app.putSecrets(
    { key: 'BaseAddress', value: `${endpoint.url}/${query}` },
    { key: 'SecretToken', value: token },
    { key: 'SyncAll', value: 'true' },
  )
  const jobId = await app.createJob()
  const cycle = async (wait: string) => {
    const [asked, logged] = [endpoint.seen.length, directory.provisioningLog.size]
    clock.advance(wait)
    await graph.cycles.runDue()
    const requests = endpoint.seen.slice(asked).map(({ method, target }) => `${method} ${target}`)
    const entries = [...directory.provisioningLog.values()].slice(logged)
    return {
      /** What changes the target. */
      writes: requests.filter((line) => !line.startsWith('GET ')),
      entries,
      /** Whose entry is no success, and why. */
      told: entries
        .filter(({ status }) => status === 'failure' || status === 'warning')
        .map(({ source, error }) => `${source.id}: ${error?.code}`),
    }
  }
  return {
    ...app,
    ...peopleOf(directory),
    ...{ jobId, server, endpoint },
    start: async () => {
      await at('POST', `/jobs/${jobId}/start`)
      return cycle('PT1M')
    },
    restart: async () => {
      await at('POST', `/jobs/${jobId}/restart`, { criteria: { resetScope: 'Watermark' } })
      return cycle('PT1M')
    },
    next: (wait = 'PT40M') => cycle(wait),
    users: () => [...server.stores.Users.values()],
    groups: () => [...server.stores.Groups.values()],
    members: () =>
      [...server.stores.Groups.values()].map(({ members }) =>
        ((members ?? []) as { value: string }[]).map(({ value }) => server.stores.Users.get(value)?.userName),
      ),
    escrows: () => [...directory.records.table('escrows').values()],
    [Symbol.asyncDispose]: () => endpoint[Symbol.asyncDispose](),
  }
}
