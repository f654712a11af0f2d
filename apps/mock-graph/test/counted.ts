/** What `synchronizedEntryCountByType` calls those that the usual mappings of SCIM keep in step. */
export const counted = {
  users: 'User to urn:ietf:params:scim:schemas:extension:enterprise:2.0:User',
  groups: 'Group to urn:ietf:params:scim:schemas:core:2.0:Group',
}
