import type { Standing } from './statement.js'

// Who holds the resource actions of provisioning: the role definitions of MicrosoftDocs/entra-docs:docs/identity/
// role-based-access-control/includes/{application-administrator,cloud-application-administrator,
// hybrid-identity-administrator,global-reader}.md, and the roles every synchronization page names.
const administrators = [
  'Application Administrator',
  'Cloud Application Administrator',
  'Hybrid Identity Administrator',
]
const readers = [...administrators, 'Global Reader']
// Its definition holds the three manage actions and no read: includes/directory-writers.md
// @13ac541ac9e641c3252f591c5df4138bd9573557.
const managers = [...administrators, 'Directory Writers']

const onServicePrincipals = 'microsoft.directory/servicePrincipals'

// Owners of an enterprise application hold all four actions on it:
// MicrosoftDocs/entra-docs:docs/fundamentals/users-default-permissions.md
const manage = (part: string): Standing => ({
  roles: managers,
  action: `${onServicePrincipals}/synchronization${part}/manage`,
  owner: true,
})
const read: Standing = {
  roles: readers,
  action: `${onServicePrincipals}/synchronization/standard/read`,
  owner: true,
}

// Owners of a registration hold no action: https://github.com/microsoftgraph/microsoft-graph-docs-contrib/issues/8800
const readThroughApplication: Standing = {
  roles: readers,
  action: 'microsoft.directory/applications/synchronization/standard/read',
  owner: false,
}
// No action for writes through the applications root is published: docs/decisions/0004.
const writeThroughApplication: Standing = { roles: administrators, owner: false }

/** What the action of a call is, by the description of the actions: entra-docs, custom-enterprise-app-permissions.md. */
export function synchronizationStanding(root: string, method: string, below: string): Standing {
  // Besides applications only Global Administrators may upload: synchronization-synchronizationjob-post-bulkupload.
  if (below.startsWith('/jobs/{id}/bulkUpload')) return { roles: [], owner: false }
  if (root === 'applications') return method === 'GET' ? readThroughApplication : writeThroughApplication
  if (method === 'GET') return read
  // "Manage secrets and credentials." PUT of the whole subtree replaces the secrets.
  if (/\/(secrets|acquireAccessToken|validateCredentials|connectivityParameters)$/.test(below))
    return manage('Credentials')
  if (below === '' && method === 'PUT') return manage('Credentials')
  // "Start, restart and pause jobs."
  if (/\/(start|pause|restart|provisionOnDemand)$/.test(below)) return manage('Jobs')
  // What a job keeps of an object; to clear all of it is to restart the job.
  if (below.startsWith('/jobs/{id}/objectConnections')) return manage('Jobs')
  // "Create and manage jobs and schema."
  return manage('Schema')
}
