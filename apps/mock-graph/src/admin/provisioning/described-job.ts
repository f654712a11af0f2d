import type { Directory } from '../../directory/tenant/directory.js'
import type { Job } from '../../domain/provisioning/job.js'
import { stateOf } from '../../synchronization/job/state-of-job.js'

/** How a job stands, in short. */
export function describeJob({ id, servicePrincipalId, code, schedule, state }: Job) {
  const { lastExecution, nextCycle } = stateOf({ state })
  return {
    id,
    servicePrincipalId,
    status: code,
    schedule: schedule.state,
    nextCycle: nextCycle === null ? null : new Date(nextCycle).toISOString(),
    lastExecution: lastExecution && {
      state: lastExecution.state,
      began: new Date(lastExecution.began).toISOString(),
      ended: new Date(lastExecution.ended).toISOString(),
      ...{ exported: lastExecution.exported, escrowed: lastExecution.escrowed, error: lastExecution.error },
    },
  }
}

/** Every job of every tenant. */
export const allJobs = (tenants: Iterable<Directory>): Job[] =>
  [...tenants].flatMap((directory) => [...directory.jobs.values()])
