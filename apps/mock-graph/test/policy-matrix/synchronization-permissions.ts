import { alike, anyOf, type Permissions, work } from './statement.js'

// Which permissions open the synchronization subtree, family by family; the first family that fits decides. All from
// microsoftgraph/microsoft-graph-devx-content:permissions/new/permissions.json
// @6cbd6bbd665a877560fdefbad74f3bdb5b57af88 and the page named. The rules are the same through both roots: where the
// applications root is undocumented, the service principal's page is its nearest neighbour.

type Family = {
  readonly page: string
  fits(method: string, below: string): boolean
  readonly permissions: Permissions
}

const write = 'Synchronization.ReadWrite.All'
const owned = 'Application.ReadWrite.OwnedBy'
const attributes = (access: string) => `CustomSecAttributeProvisioning.${access}.All`

const writing: Permissions = { application: anyOf(owned, write), ...work(write) }
const reading: Permissions = {
  application: anyOf(owned, 'Synchronization.Read.All', write),
  ...work('Synchronization.Read.All', write),
}

const isEngine = (below: string) => /\/(filterOperators|functions|parseExpression|discover)$/.test(below)
const isJobSchema = (below: string) => below.startsWith('/jobs/{id}/schema') && !isEngine(below)

const families: readonly Family[] = [
  {
    // Its own world: Synchronization.ReadWrite.All is not listed. Reading or changing a past upload is undocumented.
    page: 'synchronization-synchronizationjob-post-bulkupload',
    fits: (_, below) => below.startsWith('/jobs/{id}/bulkUpload'),
    permissions: {
      application: anyOf('SynchronizationData-User.Upload.OwnedBy', 'SynchronizationData-User.Upload'),
      ...work('SynchronizationData-User.Upload'),
    },
  },
  {
    // Asks for the directory; no Synchronization permission is listed.
    page: 'synchronization-directorydefinition-discover',
    fits: (_, below) => below.endsWith('/discover'),
    permissions: {
      application: anyOf(owned, 'Directory.ReadWrite.All'),
      ...work('Directory.ReadWrite.All'),
    },
  },
  {
    // Reads, yet Synchronization.Read.All is not listed.
    page: 'synchronization-synchronizationschema-filteroperators, …-functions',
    fits: (_, below) => /\/(filterOperators|functions)$/.test(below),
    permissions: writing,
  },
  {
    // The page prints one table for jobs and templates; the permission data gives the attribute permissions to jobs only.
    page: 'synchronization-synchronizationschema-get',
    fits: (method, below) => isJobSchema(below) && method === 'GET',
    permissions: {
      application: anyOf(
        attributes('Read'),
        owned,
        attributes('ReadWrite'),
        'Synchronization.Read.All',
        write,
      ),
      ...work('Synchronization.Read.All', write, attributes('Read'), attributes('ReadWrite')),
    },
  },
  {
    page: 'synchronization-synchronizationschema-update, …-delete',
    fits: (_, below) => isJobSchema(below),
    permissions: {
      application: anyOf(owned, attributes('ReadWrite'), write),
      ...work(write, attributes('ReadWrite')),
    },
  },
  {
    // Listed in the permission data alone, and there without OwnedBy.
    page: 'permissions.json, PATCH …/jobs/{id}',
    fits: (method, below) => method === 'PATCH' && below === '/jobs/{id}',
    permissions: alike(write),
  },
  {
    page: 'synchronization-synchronization-list-jobs, …-list-templates, synchronization-synchronizationtemplate-get',
    fits: (method) => method === 'GET',
    permissions: reading,
  },
  {
    page: 'synchronization-serviceprincipal-put-synchronization and the page of each write',
    fits: () => true,
    permissions: writing,
  },
]

export function synchronizationPermissions(method: string, below: string): Family {
  return families.find(({ fits }) => fits(method, below))!
}
