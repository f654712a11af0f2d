import type { Directory } from '../../directory/tenant/directory.js'
import { type Job, jobKeyOf } from '../../domain/provisioning/job.js'
import { countKeyOf } from '../../domain/provisioning/job-state.js'
import { schemaOf } from './job-context.js'
import { templateOfJob } from './template-of-job.js'

export type Count = { readonly key: string; readonly value: number }

/** How many objects are in step, groups first (concept-attributes.md of cloud sync). */
export function countByType(directory: Directory, job: Job): Count[] {
  if (!job.state) return []
  const links = directory.records.table('links')
  const counts = ['Group', 'User'].flatMap((type) => {
    const value = links.countMatching('counted', [countKeyOf(jobKeyOf(job), type)]) ?? 0
    return value > 0 ? [{ key: type, value }] : []
  })
  if (counts.length === 0) return counts
  const nameOf = namesOf(directory, job)
  return counts.map(({ key, value }) => ({ key: nameOf(key), value }))
}

/**
 * A type is called by the names of its mapping, `User to urn:ietf:params:scim:schemas:extension:enterprise:2.0:User`:
 * the same page, and a module that takes the beginnings of URNs out of these keys (docs/discoveries/jobs.md).
 */
function namesOf(directory: Directory, job: Job): (type: string) => string {
  const servicePrincipal = directory.servicePrincipals.get(job.servicePrincipalId)
  if (!servicePrincipal) return (type) => type
  const template = templateOfJob(servicePrincipal, directory.synchronizationOf(servicePrincipal.id), job)
  const mappings = schemaOf({ job, template })
    .synchronizationRules.flatMap(({ objectMappings }) => objectMappings)
    .filter(({ enabled }) => enabled)
  return (type) => {
    const named = mappings.find(({ sourceObjectName: name }) => endsWithType(name, type))
    return named ? `${named.sourceObjectName} to ${named.targetObjectName}` : type
  }
}

const endsWithType = (name: string | null, type: string): boolean =>
  name?.split(':').at(-1)?.toLowerCase() === type.toLowerCase()
