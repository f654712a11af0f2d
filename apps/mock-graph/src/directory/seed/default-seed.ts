import { firstPartyClients } from '../built-in/first-party-clients.js'
import type { Seed } from './seed-shape.js'

// What "Create your own application" instantiates.
const nonGallery = {
  template: '8adf8e6e-67b2-4cf2-a259-e3dc5476c621',
  tags: [
    'WindowsAzureActiveDirectoryIntegratedApp',
    'WindowsAzureActiveDirectoryCustomSingleSignOnApplication',
  ],
}

// What Graph's operations ask for, all of it.
const everythingDelegated = [
  'Synchronization.ReadWrite.All',
  'Application.ReadWrite.All',
  'Application.Read.All',
  'Directory.ReadWrite.All',
  'Directory.Read.All',
  'AppRoleAssignment.ReadWrite.All',
  'DelegatedPermissionGrant.ReadWrite.All',
  'RoleManagement.ReadWrite.Directory',
  'Group.Read.All',
  'Group.ReadWrite.All',
  'User.ReadWrite.All',
  'User.Read',
  'AuditLog.Read.All',
  'SynchronizationData-User.Upload',
]

/**
 * What a fake starts with unless told otherwise: one tenant with a target to provision, one caller for each
 * interesting case, and nothing secret. First digits of the ids: `aaaaaaaa` client id, `bbbbbbbb` registration,
 * `eeeeeeee` service principal, `dddddddd` user, `99999999` group.
 */
