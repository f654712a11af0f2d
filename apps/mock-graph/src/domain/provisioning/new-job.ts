import type { ServicePrincipal } from '../directory/service-principal.js'
import type { Job } from './job.js'

/** What a new job looks like, where documentation and reports differ. */
export type NewJobForm = { readonly code: 'NotConfigured' | 'Paused'; readonly interval: string }

/** The time between two cycles that new jobs were observed to have. */
export const usualInterval = 'PT40M'

/** A job that has never run. Its id is made as the ids in the bulkUpload page are. */
export function newJob(
  { id: servicePrincipalId }: Pick<ServicePrincipal, 'id'>,
  templateId: string,
  tenantId: string,
  { code, interval }: NewJobForm,
  newId: () => string,
): Job {
  return {
    id: `${templateId}.${tenantId.replaceAll('-', '')}.${newId()}`,
    servicePrincipalId,
    templateId,
    code,
    schedule: { expiration: null, interval, state: 'Disabled' },
    settings: null,
    schema: null,
    state: null,
  }
}
