import { expectStatus } from '../answer.js'
import type { ContractCase } from '../contract-case.js'
import { jobPath } from '../paths.js'
import { waitUntil } from '../wait-until.js'

export const deletionCases: readonly ContractCase[] = [
  {
    // learn.microsoft.com/graph/api/synchronization-synchronizationjob-delete
    name: 'deleting a job is answered with 204, and the job is gone',
    section: 'deletion',
    needs: ['jobs.delete', 'jobs.get'],
    async run(stage) {
      const path = await jobPath(stage)
      expectStatus(await stage.send('DELETE', path), 204)
      stage.forgetJob()
      const isGone = async () => ((await stage.send('GET', path)).status === 404 ? true : undefined)
      await waitUntil('404 for a deleted job', isGone, stage.waiting)
    },
  },
]
