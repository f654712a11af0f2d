import type { Directory } from '../../directory/tenant/directory.js'
import type { Job } from '../../domain/provisioning/job.js'
import { forget, know, knownTo } from './known-objects.js'

/** Forgets the failures of a job: they are not tried again until their objects change. */
export function forgetEscrows(directory: Directory, job: Job): void {
  for (const { job: key, objectId, fingerprint } of knownTo(directory, job, 'escrows')) {
    know(directory, 'forgottenFailures', { job: key, objectId, fingerprint })
    forget(directory, job, 'escrows', objectId)
  }
}