export const defaultSeed: Seed = {
  tenants: [
    {
      id: 'cccccccc-0000-4000-8000-000000000001',
      displayName: 'Contoso',
      domain: 'contoso.example',
      applications: [
        {
          name: 'scim-target',
          displayName: 'Contoso HR SCIM',
          appId: 'aaaaaaaa-0000-4000-8000-000000000001',
          objectId: 'bbbbbbbb-0000-4000-8000-000000000001',
          // Owning only the registration gives no right over synchronization: these two are here to be refused.
          owners: ['registration-owner', 'registration-owner-user'],
          servicePrincipal: {
            id: 'eeeeeeee-0000-4000-8000-000000000001',
            owners: ['owner-agent', 'owner'],
            assigned: ['sales'],
            ...nonGallery,
          },
        },
        {
          name: 'unowned-target',
          displayName: 'Contoso Travel SCIM',
          appId: 'aaaaaaaa-0000-4000-8000-000000000002',
          objectId: 'bbbbbbbb-0000-4000-8000-000000000002',
          servicePrincipal: {
            id: 'eeeeeeee-0000-4000-8000-000000000002',
            ...nonGallery,
          },
        },
        {
          name: 'owner-agent',
          appId: 'aaaaaaaa-0000-4000-8000-000000000003',
          objectId: 'bbbbbbbb-0000-4000-8000-000000000003',
          clientSecret: 'not-a-secret-of-owner-agent',
          permissions: { application: ['Application.ReadWrite.OwnedBy'] },
          servicePrincipal: { id: 'eeeeeeee-0000-4000-8000-000000000003' },
        },
        {
          name: 'stranger-agent',
          appId: 'aaaaaaaa-0000-4000-8000-000000000004',
          objectId: 'bbbbbbbb-0000-4000-8000-000000000004',
          clientSecret: 'not-a-secret-of-stranger-agent',
          permissions: { application: ['Application.ReadWrite.OwnedBy'] },
          servicePrincipal: { id: 'eeeeeeee-0000-4000-8000-000000000004' },
        },
        {
          name: 'registration-owner',
          appId: 'aaaaaaaa-0000-4000-8000-000000000005',
          objectId: 'bbbbbbbb-0000-4000-8000-000000000005',
          clientSecret: 'not-a-secret-of-registration-owner',
          permissions: { application: ['Application.ReadWrite.OwnedBy'] },
          servicePrincipal: { id: 'eeeeeeee-0000-4000-8000-000000000005' },
        },
        {
          name: 'sync-admin',
          appId: 'aaaaaaaa-0000-4000-8000-000000000006',
          objectId: 'bbbbbbbb-0000-4000-8000-000000000006',
          clientSecret: 'not-a-secret-of-sync-admin',
          permissions: { application: ['Synchronization.ReadWrite.All'] },
          servicePrincipal: { id: 'eeeeeeee-0000-4000-8000-000000000006' },
        },
        {
          name: 'application-admin',
          appId: 'aaaaaaaa-0000-4000-8000-000000000007',
          objectId: 'bbbbbbbb-0000-4000-8000-000000000007',
          clientSecret: 'not-a-secret-of-application-admin',
          permissions: {
            application: [
              'Synchronization.ReadWrite.All',
              'Application.ReadWrite.All',
              'Application.Read.All',
              'AppRoleAssignment.ReadWrite.All',
              'DelegatedPermissionGrant.ReadWrite.All',
              'Directory.ReadWrite.All',
              'Directory.Read.All',
              'RoleManagement.ReadWrite.Directory',
              'Group.Read.All',
              'Group.ReadWrite.All',
              'User.ReadWrite.All',
              'AuditLog.Read.All',
              'SynchronizationData-User.Upload',
            ],
          },
          servicePrincipal: { id: 'eeeeeeee-0000-4000-8000-000000000007' },
        },
        {
          name: 'sync-reader',
          appId: 'aaaaaaaa-0000-4000-8000-000000000008',
          objectId: 'bbbbbbbb-0000-4000-8000-000000000008',
          clientSecret: 'not-a-secret-of-sync-reader',
          permissions: { application: ['Synchronization.Read.All', 'Application.Read.All'] },
          servicePrincipal: { id: 'eeeeeeee-0000-4000-8000-000000000008' },
        },
        {
          name: 'no-grants',
          appId: 'aaaaaaaa-0000-4000-8000-000000000009',
          objectId: 'bbbbbbbb-0000-4000-8000-000000000009',
          clientSecret: 'not-a-secret-of-no-grants',
          servicePrincipal: { id: 'eeeeeeee-0000-4000-8000-000000000009' },
        },
        {
          name: 'developer-console',
          appId: 'aaaaaaaa-0000-4000-8000-000000000010',
          objectId: 'bbbbbbbb-0000-4000-8000-000000000010',
          publicClient: true,
          redirectUris: ['http://localhost'],
          permissions: {
            delegated: everythingDelegated,
          },
          servicePrincipal: { id: 'eeeeeeee-0000-4000-8000-000000000010' },
        },
        {
          name: 'reader-console',
          appId: 'aaaaaaaa-0000-4000-8000-000000000011',
          objectId: 'bbbbbbbb-0000-4000-8000-000000000011',
          publicClient: true,
          redirectUris: ['http://localhost'],
          permissions: { delegated: ['Synchronization.Read.All', 'User.Read'] },
          servicePrincipal: { id: 'eeeeeeee-0000-4000-8000-000000000011' },
        },
        {
          // What a CI job or a Kubernetes pod signs in as. It keeps no secret.
          name: 'pipeline-agent',
          appId: 'aaaaaaaa-0000-4000-8000-000000000012',
          objectId: 'bbbbbbbb-0000-4000-8000-000000000012',
          federatedIdentityCredentials: [
            {
              name: 'development',
              issuer: 'https://issuer.mock-graph.example',
              subject: 'system:serviceaccount:default:pipeline-agent',
            },
          ],
          permissions: { application: ['Synchronization.ReadWrite.All'] },
          servicePrincipal: { id: 'eeeeeeee-0000-4000-8000-000000000012' },
        },
        ...firstPartyClients(everythingDelegated),
      ],
      managedIdentities: [
        {
          name: 'hosted-agent',
          clientId: 'aaaaaaaa-0000-4000-8000-000000000013',
          id: 'eeeeeeee-0000-4000-8000-000000000013',
          systemAssigned: true,
          permissions: { application: ['Synchronization.ReadWrite.All'] },
        },
      ],
      directoryRoles: [
        {
          name: 'Provisioning Credentials Manager',
          id: 'ffffffff-0000-4000-8000-000000000001',
          actions: [
            'microsoft.directory/servicePrincipals/synchronizationCredentials/manage',
            'microsoft.directory/servicePrincipals/synchronization/standard/read',
          ],
        },
      ],
      users: [
        {
          name: 'application-administrator',
          id: 'dddddddd-0000-4000-8000-000000000001',
          password: 'not-a-password-of-application-administrator',
          directoryRoles: ['Application Administrator'],
        },
        {
          name: 'cloud-application-administrator',
          id: 'dddddddd-0000-4000-8000-000000000002',
          password: 'not-a-password-of-cloud-application-administrator',
          directoryRoles: ['Cloud Application Administrator'],
        },
        {
          name: 'hybrid-identity-administrator',
          id: 'dddddddd-0000-4000-8000-000000000003',
          password: 'not-a-password-of-hybrid-identity-administrator',
          directoryRoles: ['Hybrid Identity Administrator'],
        },
        {
          name: 'global-administrator',
          id: 'dddddddd-0000-4000-8000-000000000004',
          password: 'not-a-password-of-global-administrator',
          directoryRoles: ['Global Administrator'],
        },
        {
          name: 'global-reader',
          id: 'dddddddd-0000-4000-8000-000000000005',
          password: 'not-a-password-of-global-reader',
          directoryRoles: ['Global Reader'],
        },
        {
          name: 'owner',
          id: 'dddddddd-0000-4000-8000-000000000006',
          password: 'not-a-password-of-owner',
        },
        {
          name: 'registration-owner-user',
          id: 'dddddddd-0000-4000-8000-000000000007',
          password: 'not-a-password-of-registration-owner-user',
        },
        {
          name: 'plain-user',
          id: 'dddddddd-0000-4000-8000-000000000008',
          password: 'not-a-password-of-plain-user',
        },
        {
          name: 'custom-role-user',
          id: 'dddddddd-0000-4000-8000-000000000009',
          password: 'not-a-password-of-custom-role-user',
          directoryRoles: ['Provisioning Credentials Manager'],
        },
        {
          name: 'personal-user',
          id: 'dddddddd-0000-4000-8000-000000000010',
          password: 'not-a-password-of-personal-user',
          userPrincipalName: 'personal-user@outlook.example',
          userType: 'Guest',
          personal: true,
        },
        {
          name: 'adele',
          displayName: 'Adele Vance',
          id: 'dddddddd-0000-4000-8000-000000000011',
          password: 'not-a-password-of-adele',
        },
        {
          name: 'miriam',
          displayName: 'Miriam Graham',
          id: 'dddddddd-0000-4000-8000-000000000012',
          password: 'not-a-password-of-miriam',
        },
      ],
      groups: [
        {
          name: 'sales',
          displayName: 'Sales',
          id: '99999999-0000-4000-8000-000000000001',
          members: ['adele', 'miriam'],
          owners: ['owner'],
        },
      ],
    },
  ],
}
