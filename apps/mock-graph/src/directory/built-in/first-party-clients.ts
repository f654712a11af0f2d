import type { SeedApplication } from '../seed/seed-shape.js'
import { microsoftTenantId } from './built-in.js'

const redirectUris = ['http://localhost', 'https://login.microsoftonline.com/common/oauth2/nativeclient']

/**
 * Microsoft's own tools that people sign in with, as a tenant has them: `az` and `Connect-MgGraph`. Registered in
 * Microsoft's tenant, so they are in ours by their service principals (docs/discoveries/clients.md).
 *
 * @param commandLineTools What was consented to for Microsoft Graph Command Line Tools, which asks for what it needs.
 */
export const firstPartyClients = (commandLineTools: readonly string[]): readonly SeedApplication[] => [
  {
    name: 'Microsoft Azure CLI',
    appId: '04b07795-8ddb-461a-bbee-02f9e1bf7b46',
    home: microsoftTenantId,
    publicClient: true,
    redirectUris,
    permissions: {
      delegated: [
        'Application.ReadWrite.All',
        'AppRoleAssignment.ReadWrite.All',
        'AuditLog.Read.All',
        'DelegatedPermissionGrant.ReadWrite.All',
        'Directory.AccessAsUser.All',
        'Group.ReadWrite.All',
        'User.Read.All',
        'User.ReadWrite.All',
        'https://management.azure.com/user_impersonation',
      ],
    },
  },
  {
    name: 'Microsoft Graph Command Line Tools',
    appId: '14d82eec-204b-4c2f-b7e8-296a70dab67e',
    home: microsoftTenantId,
    publicClient: true,
    redirectUris,
    permissions: { delegated: commandLineTools },
  },
]
