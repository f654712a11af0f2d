import type { Activity } from '../../domain/directory/audit-entry.js'

const core =
  (category: string) =>
  (name: string, operation: Activity['operation']): Activity => ({
    name,
    category,
    service: 'Core Directory',
    operation,
  })

const ofApplications = core('ApplicationManagement')
const ofUsers = core('UserManagement')
const ofGroups = core('GroupManagement')
const ofRoles = core('RoleManagement')
const ofProvisioning = (name: string, operation: Activity['operation']): Activity => ({
  name,
  category: 'ProvisioningManagement',
  service: 'Account Provisioning',
  operation,
})

/**
 * What is done with the directory, as the audit log calls it. Names and categories: entra-docs:docs/identity/
 * monitoring-health/reference-audit-activities.md@092dd5c; kinds of operation by the words of resources/directoryaudit.md.
 */
export const activities = {
  addApplication: ofApplications('Add application', 'Add'),
  updateApplication: ofApplications('Update application', 'Update'),
  deleteApplication: ofApplications('Delete application', 'Delete'),
  restoreApplication: ofApplications('Restore application', 'Update'),
  purgeApplication: ofApplications('Hard Delete application', 'Delete'),
  updateSecrets: ofApplications('Update application - Certificates and secrets management', 'Update'),
  addApplicationOwner: ofApplications('Add owner to application', 'Assign'),
  removeApplicationOwner: ofApplications('Remove owner from application', 'Unassign'),
  addServicePrincipal: ofApplications('Add service principal', 'Add'),
  updateServicePrincipal: ofApplications('Update service principal', 'Update'),
  removeServicePrincipal: ofApplications('Remove service principal', 'Delete'),
  restoreServicePrincipal: ofApplications('Restore service principal', 'Update'),
  purgeServicePrincipal: ofApplications('Hard delete service principal', 'Delete'),
  addCredentials: ofApplications('Add service principal credentials', 'Update'),
  addServicePrincipalOwner: ofApplications('Add owner to service principal', 'Assign'),
  removeServicePrincipalOwner: ofApplications('Remove owner from service principal', 'Unassign'),
  addAppRole: ofApplications('Add app role assignment to service principal', 'Assign'),
  removeAppRole: ofApplications('Remove app role assignment from service principal', 'Unassign'),
  addPermissionGrant: ofApplications('Add delegated permission grant', 'Assign'),
  removePermissionGrant: ofApplications('Remove delegated permission grant', 'Unassign'),
  addUser: ofUsers('Add user', 'Add'),
  updateUser: ofUsers('Update user', 'Update'),
  deleteUser: ofUsers('Delete user', 'Delete'),
  restoreUser: ofUsers('Restore user', 'Update'),
  purgeUser: ofUsers('Hard Delete user', 'Delete'),
  // The page has it of groups among those of users; of users it has only the removal.
  addUserAppRole: ofUsers('Add app role assignment grant to user', 'Assign'),
  removeUserAppRole: ofUsers('Remove app role assignment from user', 'Unassign'),
  addGroup: ofGroups('Add group', 'Add'),
  updateGroup: ofGroups('Update group', 'Update'),
  deleteGroup: ofGroups('Delete group', 'Delete'),
  restoreGroup: ofGroups('Restore group', 'Update'),
  purgeGroup: ofGroups('Hard Delete group', 'Delete'),
  addMember: ofGroups('Add member to group', 'Assign'),
  removeMember: ofGroups('Remove member from group', 'Unassign'),
  addGroupAppRole: ofGroups('Add app role assignment to group', 'Assign'),
  removeGroupAppRole: ofGroups('Remove app role assignment from group', 'Unassign'),
  addRoleMember: ofRoles('Add member to role', 'Assign'),
  removeRoleMember: ofRoles('Remove member from role', 'Unassign'),
  addRoleDefinition: ofRoles('Add role definition', 'Add'),
  addJob: ofProvisioning('Add provisioning configuration', 'Add'),
  deleteJob: ofProvisioning('Delete provisioning configuration', 'Delete'),
  startJob: ofProvisioning('Enable/start provisioning configuration', 'Update'),
  pauseJob: ofProvisioning('Disable/pause provisioning configuration', 'Update'),
  restartJob: ofProvisioning('Enable/restart provisioning configuration', 'Update'),
  updateMappings: ofProvisioning('Update attribute mappings or scope', 'Update'),
  updateCredentials: ofProvisioning('Update provisioning setting or credentials', 'Update'),
  other: ofProvisioning('Other', 'Update'),
} as const satisfies Readonly<Record<string, Activity>>
