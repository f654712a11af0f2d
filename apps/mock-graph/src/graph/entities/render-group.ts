import type { Group } from '../../domain/directory/group.js'

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
