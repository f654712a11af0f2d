/**
 * The properties by whose values objects are found without a look at the others: those that clients put into
 * `$filter=property eq 'value'`. Source: docs/discoveries/clients.md, the scripts and providers that are named there.
 * Each is a text that stands in the object itself, never in its `details`.
 */
export const indexedProperties = {
  applications: ['appId', 'displayName', 'applicationTemplateId'],
  servicePrincipals: ['appId', 'displayName', 'applicationTemplateId'],
  users: ['userPrincipalName', 'displayName', 'mail'],
  groups: ['displayName', 'mailNickname'],
  appRoleAssignments: ['principalId', 'resourceId'],
  oauth2PermissionGrants: ['clientId', 'resourceId', 'principalId'],
  roleDefinitions: ['displayName'],
  roleAssignments: ['principalId', 'roleDefinitionId', 'directoryScopeId'],
} as const
