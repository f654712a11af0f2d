import type { Directory } from '../../directory/directory.js'
import type { Principal } from '../../domain/principal.js'
import type { Handler } from '../exchange.js'
import { applyQuery } from '../odata/apply-query.js'
import { opaqueType, type StructuredType } from '../odata/entity-type.js'

const organizationType: StructuredType = {
  name: 'microsoft.graph.organization',
  properties: {
    assignedPlans: { collection: opaqueType('assignedPlan') },
    city: 'Edm.String',
    country: 'Edm.String',
    countryLetterCode: 'Edm.String',
    createdDateTime: 'Edm.DateTimeOffset',
    deletedDateTime: 'Edm.DateTimeOffset',
    displayName: 'Edm.String',
    id: 'Edm.String',
    onPremisesSyncEnabled: 'Edm.Boolean',
    preferredLanguage: 'Edm.String',
    tenantType: 'Edm.String',
    verifiedDomains: { collection: opaqueType('verifiedDomain') },
  },
}

/** `GET /organization`: a list of one, the tenant of the token. */
export const listOrganization: Handler = ({ directory, principal, query, root }) => ({
  status: 200,
  body: applyQuery([renderOrganization(directory, principal)], query, {
    type: organizationType,
    root,
    path: 'organization',
    context: 'organization',
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
