import type { Group } from '../../domain/group.js'
import { opaqueType, type StructuredType } from '../odata/entity-type.js'

/** The type behind `/groups`, as far as the directory may tell it. */
export const groupType: StructuredType = {
  name: 'microsoft.graph.group',
  properties: {
    classification: 'Edm.String',
    createdDateTime: 'Edm.DateTimeOffset',
    deletedDateTime: 'Edm.DateTimeOffset',
    description: 'Edm.String',
    displayName: 'Edm.String',
    expirationDateTime: 'Edm.DateTimeOffset',
    groupTypes: { collection: 'Edm.String' },
    id: 'Edm.String',
    isAssignableToRole: 'Edm.Boolean',
    mail: 'Edm.String',
    mailEnabled: 'Edm.Boolean',
    mailNickname: 'Edm.String',
    membershipRule: 'Edm.String',
    membershipRuleProcessingState: 'Edm.String',
    onPremisesSyncEnabled: 'Edm.Boolean',
    preferredLanguage: 'Edm.String',
    proxyAddresses: { collection: 'Edm.String' },
    renewedDateTime: 'Edm.DateTimeOffset',
    resourceBehaviorOptions: { collection: 'Edm.String' },
    resourceProvisioningOptions: { collection: 'Edm.String' },
    securityEnabled: 'Edm.Boolean',
    securityIdentifier: 'Edm.String',
    serviceProvisioningErrors: { collection: opaqueType('serviceProvisioningError') },
    theme: 'Edm.String',
    visibility: 'Edm.String',
  },
}

/** A group on the wire. */
export const renderGroup = (group: Group): Record<string, unknown> => ({
  id: group.id,
  deletedDateTime: null,
  createdDateTime: group.createdDateTime,
  description: null,
  displayName: group.displayName,
  groupTypes: group.groupTypes,
  isAssignableToRole: group.isAssignableToRole,
  mail: null,
  mailEnabled: group.mailEnabled,
  mailNickname: group.mailNickname,
  membershipRule: null,
  securityEnabled: group.securityEnabled,
  visibility: null,
  ...group.details,
})
