import type { Directory } from '../../directory/tenant/directory.js'
import type { World } from '../../directory/tenant/world.js'
import type { Job } from '../../domain/provisioning/job.js'
import type { Synchronizer } from '../job/synchronizer.js'
import { type TargetView, viewTarget } from '../target/target-view.js'

/** The cycles of all jobs, for whoever wakes them: nothing here has a timer. */
export type Cycles = Pick<Synchronizer, 'runDue' | 'nextDue' | 'nextEnd' | 'watch' | 'stop' | 'hold'> & {
  /** Do cycles call somebody else? Then they run only when they are asked to, and no request to the fake waits for one. */
  readonly isRemote: boolean
  /**
   * Runs the next cycle of a job now, whatever its schedule says; one that runs already is waited for. Throws an `Error`
   * where there is no such job, or it is not started. The one after it comes an interval later.
   */
  runNow(servicePrincipalId: string, jobId: string, signal?: AbortSignal): Promise<Job>
}

/** What may move the time that cycles go by. */
type Watched = { watch?(listener: () => void): () => void }

export const cyclesOf = (synchronizer: Synchronizer, world: World, clock: Watched): Cycles => ({
  runDue: (options) => synchronizer.runDue(options),
  nextDue: () => synchronizer.nextDue(),
  nextEnd: () => synchronizer.nextEnd(),
  watch: (listener) => {
    const ends = [synchronizer.watch(listener), clock.watch?.(listener)]
    return () => {
      for (const end of ends) end?.()
    }
  },
  stop: () => synchronizer.stop(),
  hold: () => synchronizer.hold(),
  isRemote: synchronizer.surroundings.target.isRemote,
  runNow: async (servicePrincipalId, jobId, signal) => {
    const directory = homeOf(world, servicePrincipalId)
    const servicePrincipal = directory?.servicePrincipals.get(servicePrincipalId)
    const job = directory?.jobOf(servicePrincipalId, jobId)
    if (!directory || !servicePrincipal || !job)
      throw new Error(`The service principal ${servicePrincipalId} has no job ${jobId}.`)
    return synchronizer.runNow({ directory, servicePrincipal, job }, signal)
  },
})

/** What was provisioned into memory for a service principal, once its jobs are up to date. Throws an `Error` for none. */
export async function readTarget(
  synchronizer: Synchronizer,
  world: World,
  servicePrincipalId: string,
): Promise<TargetView> {
  const directory = homeOf(world, servicePrincipalId)
  const servicePrincipal = directory?.servicePrincipals.get(servicePrincipalId)
  if (!directory || !servicePrincipal) throw new Error(`There is no service principal ${servicePrincipalId}.`)
  await synchronizer.catchUp(directory, servicePrincipal)
  return viewTarget(directory, servicePrincipalId)
}

const homeOf = ({ tenants }: World, servicePrincipalId: string): Directory | undefined =>
  tenants.values().find(({ servicePrincipals }) => servicePrincipals.has(servicePrincipalId))
