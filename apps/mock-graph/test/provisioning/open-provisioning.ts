import type { MockGraphOptions } from '../../src/index.js'
import { openProvisionedApp } from '../provisioned-app.js'
import { peopleOf } from './people.js'
import { createRecordedTarget } from './recorded-target.js'

type Options = Parameters<typeof createRecordedTarget>[0] &
  Pick<MockGraphOptions, 'provisioning' | 'onExchange'> & {
    readonly secrets?: readonly { key: string; value: string }[]
  }

/** A job that provisions everybody of an empty directory into a target that tells what it is asked. */
export async function openProvisioning({ provisioning, onExchange, secrets = [], ...options }: Options = {}) {
  const recorded = createRecordedTarget(options)
  const app = await openProvisionedApp({
    target: recorded.target,
    ...(provisioning && { provisioning }),
    ...(onExchange && { onExchange }),
  })
  const { directory, at, clock, graph, target } = app
  for (const id of [...directory.users.keys()]) directory.removeObject(id)
  for (const id of [...directory.groups.keys()]) directory.removeObject(id)
  await app.putSecrets({ key: 'SyncAll', value: 'true' }, ...secrets)
  const jobId = await app.createJob()
  const run = options.isRemote
    ? async () => {
        await graph.cycles.runDue()
      }
    : async () => {
        await app.status(jobId)
      }
  return {
    ...app,
    ...peopleOf(directory),
    jobId,
    take: recorded.take,
    seen: () => graph.target(target),
    /** Empties the provisioning log. */
    forgetLog: () => {
      for (const id of [...directory.provisioningLog.keys()]) directory.remove('provisioningLog', id)
    },
    status: () => app.status(jobId),
    /** Starts the job; tells what its first cycle asked the target. */
    start: async () => {
      await at('POST', `/jobs/${jobId}/start`)
      clock.advance('PT1M')
      await run()
      return recorded.take()
    },
    restart: async (resetScope = '') => {
      await at('POST', `/jobs/${jobId}/restart`, { criteria: { resetScope } })
      clock.advance('PT1M')
      await run()
      return recorded.take()
    },
    /** Lets the next cycle run; tells what it asked the target. */
    next: async (wait = 'PT40M') => {
      clock.advance(wait)
      await run()
      return recorded.take()
    },
  }
}
