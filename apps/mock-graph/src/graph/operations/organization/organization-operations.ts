import type { Directory } from '../../../directory/tenant/directory.js'
import type { Principal } from '../../../domain/directory/principal.js'
import { defineOperation, type Operations } from '../../calls/operation.js'
import { applyQuery } from '../../odata/query/apply-query.js'
import { resourceAt } from '../../types/resource-at.js'

/** `GET /organization`: a list of one, the tenant of the token. */
const list = defineOperation({
  handle: ({ directory, principal, query, root }) => ({
    status: 200,
    body: applyQuery([renderOrganization(directory, principal)], query, {
      resource: resourceAt('organization', root),
      root,
      path: 'organization',
      context: 'organization',
    }),
  }),
})

const renderOrganization = (directory: Directory, principal: Principal) => ({
  id: directory.tenantId,
  deletedDateTime: null,
  countryLetterCode: null,
  createdDateTime: seesEverything(principal) ? directory.microsoftGraph.createdDateTime : null,
  displayName: directory.displayName,
  tenantType: seesEverything(principal) ? 'AAD' : null,
  verifiedDomains: [
    {
      capabilities: 'Email, OfficeCommunicationsOnline',
      isDefault: true,
      isInitial: true,
      name: directory.domain,
      type: 'Managed',
    },
  ],
})

// With User.Read alone everything but id, name and domains comes back null (organization-list).
const seesEverything = (principal: Principal) =>
  principal.kind === 'application' ||
  [...principal.scopes].some((scope) =>
    /^(Organization|Directory|DeviceManagement\w+)\.Read|^User\.Read\.All$/.test(scope),
  )

export const organizationOperations = { 'organization.list': list } satisfies Operations
