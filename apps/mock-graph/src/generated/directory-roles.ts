// Generated from openapi/ by `npm run generate`. Do not edit.

export const directoryRoles: readonly {
  readonly name: string
  readonly templateId: string
  readonly actions: readonly string[]
  readonly everyAction: boolean
}[] = [
  {
    "name": "Application Administrator",
    "templateId": "9b895d92-2cd3-44c7-9d02-a6ac2d5ea5c3",
    "actions": [
      "microsoft.directory/servicePrincipals/synchronizationCredentials/manage",
      "microsoft.directory/servicePrincipals/synchronizationJobs/manage",
      "microsoft.directory/servicePrincipals/synchronizationSchema/manage",
      "microsoft.directory/servicePrincipals/synchronization/standard/read",
      "microsoft.directory/applications/synchronization/standard/read",
      "microsoft.directory/servicePrincipals/synchronization.cloudTenantToExternalSystem/credentials/manage",
      "microsoft.directory/servicePrincipals/synchronization.cloudTenantToExternalSystem/jobs/manage",
      "microsoft.directory/servicePrincipals/synchronization.cloudTenantToExternalSystem/schema/manage"
    ],
    "everyAction": false
  },
  {
    "name": "Cloud Application Administrator",
    "templateId": "158c047a-c907-4556-b7ef-446551a6b5f7",
    "actions": [
      "microsoft.directory/servicePrincipals/synchronizationCredentials/manage",
      "microsoft.directory/servicePrincipals/synchronizationJobs/manage",
      "microsoft.directory/servicePrincipals/synchronizationSchema/manage",
      "microsoft.directory/servicePrincipals/synchronization/standard/read",
      "microsoft.directory/applications/synchronization/standard/read",
      "microsoft.directory/servicePrincipals/synchronization.cloudTenantToExternalSystem/credentials/manage",
      "microsoft.directory/servicePrincipals/synchronization.cloudTenantToExternalSystem/jobs/manage",
      "microsoft.directory/servicePrincipals/synchronization.cloudTenantToExternalSystem/schema/manage"
    ],
    "everyAction": false
  },
  {
    "name": "Hybrid Identity Administrator",
    "templateId": "8ac3fc64-6eca-42ea-9e69-59f4c7b60eb2",
    "actions": [
      "microsoft.directory/servicePrincipals/synchronizationCredentials/manage",
      "microsoft.directory/servicePrincipals/synchronizationJobs/manage",
      "microsoft.directory/servicePrincipals/synchronizationSchema/manage",
      "microsoft.directory/servicePrincipals/synchronization/standard/read",
      "microsoft.directory/applications/synchronization/standard/read",
      "microsoft.directory/cloudProvisioning/allProperties/allTasks",
      "microsoft.directory/servicePrincipals/synchronization.cloudTenantToExternalSystem/credentials/manage",
      "microsoft.directory/servicePrincipals/synchronization.cloudTenantToExternalSystem/jobs/manage",
      "microsoft.directory/servicePrincipals/synchronization.cloudTenantToExternalSystem/schema/manage",
      "microsoft.directory/servicePrincipals/synchronization.cloudTenantToCloudTenant/credentials/manage",
      "microsoft.directory/servicePrincipals/synchronization.cloudTenantToCloudTenant/jobs/manage",
      "microsoft.directory/servicePrincipals/synchronization.cloudTenantToCloudTenant/schema/manage"
    ],
    "everyAction": false
  },
  {
    "name": "Global Administrator",
    "templateId": "62e90394-69f5-4237-9190-012177145e10",
    "actions": [],
    "everyAction": true
  },
  {
    "name": "Global Reader",
    "templateId": "f2ef992c-3afb-46b9-b7cf-a126ee74c451",
    "actions": [
      "microsoft.directory/servicePrincipals/synchronization/standard/read",
      "microsoft.directory/applications/synchronization/standard/read"
    ],
    "everyAction": false
  },
  {
    "name": "Attribute Provisioning Administrator",
    "templateId": "ecb2c6bf-0ab6-418e-bd87-7986f8d63bbe",
    "actions": [
      "microsoft.directory/servicePrincipals/synchronization.customSecurityAttributes/schema/read",
      "microsoft.directory/servicePrincipals/synchronization.customSecurityAttributes/schema/update"
    ],
    "everyAction": false
  },
  {
    "name": "Attribute Provisioning Reader",
    "templateId": "422218e4-db15-4ef9-bbe0-8afb41546d79",
    "actions": [
      "microsoft.directory/servicePrincipals/synchronization.customSecurityAttributes/schema/read"
    ],
    "everyAction": false
  },
  {
    "name": "Security Administrator",
    "templateId": "194ae4cb-b126-40b2-bd5b-6091b380977d",
    "actions": [],
    "everyAction": false
  },
  {
    "name": "Directory Readers",
    "templateId": "88d8e3e3-8f55-4a1e-953a-9b9898b8876b",
    "actions": [],
    "everyAction": false
  },
  {
    "name": "Security Reader",
    "templateId": "5d6b6bb7-de71-4623-b4af-96380a352509",
    "actions": [],
    "everyAction": false
  },
  {
    "name": "Application Developer",
    "templateId": "cf1c38e5-3621-4004-a7cb-879624dced7c",
    "actions": [],
    "everyAction": false
  },
  {
    "name": "Directory Writers",
    "templateId": "9360feb5-f418-4baa-8175-e2a00bac4301",
    "actions": [
      "microsoft.directory/servicePrincipals/synchronizationCredentials/manage",
      "microsoft.directory/servicePrincipals/synchronizationJobs/manage",
      "microsoft.directory/servicePrincipals/synchronizationSchema/manage",
      "microsoft.directory/servicePrincipals/synchronization.cloudTenantToExternalSystem/credentials/manage",
      "microsoft.directory/servicePrincipals/synchronization.cloudTenantToExternalSystem/jobs/manage",
      "microsoft.directory/servicePrincipals/synchronization.cloudTenantToExternalSystem/schema/manage",
      "microsoft.directory/servicePrincipals/synchronization.cloudTenantToCloudTenant/credentials/manage",
      "microsoft.directory/servicePrincipals/synchronization.cloudTenantToCloudTenant/jobs/manage",
      "microsoft.directory/servicePrincipals/synchronization.cloudTenantToCloudTenant/schema/manage"
    ],
    "everyAction": false
  },
  {
    "name": "Directory Synchronization Accounts",
    "templateId": "d29b2b05-8046-44ba-8758-1e26182fcf32",
    "actions": [],
    "everyAction": false
  },
  {
    "name": "Privileged Role Administrator",
    "templateId": "e8611ab8-c189-46e8-94e1-60213ab1f814",
    "actions": [],
    "everyAction": false
  },
  {
    "name": "User Administrator",
    "templateId": "fe930be7-5e62-47db-91af-98c3a49a38b1",
    "actions": [],
    "everyAction": false
  },
  {
    "name": "Identity Governance Administrator",
    "templateId": "45d8d3c5-c802-45c6-b32a-1d70b5e1e86e",
    "actions": [],
    "everyAction": false
  },
  {
    "name": "Guest Inviter",
    "templateId": "95e79109-95c0-4d8e-aee3-d01accf2d47b",
    "actions": [],
    "everyAction": false
  },
  {
    "name": "Groups Administrator",
    "templateId": "fdd7a751-b60b-444a-984c-02652fe8fa1c",
    "actions": [],
    "everyAction": false
  },
  {
    "name": "Reports Reader",
    "templateId": "4a5d8f65-41da-4de4-8968-e035b65339cf",
    "actions": [],
    "everyAction": false
  },
  {
    "name": "Security Operator",
    "templateId": "5f2222b1-57c3-48ba-8ad5-d4759f1fde6f",
    "actions": [],
    "everyAction": false
  }
]
