import type { MockGraph, MockGraphOptions } from '@graph-sync/mock-graph'
import { createScimTarget } from '@graph-sync/mock-graph/scim'
import { openWorld, type People, seedOfPeople } from '../world/open-world.ts'
import { WrongAnswer } from '../wrong-answer.ts'

type Place = {
  readonly people: People
  /** Of the SCIM endpoint. Default: people are provisioned into memory. */
  readonly address?: string | undefined
  readonly onExchange?: NonNullable<MockGraphOptions['onExchange']>
}

type Tenant = MockGraph['world']['tenants'] extends ReadonlyMap<string, infer Each> ? Each : never

type OpenPeople = {
  readonly graph: MockGraph
  readonly tenant: Tenant
  /** Starts the job, which is due at once then. */
  start(): Promise<unknown>
  /** Runs the next cycle to its end. Throws `WrongAnswer` unless it exported so many. */
  cycle(exported: number): Promise<void>
}

/** A fake with people, and a job that provisions them. */
export async function openPeople({ people, address, onExchange }: Place): Promise<OpenPeople> {
  const options: MockGraphOptions = {
    ...(address !== undefined && { target: createScimTarget() }),
    ...(onExchange && { onExchange }),
  }
  const { graph, send } = await openWorld(seedOfPeople(people, address), options)
  const [tenant] = graph.world.tenants.values()
  const principals = tenant?.servicePrincipals.values().toArray() ?? []
  const id = principals.find(({ displayName }) => displayName === 'target')?.id ?? ''
  const [job] = tenant?.jobsOf(id) ?? []
  if (!tenant || !job) throw new WrongAnswer('There is no job that provisions people.')
  return {
    graph,
    tenant,
    start: () => send('POST', `/servicePrincipals/${id}/synchronization/jobs/${job.id}/start`),
    cycle: async (exported) => {
      const { state } = await graph.cycles.runNow(id, job.id)
      const execution = state?.lastExecution
      if (execution?.state !== 'Succeeded' || execution.exported !== exported)
        throw new WrongAnswer(`A cycle did not export ${exported}: ${JSON.stringify(execution)}`)
    },
  }
}
