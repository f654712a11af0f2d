import type { Directory } from '../../directory/tenant/directory.js'
import { type Job, jobKeyOf } from '../../domain/provisioning/job.js'
import { membershipKeyOf } from '../../domain/provisioning/job-state.js'

/** Forgets what groups of the target were told of their members. */
export function forgetMemberships(directory: Directory, job: Job): void {
  for (const membership of directory.records.table('memberships').matching('job', [jobKeyOf(job)]) ?? [])
    directory.remove('memberships', membershipKeyOf(membership))
}
