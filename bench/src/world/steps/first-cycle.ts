import { openWorld, seedOfUsers } from '../open-world.ts'
import type { PrepareStep } from '../prepared-step.ts'

type Job = { id: string; status: { code: string; lastExecution: { countExported: number } | null } }
const users = 1000

/** From the start of a job until its status tells of a finished first cycle. */
export const prepare: PrepareStep = async () => {
  const { clock, send, graph } = await openWorld(seedOfUsers(users))
  const [tenant] = graph.world.tenants.values()
  const id = [...(tenant?.servicePrincipals.values() ?? [])].find(
    ({ displayName }) => displayName === 'target',
  )?.id
  const jobs = `/servicePrincipals/${id}/synchronization/jobs`
  const list = (await send('GET', jobs)) as { value: Job[] }
  const job = `${jobs}/${list.value[0]?.id}`
  return {
    run: async () => {
      await send('POST', `${job}/start`)
      clock.advance('PT39M')
      return send('GET', job)
    },
    holds: (given) => {
      const { status } = given as Job
      return status.code === 'Active' && status.lastExecution?.countExported === users
    },
  }
}
