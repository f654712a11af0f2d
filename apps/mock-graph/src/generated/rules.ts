// Generated from openapi/ by `npm run generate`. Do not edit.
import type { AccessRule } from '../policy/access-rule.js'
import type { OperationId } from './operations.js'

export const rules: Readonly<Record<OperationId, AccessRule>> = {
  "servicePrincipals.list": {
    "documented": true,
    "delegatedWork": {
      "least": [
        "Application.Read.All"
      ],
      "anyOf": [
        [
          "Application.Read.All"
        ],
        [
          "Directory.Read.All"
        ],
        [
          "Application.ReadWrite.All"
        ],
        [
          "Directory.ReadWrite.All"
        ]
      ]
    },
    "delegatedPersonal": null,
    "application": {
      "least": [
        "Application.Read.All",
        "Application.ReadWrite.OwnedBy"
      ],
      "anyOf": [
        [
          "Application.Read.All"
        ],
        [
          "Application.ReadWrite.OwnedBy"
        ],
        [
          "Directory.Read.All"
        ],
        [
          "Application.ReadWrite.All"
        ]
      ]
    },
    "user": {
      "everyone": true
    },
    "source": "microsoftgraph/microsoft-graph-devx-content:permissions/new/permissions.json@6cbd6bbd665a877560fdefbad74f3bdb5b57af88"
  },
  "servicePrincipals.create": {
    "documented": true,
    "delegatedWork": {
      "least": [
        "Application.ReadWrite.All"
      ],
      "anyOf": [
        [
          "Application.ReadWrite.All"
        ],
        [
          "Directory.ReadWrite.All"
        ]
      ]
    },
    "delegatedPersonal": null,
    "application": {
      "least": [
        "Application.ReadWrite.OwnedBy"
      ],
      "anyOf": [
        [
          "Application.ReadWrite.OwnedBy"
        ],
        [
          "Application.ReadWrite.All"
        ],
        [
          "Directory.ReadWrite.All"
        ]
      ]
    },
    "user": {
      "everyone": true
    },
    "source": "microsoftgraph/microsoft-graph-devx-content:permissions/new/permissions.json@6cbd6bbd665a877560fdefbad74f3bdb5b57af88"
  },
  "servicePrincipals.get": {
    "documented": true,
    "delegatedWork": {
      "least": [
        "Application.Read.All"
      ],
      "anyOf": [
        [
          "Application.Read.All"
        ],
        [
          "Directory.Read.All"
        ],
        [
          "Application.ReadWrite.All"
        ],
        [
          "Directory.ReadWrite.All"
        ]
      ]
    },
    "delegatedPersonal": null,
    "application": {
      "least": [
        "Application.Read.All",
        "Application.ReadWrite.OwnedBy"
      ],
      "anyOf": [
        [
          "Application.Read.All"
        ],
        [
          "Application.ReadWrite.OwnedBy"
        ],
        [
          "Directory.Read.All"
        ],
        [
          "Application.ReadWrite.All"
        ],
        [
          "Directory.ReadWrite.All"
        ]
      ]
    },
    "user": {
      "everyone": true
    },
    "source": "microsoftgraph/microsoft-graph-devx-content:permissions/new/permissions.json@6cbd6bbd665a877560fdefbad74f3bdb5b57af88"
  },
  "servicePrincipals.update": {
    "documented": true,
    "delegatedWork": {
      "least": [
        "Application.ReadWrite.All"
      ],
      "anyOf": [
        [
          "Application.ReadWrite.All"
        ],
        [
          "Directory.ReadWrite.All"
        ]
      ]
    },
    "delegatedPersonal": null,
    "application": {
      "least": [
        "Application.ReadWrite.OwnedBy"
      ],
      "anyOf": [
        [
          "Application.ReadWrite.OwnedBy"
        ],
        [
          "Application.ReadWrite.All"
        ],
        [
          "Directory.ReadWrite.All"
        ]
      ]
    },
    "user": {
      "roles": [
        "Application Administrator",
        "Cloud Application Administrator",
        "Hybrid Identity Administrator",
        "Security Administrator"
      ],
      "owners": true
    },
    "source": "microsoftgraph/microsoft-graph-devx-content:permissions/new/permissions.json@6cbd6bbd665a877560fdefbad74f3bdb5b57af88"
  },
  "servicePrincipals.delete": {
    "documented": true,
    "delegatedWork": {
      "least": [
        "Application.ReadWrite.All"
      ],
      "anyOf": [
        [
          "Application.ReadWrite.All"
        ],
        [
          "Directory.ReadWrite.All"
        ]
      ]
    },
    "delegatedPersonal": null,
    "application": {
      "least": [
        "Application.ReadWrite.OwnedBy"
      ],
      "anyOf": [
        [
          "Application.ReadWrite.OwnedBy"
        ],
        [
          "Application.ReadWrite.All"
        ],
        [
          "Directory.ReadWrite.All"
        ]
      ]
    },
    "user": {
      "roles": [
        "Application Administrator",
        "Cloud Application Administrator",
        "Hybrid Identity Administrator",
        "Security Administrator"
      ],
      "owners": true
    },
    "source": "microsoftgraph/microsoft-graph-devx-content:permissions/new/permissions.json@6cbd6bbd665a877560fdefbad74f3bdb5b57af88"
  },
  "appRoleAssignedTo.list": {
    "documented": true,
    "delegatedWork": {
      "least": [
        "Application.Read.All"
      ],
      "anyOf": [
        [
          "Application.Read.All"
        ],
        [
          "Directory.Read.All"
        ],
        [
          "Application.ReadWrite.All"
        ],
        [
          "Directory.ReadWrite.All"
        ]
      ]
    },
    "delegatedPersonal": null,
    "application": {
      "least": [
        "Application.Read.All"
      ],
      "anyOf": [
        [
          "Application.Read.All"
        ],
        [
          "Directory.Read.All"
        ],
        [
          "Application.ReadWrite.All"
        ],
        [
          "Application.ReadWrite.OwnedBy"
        ],
        [
          "Directory.ReadWrite.All"
        ]
      ]
    },
    "user": {
      "roles": [
        "Directory Synchronization Accounts",
        "Directory Writers",
        "Hybrid Identity Administrator",
        "Identity Governance Administrator",
        "Privileged Role Administrator",
        "User Administrator",
        "Application Administrator",
        "Cloud Application Administrator",
        "Directory Readers",
        "Guest Inviter"
      ],
      "owners": true
    },
    "source": "microsoftgraph/microsoft-graph-devx-content:permissions/new/permissions.json@6cbd6bbd665a877560fdefbad74f3bdb5b57af88"
  },
  "appRoleAssignedTo.create": {
    "documented": true,
    "delegatedWork": {
      "least": [
        "AppRoleAssignment.ReadWrite.All",
        "Application.Read.All"
      ],
      "anyOf": [
        [
          "AppRoleAssignment.ReadWrite.All",
          "Application.Read.All"
        ],
        [
          "AppRoleAssignment.ReadWrite.All",
          "Directory.Read.All"
        ]
      ]
    },
    "delegatedPersonal": null,
    "application": {
      "least": [
        "AppRoleAssignment.ReadWrite.All",
        "Application.Read.All"
      ],
      "anyOf": [
        [
          "AppRoleAssignment.ReadWrite.All",
          "Application.Read.All"
        ],
        [
          "AppRoleAssignment.ReadWrite.All",
          "Directory.Read.All"
        ]
      ]
    },
    "user": {
      "roles": [
        "Directory Synchronization Accounts",
        "Directory Writers",
        "Hybrid Identity Administrator",
        "Identity Governance Administrator",
        "Privileged Role Administrator",
        "User Administrator",
        "Application Administrator",
        "Cloud Application Administrator"
      ],
      "owners": true
    },
    "source": "https://learn.microsoft.com/graph/api/serviceprincipal-post-approleassignedto; microsoftgraph/microsoft-graph-devx-content:permissions/new/permissions.json@6cbd6bbd665a877560fdefbad74f3bdb5b57af88"
  },
  "appRoleAssignedTo.delete": {
    "documented": true,
    "delegatedWork": {
      "least": [
        "AppRoleAssignment.ReadWrite.All"
      ],
      "anyOf": [
        [
          "AppRoleAssignment.ReadWrite.All"
        ],
        [
          "Application.ReadWrite.All"
        ]
      ]
    },
    "delegatedPersonal": null,
    "application": {
      "least": [
        "AppRoleAssignment.ReadWrite.All"
      ],
      "anyOf": [
        [
          "AppRoleAssignment.ReadWrite.All"
        ],
        [
          "Application.ReadWrite.All"
        ]
      ]
    },
    "user": {
      "roles": [
        "Directory Synchronization Accounts",
        "Directory Writers",
        "Hybrid Identity Administrator",
        "Identity Governance Administrator",
        "Privileged Role Administrator",
        "User Administrator",
        "Application Administrator",
        "Cloud Application Administrator"
      ],
      "owners": true
    },
    "source": "microsoftgraph/microsoft-graph-devx-content:permissions/new/permissions.json@6cbd6bbd665a877560fdefbad74f3bdb5b57af88"
  },
  "appRoleAssignments.list": {
    "documented": true,
    "delegatedWork": {
      "least": [
        "Application.Read.All"
      ],
      "anyOf": [
        [
          "Application.Read.All"
        ],
        [
          "Application.ReadWrite.All"
        ],
        [
          "Directory.Read.All"
        ],
        [
          "Directory.ReadWrite.All"
        ]
      ]
    },
    "delegatedPersonal": null,
    "application": {
      "least": [
        "Application.Read.All"
      ],
      "anyOf": [
        [
          "Application.Read.All"
        ],
        [
          "Directory.Read.All"
        ],
        [
          "Application.ReadWrite.All"
        ],
        [
          "Application.ReadWrite.OwnedBy"
        ],
        [
          "Directory.ReadWrite.All"
        ]
      ]
    },
    "user": {
      "roles": [
        "Directory Synchronization Accounts",
        "Directory Writers",
        "Hybrid Identity Administrator",
        "Identity Governance Administrator",
        "Privileged Role Administrator",
        "User Administrator",
        "Application Administrator",
        "Cloud Application Administrator",
        "Directory Readers",
        "Guest Inviter"
      ],
      "owners": false
    },
    "source": "https://learn.microsoft.com/graph/api/serviceprincipal-list-approleassignments; microsoftgraph/microsoft-graph-devx-content:permissions/new/permissions.json@6cbd6bbd665a877560fdefbad74f3bdb5b57af88"
  },
  "appRoleAssignments.create": {
    "documented": true,
    "delegatedWork": {
      "least": [
        "AppRoleAssignment.ReadWrite.All",
        "Application.Read.All"
      ],
      "anyOf": [
        [
          "AppRoleAssignment.ReadWrite.All",
          "Application.Read.All"
        ],
        [
          "AppRoleAssignment.ReadWrite.All",
          "Directory.Read.All"
        ]
      ]
    },
    "delegatedPersonal": null,
    "application": {
      "least": [
        "AppRoleAssignment.ReadWrite.All",
        "Application.Read.All"
      ],
      "anyOf": [
        [
          "AppRoleAssignment.ReadWrite.All",
          "Application.Read.All"
        ],
        [
          "AppRoleAssignment.ReadWrite.All",
          "Directory.Read.All"
        ]
      ]
    },
    "user": {
      "roles": [
        "Directory Synchronization Accounts",
        "Directory Writers",
        "Hybrid Identity Administrator",
        "Identity Governance Administrator",
        "Privileged Role Administrator",
        "User Administrator",
        "Application Administrator",
        "Cloud Application Administrator"
      ],
      "owners": false
    },
    "source": "https://learn.microsoft.com/graph/api/serviceprincipal-post-approleassignments; microsoftgraph/microsoft-graph-devx-content:permissions/new/permissions.json@6cbd6bbd665a877560fdefbad74f3bdb5b57af88"
  },
  "appRoleAssignments.delete": {
    "documented": true,
    "delegatedWork": {
      "least": [
        "AppRoleAssignment.ReadWrite.All"
      ],
      "anyOf": [
        [
          "AppRoleAssignment.ReadWrite.All"
        ],
        [
          "Application.ReadWrite.All"
        ]
      ]
    },
    "delegatedPersonal": null,
    "application": {
      "least": [
        "AppRoleAssignment.ReadWrite.All"
      ],
      "anyOf": [
        [
          "AppRoleAssignment.ReadWrite.All"
        ],
        [
          "Application.ReadWrite.All"
        ]
      ]
    },
    "user": {
      "roles": [
        "Directory Synchronization Accounts",
        "Directory Writers",
        "Hybrid Identity Administrator",
        "Identity Governance Administrator",
        "Privileged Role Administrator",
        "User Administrator",
        "Application Administrator",
        "Cloud Application Administrator"
      ],
      "owners": false
    },
    "source": "microsoftgraph/microsoft-graph-devx-content:permissions/new/permissions.json@6cbd6bbd665a877560fdefbad74f3bdb5b57af88"
  },
  "servicePrincipals.oauth2PermissionGrants.list": {
    "documented": true,
    "delegatedWork": {
      "least": [
        "Directory.Read.All"
      ],
      "anyOf": [
        [
          "Directory.Read.All"
        ],
        [
          "DelegatedPermissionGrant.ReadWrite.All"
        ],
        [
          "Directory.ReadWrite.All"
        ]
      ]
    },
    "delegatedPersonal": null,
    "application": {
      "least": [
        "Directory.Read.All"
      ],
      "anyOf": [
        [
          "Directory.Read.All"
        ],
        [
          "DelegatedPermissionGrant.ReadWrite.All"
        ],
        [
          "Directory.ReadWrite.All"
        ]
      ]
    },
    "user": {
      "roles": [
        "Application Administrator",
        "Application Developer",
        "Cloud Application Administrator",
        "Directory Writers",
        "Privileged Role Administrator",
        "User Administrator",
        "Global Reader",
        "Directory Readers",
        "Directory Synchronization Accounts"
      ],
      "owners": false
    },
    "source": "microsoftgraph/microsoft-graph-devx-content:permissions/new/permissions.json@6cbd6bbd665a877560fdefbad74f3bdb5b57af88"
  },
  "servicePrincipals.owners.list": {
    "documented": true,
    "delegatedWork": {
      "least": [
        "Application.Read.All"
      ],
      "anyOf": [
        [
          "Application.Read.All"
        ],
        [
          "Application.ReadWrite.All"
        ],
        [
          "Directory.Read.All"
        ],
        [
          "Directory.ReadWrite.All"
        ]
      ]
    },
    "delegatedPersonal": null,
    "application": {
      "least": [
        "Application.Read.All"
      ],
      "anyOf": [
        [
          "Application.Read.All"
        ],
        [
          "Application.ReadWrite.All"
        ],
        [
          "Application.ReadWrite.OwnedBy"
        ],
        [
          "Directory.Read.All"
        ],
        [
          "Directory.ReadWrite.All"
        ]
      ]
    },
    "user": {
      "everyone": true
    },
    "source": "https://learn.microsoft.com/graph/api/serviceprincipal-list-owners; microsoftgraph/microsoft-graph-devx-content:permissions/new/permissions.json@6cbd6bbd665a877560fdefbad74f3bdb5b57af88"
  },
  "servicePrincipals.owners.listRef": {
    "documented": false,
    "as": "servicePrincipals.owners.list",
    "delegatedWork": {
      "least": [
        "Application.Read.All"
      ],
      "anyOf": [
        [
          "Application.Read.All"
        ],
        [
          "Application.ReadWrite.All"
        ],
        [
          "Directory.Read.All"
        ],
        [
          "Directory.ReadWrite.All"
        ]
      ]
    },
    "delegatedPersonal": null,
    "application": {
      "least": [
        "Application.Read.All"
      ],
      "anyOf": [
        [
          "Application.Read.All"
        ],
        [
          "Application.ReadWrite.All"
        ],
        [
          "Application.ReadWrite.OwnedBy"
        ],
        [
          "Directory.Read.All"
        ],
        [
          "Directory.ReadWrite.All"
        ]
      ]
    },
    "user": {
      "everyone": true
    },
    "source": "https://learn.microsoft.com/graph/api/serviceprincipal-list-owners; microsoftgraph/microsoft-graph-devx-content:permissions/new/permissions.json@6cbd6bbd665a877560fdefbad74f3bdb5b57af88"
  },
  "servicePrincipals.owners.add": {
    "documented": true,
    "delegatedWork": {
      "least": [
        "Application.ReadWrite.All",
        "Directory.Read.All"
      ],
      "anyOf": [
        [
          "Application.ReadWrite.All",
          "Directory.Read.All"
        ],
        [
          "Directory.ReadWrite.All"
        ]
      ]
    },
    "delegatedPersonal": null,
    "application": {
      "least": [
        "Application.ReadWrite.OwnedBy",
        "Directory.Read.All"
      ],
      "anyOf": [
        [
          "Application.ReadWrite.OwnedBy",
          "Directory.Read.All"
        ],
        [
          "Application.ReadWrite.All",
          "Directory.Read.All"
        ],
        [
          "Directory.ReadWrite.All"
        ]
      ]
    },
    "user": {
      "roles": [
        "Application Administrator",
        "Cloud Application Administrator",
        "Hybrid Identity Administrator"
      ],
      "owners": true
    },
    "source": "https://learn.microsoft.com/graph/api/serviceprincipal-post-owners; microsoftgraph/microsoft-graph-devx-content:permissions/new/permissions.json@6cbd6bbd665a877560fdefbad74f3bdb5b57af88"
  },
  "servicePrincipals.owners.removeByRef": {
    "documented": false,
    "as": "servicePrincipals.owners.remove",
    "delegatedWork": {
      "least": [
        "Application.ReadWrite.All"
      ],
      "anyOf": [
        [
          "Application.ReadWrite.All"
        ],
        [
          "Directory.ReadWrite.All"
        ]
      ]
    },
    "delegatedPersonal": null,
    "application": {
      "least": [
        "Application.ReadWrite.OwnedBy"
      ],
      "anyOf": [
        [
          "Application.ReadWrite.OwnedBy"
        ],
        [
          "Application.ReadWrite.All"
        ],
        [
          "Directory.ReadWrite.All"
        ]
      ]
    },
    "user": {
      "roles": [
        "Application Administrator",
        "Cloud Application Administrator",
        "Hybrid Identity Administrator"
      ],
      "owners": true
    },
    "source": "https://learn.microsoft.com/graph/api/serviceprincipal-delete-owners; microsoftgraph/microsoft-graph-devx-content:permissions/new/permissions.json@6cbd6bbd665a877560fdefbad74f3bdb5b57af88"
  },
  "servicePrincipals.owners.remove": {
    "documented": true,
    "delegatedWork": {
      "least": [
        "Application.ReadWrite.All"
      ],
      "anyOf": [
        [
          "Application.ReadWrite.All"
        ],
        [
          "Directory.ReadWrite.All"
        ]
      ]
    },
    "delegatedPersonal": null,
    "application": {
      "least": [
        "Application.ReadWrite.OwnedBy"
      ],
      "anyOf": [
        [
          "Application.ReadWrite.OwnedBy"
        ],
        [
          "Application.ReadWrite.All"
        ],
        [
          "Directory.ReadWrite.All"
        ]
      ]
    },
    "user": {
      "roles": [
        "Application Administrator",
        "Cloud Application Administrator",
        "Hybrid Identity Administrator"
      ],
      "owners": true
    },
    "source": "https://learn.microsoft.com/graph/api/serviceprincipal-delete-owners; microsoftgraph/microsoft-graph-devx-content:permissions/new/permissions.json@6cbd6bbd665a877560fdefbad74f3bdb5b57af88"
  },
  "servicePrincipals.getByAppId": {
    "documented": false,
    "as": "servicePrincipals.get",
    "delegatedWork": {
      "least": [
        "Application.Read.All"
      ],
      "anyOf": [
        [
          "Application.Read.All"
        ],
        [
          "Directory.Read.All"
        ],
        [
          "Application.ReadWrite.All"
        ],
        [
          "Directory.ReadWrite.All"
        ]
      ]
    },
    "delegatedPersonal": null,
    "application": {
      "least": [
        "Application.Read.All",
        "Application.ReadWrite.OwnedBy"
      ],
      "anyOf": [
        [
          "Application.Read.All"
        ],
        [
          "Application.ReadWrite.OwnedBy"
        ],
        [
          "Directory.Read.All"
        ],
        [
          "Application.ReadWrite.All"
        ],
        [
          "Directory.ReadWrite.All"
        ]
      ]
    },
    "user": {
      "everyone": true
    },
    "source": "microsoftgraph/microsoft-graph-devx-content:permissions/new/permissions.json@6cbd6bbd665a877560fdefbad74f3bdb5b57af88"
  },
  "servicePrincipals.updateByAppId": {
    "documented": false,
    "as": "servicePrincipals.update",
    "delegatedWork": {
      "least": [
        "Application.ReadWrite.All"
      ],
      "anyOf": [
        [
          "Application.ReadWrite.All"
        ],
        [
          "Directory.ReadWrite.All"
        ]
      ]
    },
    "delegatedPersonal": null,
    "application": {
      "least": [
        "Application.ReadWrite.OwnedBy"
      ],
      "anyOf": [
        [
          "Application.ReadWrite.OwnedBy"
        ],
        [
          "Application.ReadWrite.All"
        ],
        [
          "Directory.ReadWrite.All"
        ]
      ]
    },
    "user": {
      "roles": [
        "Application Administrator",
        "Cloud Application Administrator",
        "Hybrid Identity Administrator",
        "Security Administrator"
      ],
      "owners": true
    },
    "source": "microsoftgraph/microsoft-graph-devx-content:permissions/new/permissions.json@6cbd6bbd665a877560fdefbad74f3bdb5b57af88"
  },
  "servicePrincipals.deleteByAppId": {
    "documented": false,
    "as": "servicePrincipals.delete",
    "delegatedWork": {
      "least": [
        "Application.ReadWrite.All"
      ],
      "anyOf": [
        [
          "Application.ReadWrite.All"
        ],
        [
          "Directory.ReadWrite.All"
        ]
      ]
    },
    "delegatedPersonal": null,
    "application": {
      "least": [
        "Application.ReadWrite.OwnedBy"
      ],
      "anyOf": [
        [
          "Application.ReadWrite.OwnedBy"
        ],
        [
          "Application.ReadWrite.All"
        ],
        [
          "Directory.ReadWrite.All"
        ]
      ]
    },
    "user": {
      "roles": [
        "Application Administrator",
        "Cloud Application Administrator",
        "Hybrid Identity Administrator",
        "Security Administrator"
      ],
      "owners": true
    },
    "source": "microsoftgraph/microsoft-graph-devx-content:permissions/new/permissions.json@6cbd6bbd665a877560fdefbad74f3bdb5b57af88"
  },
  "synchronization.get": {
    "documented": false,
    "as": "jobs.list",
    "delegatedWork": {
      "least": [
        "Synchronization.Read.All"
      ],
      "anyOf": [
        [
          "Synchronization.Read.All"
        ],
        [
          "Synchronization.ReadWrite.All"
        ]
      ]
    },
    "delegatedPersonal": null,
    "application": {
      "least": [
        "Application.ReadWrite.OwnedBy"
      ],
      "anyOf": [
        [
          "Application.ReadWrite.OwnedBy"
        ],
        [
          "Synchronization.Read.All"
        ],
        [
          "Synchronization.ReadWrite.All"
        ]
      ]
    },
    "user": {
      "action": "microsoft.directory/servicePrincipals/synchronization/standard/read",
      "owners": true
    },
    "source": "https://learn.microsoft.com/graph/api/synchronization-synchronization-list-jobs; microsoftgraph/microsoft-graph-devx-content:permissions/new/permissions.json@6cbd6bbd665a877560fdefbad74f3bdb5b57af88"
  },
  "synchronization.put": {
    "documented": false,
    "as": "secrets.put",
    "delegatedWork": {
      "least": [
        "Synchronization.ReadWrite.All"
      ],
      "anyOf": [
        [
          "Synchronization.ReadWrite.All"
        ]
      ]
    },
    "delegatedPersonal": null,
    "application": {
      "least": [
        "Application.ReadWrite.OwnedBy"
      ],
      "anyOf": [
        [
          "Application.ReadWrite.OwnedBy"
        ],
        [
          "Synchronization.ReadWrite.All"
        ]
      ]
    },
    "user": {
      "action": "microsoft.directory/servicePrincipals/synchronizationCredentials/manage",
      "owners": true
    },
    "source": "https://learn.microsoft.com/graph/api/synchronization-serviceprincipal-put-synchronization; microsoftgraph/microsoft-graph-devx-content:permissions/new/permissions.json@6cbd6bbd665a877560fdefbad74f3bdb5b57af88"
  },
  "synchronization.delete": {
    "documented": false,
    "as": "jobs.delete",
    "delegatedWork": {
      "least": [
        "Synchronization.ReadWrite.All"
      ],
      "anyOf": [
        [
          "Synchronization.ReadWrite.All"
        ]
      ]
    },
    "delegatedPersonal": null,
    "application": {
      "least": [
        "Application.ReadWrite.OwnedBy"
      ],
      "anyOf": [
        [
          "Application.ReadWrite.OwnedBy"
        ],
        [
          "Synchronization.ReadWrite.All"
        ]
      ]
    },
    "user": {
      "action": "microsoft.directory/servicePrincipals/synchronizationSchema/manage",
      "owners": true
    },
    "source": "https://learn.microsoft.com/graph/api/synchronization-synchronizationjob-delete; microsoftgraph/microsoft-graph-devx-content:permissions/new/permissions.json@6cbd6bbd665a877560fdefbad74f3bdb5b57af88"
  },
  "acquireAccessToken": {
    "documented": true,
    "delegatedWork": {
      "least": [
        "Synchronization.ReadWrite.All"
      ],
      "anyOf": [
        [
          "Synchronization.ReadWrite.All"
        ]
      ]
    },
    "delegatedPersonal": null,
    "application": {
      "least": [
        "Application.ReadWrite.OwnedBy"
      ],
      "anyOf": [
        [
          "Application.ReadWrite.OwnedBy"
        ],
        [
          "Synchronization.ReadWrite.All"
        ]
      ]
    },
    "user": {
      "action": "microsoft.directory/servicePrincipals/synchronizationCredentials/manage",
      "owners": true
    },
    "source": "https://learn.microsoft.com/graph/api/synchronization-synchronization-acquireaccesstoken; microsoftgraph/microsoft-graph-devx-content:permissions/new/permissions.json@6cbd6bbd665a877560fdefbad74f3bdb5b57af88"
  },
  "secrets.get": {
    "documented": false,
    "as": "jobs.list",
    "delegatedWork": {
      "least": [
        "Synchronization.Read.All"
      ],
      "anyOf": [
        [
          "Synchronization.Read.All"
        ],
        [
          "Synchronization.ReadWrite.All"
        ]
      ]
    },
    "delegatedPersonal": null,
    "application": {
      "least": [
        "Application.ReadWrite.OwnedBy"
      ],
      "anyOf": [
        [
          "Application.ReadWrite.OwnedBy"
        ],
        [
          "Synchronization.Read.All"
        ],
        [
          "Synchronization.ReadWrite.All"
        ]
      ]
    },
    "user": {
      "action": "microsoft.directory/servicePrincipals/synchronization/standard/read",
      "owners": true
    },
    "source": "https://learn.microsoft.com/graph/api/synchronization-synchronization-list-jobs; microsoftgraph/microsoft-graph-devx-content:permissions/new/permissions.json@6cbd6bbd665a877560fdefbad74f3bdb5b57af88"
  },
  "secrets.put": {
    "documented": true,
    "delegatedWork": {
      "least": [
        "Synchronization.ReadWrite.All"
      ],
      "anyOf": [
        [
          "Synchronization.ReadWrite.All"
        ]
      ]
    },
    "delegatedPersonal": null,
    "application": {
      "least": [
        "Application.ReadWrite.OwnedBy"
      ],
      "anyOf": [
        [
          "Application.ReadWrite.OwnedBy"
        ],
        [
          "Synchronization.ReadWrite.All"
        ]
      ]
    },
    "user": {
      "action": "microsoft.directory/servicePrincipals/synchronizationCredentials/manage",
      "owners": true,
      "also": [
        {
          "secretKey": "SyncAll",
          "value": "true",
          "action": "microsoft.directory/servicePrincipals/synchronizationJobs/manage"
        }
      ]
    },
    "source": "https://learn.microsoft.com/graph/api/synchronization-serviceprincipal-put-synchronization; microsoftgraph/microsoft-graph-devx-content:permissions/new/permissions.json@6cbd6bbd665a877560fdefbad74f3bdb5b57af88"
  },
  "secrets.count": {
    "documented": false,
    "as": "jobs.list",
    "delegatedWork": {
      "least": [
        "Synchronization.Read.All"
      ],
      "anyOf": [
        [
          "Synchronization.Read.All"
        ],
        [
          "Synchronization.ReadWrite.All"
        ]
      ]
    },
    "delegatedPersonal": null,
    "application": {
      "least": [
        "Application.ReadWrite.OwnedBy"
      ],
      "anyOf": [
        [
          "Application.ReadWrite.OwnedBy"
        ],
        [
          "Synchronization.Read.All"
        ],
        [
          "Synchronization.ReadWrite.All"
        ]
      ]
    },
    "user": {
      "action": "microsoft.directory/servicePrincipals/synchronization/standard/read",
      "owners": true
    },
    "source": "https://learn.microsoft.com/graph/api/synchronization-synchronization-list-jobs; microsoftgraph/microsoft-graph-devx-content:permissions/new/permissions.json@6cbd6bbd665a877560fdefbad74f3bdb5b57af88"
  },
  "jobs.list": {
    "documented": true,
    "delegatedWork": {
      "least": [
        "Synchronization.Read.All"
      ],
      "anyOf": [
        [
          "Synchronization.Read.All"
        ],
        [
          "Synchronization.ReadWrite.All"
        ]
      ]
    },
    "delegatedPersonal": null,
    "application": {
      "least": [
        "Application.ReadWrite.OwnedBy"
      ],
      "anyOf": [
        [
          "Application.ReadWrite.OwnedBy"
        ],
        [
          "Synchronization.Read.All"
        ],
        [
          "Synchronization.ReadWrite.All"
        ]
      ]
    },
    "user": {
      "action": "microsoft.directory/servicePrincipals/synchronization/standard/read",
      "owners": true
    },
    "source": "https://learn.microsoft.com/graph/api/synchronization-synchronization-list-jobs; microsoftgraph/microsoft-graph-devx-content:permissions/new/permissions.json@6cbd6bbd665a877560fdefbad74f3bdb5b57af88"
  },
  "jobs.create": {
    "documented": true,
    "delegatedWork": {
      "least": [
        "Synchronization.ReadWrite.All"
      ],
      "anyOf": [
        [
          "Synchronization.ReadWrite.All"
        ]
      ]
    },
    "delegatedPersonal": null,
    "application": {
      "least": [
        "Application.ReadWrite.OwnedBy"
      ],
      "anyOf": [
        [
          "Application.ReadWrite.OwnedBy"
        ],
        [
          "Synchronization.ReadWrite.All"
        ]
      ]
    },
    "user": {
      "action": "microsoft.directory/servicePrincipals/synchronizationSchema/manage",
      "owners": true
    },
    "source": "https://learn.microsoft.com/graph/api/synchronization-synchronization-post-jobs; microsoftgraph/microsoft-graph-devx-content:permissions/new/permissions.json@6cbd6bbd665a877560fdefbad74f3bdb5b57af88"
  },
  "jobs.count": {
    "documented": false,
    "as": "jobs.list",
    "delegatedWork": {
      "least": [
        "Synchronization.Read.All"
      ],
      "anyOf": [
        [
          "Synchronization.Read.All"
        ],
        [
          "Synchronization.ReadWrite.All"
        ]
      ]
    },
    "delegatedPersonal": null,
    "application": {
      "least": [
        "Application.ReadWrite.OwnedBy"
      ],
      "anyOf": [
        [
          "Application.ReadWrite.OwnedBy"
        ],
        [
          "Synchronization.Read.All"
        ],
        [
          "Synchronization.ReadWrite.All"
        ]
      ]
    },
    "user": {
      "action": "microsoft.directory/servicePrincipals/synchronization/standard/read",
      "owners": true
    },
    "source": "https://learn.microsoft.com/graph/api/synchronization-synchronization-list-jobs; microsoftgraph/microsoft-graph-devx-content:permissions/new/permissions.json@6cbd6bbd665a877560fdefbad74f3bdb5b57af88"
  },
  "jobs.validateCredentials.collection": {
    "documented": false,
    "as": "jobs.validateCredentials",
    "delegatedWork": {
      "least": [
        "Synchronization.ReadWrite.All"
      ],
      "anyOf": [
        [
          "Synchronization.ReadWrite.All"
        ]
      ]
    },
    "delegatedPersonal": null,
    "application": {
      "least": [
        "Application.ReadWrite.OwnedBy"
      ],
      "anyOf": [
        [
          "Application.ReadWrite.OwnedBy"
        ],
        [
          "Synchronization.ReadWrite.All"
        ]
      ]
    },
    "user": {
      "action": "microsoft.directory/servicePrincipals/synchronizationCredentials/manage",
      "owners": true
    },
    "source": "https://learn.microsoft.com/graph/api/synchronization-synchronizationjob-validatecredentials; microsoftgraph/microsoft-graph-devx-content:permissions/new/permissions.json@6cbd6bbd665a877560fdefbad74f3bdb5b57af88"
  },
  "jobs.get": {
    "documented": true,
    "delegatedWork": {
      "least": [
        "Synchronization.Read.All"
      ],
      "anyOf": [
        [
          "Synchronization.Read.All"
        ],
        [
          "Synchronization.ReadWrite.All"
        ]
      ]
    },
    "delegatedPersonal": null,
    "application": {
      "least": [
        "Application.ReadWrite.OwnedBy"
      ],
      "anyOf": [
        [
          "Application.ReadWrite.OwnedBy"
        ],
        [
          "Synchronization.Read.All"
        ],
        [
          "Synchronization.ReadWrite.All"
        ]
      ]
    },
    "user": {
      "action": "microsoft.directory/servicePrincipals/synchronization/standard/read",
      "owners": true
    },
    "source": "microsoftgraph/microsoft-graph-devx-content:permissions/new/permissions.json@6cbd6bbd665a877560fdefbad74f3bdb5b57af88"
  },
  "jobs.update": {
    "documented": true,
    "delegatedWork": {
      "least": [
        "Synchronization.ReadWrite.All"
      ],
      "anyOf": [
        [
          "Synchronization.ReadWrite.All"
        ]
      ]
    },
    "delegatedPersonal": null,
    "application": {
      "least": [
        "Synchronization.ReadWrite.All"
      ],
      "anyOf": [
        [
          "Synchronization.ReadWrite.All"
        ]
      ]
    },
    "user": {
      "action": "microsoft.directory/servicePrincipals/synchronizationSchema/manage",
      "owners": true
    },
    "source": "microsoftgraph/microsoft-graph-devx-content:permissions/new/permissions.json@6cbd6bbd665a877560fdefbad74f3bdb5b57af88"
  },
  "jobs.delete": {
    "documented": true,
    "delegatedWork": {
      "least": [
        "Synchronization.ReadWrite.All"
      ],
      "anyOf": [
        [
          "Synchronization.ReadWrite.All"
        ]
      ]
    },
    "delegatedPersonal": null,
    "application": {
      "least": [
        "Application.ReadWrite.OwnedBy"
      ],
      "anyOf": [
        [
          "Application.ReadWrite.OwnedBy"
        ],
        [
          "Synchronization.ReadWrite.All"
        ]
      ]
    },
    "user": {
      "action": "microsoft.directory/servicePrincipals/synchronizationSchema/manage",
      "owners": true
    },
    "source": "https://learn.microsoft.com/graph/api/synchronization-synchronizationjob-delete; microsoftgraph/microsoft-graph-devx-content:permissions/new/permissions.json@6cbd6bbd665a877560fdefbad74f3bdb5b57af88"
  },
  "jobs.bulkUpload.get": {
    "documented": false,
    "as": "jobs.bulkUpload",
    "delegatedWork": {
      "least": [
        "SynchronizationData-User.Upload"
      ],
      "anyOf": [
        [
          "SynchronizationData-User.Upload"
        ]
      ]
    },
    "delegatedPersonal": null,
    "application": {
      "least": [
        "SynchronizationData-User.Upload.OwnedBy"
      ],
      "anyOf": [
        [
          "SynchronizationData-User.Upload.OwnedBy"
        ],
        [
          "SynchronizationData-User.Upload"
        ]
      ]
    },
    "user": {
      "roles": [],
      "owners": false
    },
    "source": "microsoftgraph/microsoft-graph-devx-content:permissions/new/permissions.json@6cbd6bbd665a877560fdefbad74f3bdb5b57af88"
  },
  "jobs.bulkUpload": {
    "documented": true,
    "delegatedWork": {
      "least": [
        "SynchronizationData-User.Upload"
      ],
      "anyOf": [
        [
          "SynchronizationData-User.Upload"
        ]
      ]
    },
    "delegatedPersonal": null,
    "application": {
      "least": [
        "SynchronizationData-User.Upload.OwnedBy"
      ],
      "anyOf": [
        [
          "SynchronizationData-User.Upload.OwnedBy"
        ],
        [
          "SynchronizationData-User.Upload"
        ]
      ]
    },
    "user": {
      "roles": [],
      "owners": false
    },
    "source": "microsoftgraph/microsoft-graph-devx-content:permissions/new/permissions.json@6cbd6bbd665a877560fdefbad74f3bdb5b57af88"
  },
  "jobs.bulkUpload.update": {
    "documented": false,
    "as": "jobs.bulkUpload",
    "delegatedWork": {
      "least": [
        "SynchronizationData-User.Upload"
      ],
      "anyOf": [
        [
          "SynchronizationData-User.Upload"
        ]
      ]
    },
    "delegatedPersonal": null,
    "application": {
      "least": [
        "SynchronizationData-User.Upload.OwnedBy"
      ],
      "anyOf": [
        [
          "SynchronizationData-User.Upload.OwnedBy"
        ],
        [
          "SynchronizationData-User.Upload"
        ]
      ]
    },
    "user": {
      "roles": [],
      "owners": false
    },
    "source": "microsoftgraph/microsoft-graph-devx-content:permissions/new/permissions.json@6cbd6bbd665a877560fdefbad74f3bdb5b57af88"
  },
  "jobs.bulkUpload.delete": {
    "documented": false,
    "as": "jobs.bulkUpload",
    "delegatedWork": {
      "least": [
        "SynchronizationData-User.Upload"
      ],
      "anyOf": [
        [
          "SynchronizationData-User.Upload"
        ]
      ]
    },
    "delegatedPersonal": null,
    "application": {
      "least": [
        "SynchronizationData-User.Upload.OwnedBy"
      ],
      "anyOf": [
        [
          "SynchronizationData-User.Upload.OwnedBy"
        ],
        [
          "SynchronizationData-User.Upload"
        ]
      ]
    },
    "user": {
      "roles": [],
      "owners": false
    },
    "source": "microsoftgraph/microsoft-graph-devx-content:permissions/new/permissions.json@6cbd6bbd665a877560fdefbad74f3bdb5b57af88"
  },
  "jobs.bulkUpload.content.get": {
    "documented": false,
    "as": "jobs.bulkUpload",
    "delegatedWork": {
      "least": [
        "SynchronizationData-User.Upload"
      ],
      "anyOf": [
        [
          "SynchronizationData-User.Upload"
        ]
      ]
    },
    "delegatedPersonal": null,
    "application": {
      "least": [
        "SynchronizationData-User.Upload.OwnedBy"
      ],
      "anyOf": [
        [
          "SynchronizationData-User.Upload.OwnedBy"
        ],
        [
          "SynchronizationData-User.Upload"
        ]
      ]
    },
    "user": {
      "roles": [],
      "owners": false
    },
    "source": "microsoftgraph/microsoft-graph-devx-content:permissions/new/permissions.json@6cbd6bbd665a877560fdefbad74f3bdb5b57af88"
  },
  "jobs.bulkUpload.content.put": {
    "documented": false,
    "as": "jobs.bulkUpload",
    "delegatedWork": {
      "least": [
        "SynchronizationData-User.Upload"
      ],
      "anyOf": [
        [
          "SynchronizationData-User.Upload"
        ]
      ]
    },
    "delegatedPersonal": null,
    "application": {
      "least": [
        "SynchronizationData-User.Upload.OwnedBy"
      ],
      "anyOf": [
        [
          "SynchronizationData-User.Upload.OwnedBy"
        ],
        [
          "SynchronizationData-User.Upload"
        ]
      ]
    },
    "user": {
      "roles": [],
      "owners": false
    },
    "source": "microsoftgraph/microsoft-graph-devx-content:permissions/new/permissions.json@6cbd6bbd665a877560fdefbad74f3bdb5b57af88"
  },
  "jobs.bulkUpload.content.delete": {
    "documented": false,
    "as": "jobs.bulkUpload",
    "delegatedWork": {
      "least": [
        "SynchronizationData-User.Upload"
      ],
      "anyOf": [
        [
          "SynchronizationData-User.Upload"
        ]
      ]
    },
    "delegatedPersonal": null,
    "application": {
      "least": [
        "SynchronizationData-User.Upload.OwnedBy"
      ],
      "anyOf": [
        [
          "SynchronizationData-User.Upload.OwnedBy"
        ],
        [
          "SynchronizationData-User.Upload"
        ]
      ]
    },
    "user": {
      "roles": [],
      "owners": false
    },
    "source": "microsoftgraph/microsoft-graph-devx-content:permissions/new/permissions.json@6cbd6bbd665a877560fdefbad74f3bdb5b57af88"
  },
  "jobs.pause": {
    "documented": true,
    "delegatedWork": {
      "least": [
        "Synchronization.ReadWrite.All"
      ],
      "anyOf": [
        [
          "Synchronization.ReadWrite.All"
        ]
      ]
    },
    "delegatedPersonal": null,
    "application": {
      "least": [
        "Application.ReadWrite.OwnedBy"
      ],
      "anyOf": [
        [
          "Application.ReadWrite.OwnedBy"
        ],
        [
          "Synchronization.ReadWrite.All"
        ]
      ]
    },
    "user": {
      "action": "microsoft.directory/servicePrincipals/synchronizationJobs/manage",
      "owners": true
    },
    "source": "https://learn.microsoft.com/graph/api/synchronization-synchronizationjob-pause; microsoftgraph/microsoft-graph-devx-content:permissions/new/permissions.json@6cbd6bbd665a877560fdefbad74f3bdb5b57af88"
  },
  "jobs.provisionOnDemand": {
    "documented": true,
    "delegatedWork": {
      "least": [
        "Synchronization.ReadWrite.All"
      ],
      "anyOf": [
        [
          "Synchronization.ReadWrite.All"
        ]
      ]
    },
    "delegatedPersonal": null,
    "application": {
      "least": [
        "Application.ReadWrite.OwnedBy"
      ],
      "anyOf": [
        [
          "Application.ReadWrite.OwnedBy"
        ],
        [
          "Synchronization.ReadWrite.All"
        ]
      ]
    },
    "user": {
      "action": "microsoft.directory/servicePrincipals/synchronizationJobs/manage",
      "owners": true
    },
    "source": "https://learn.microsoft.com/graph/api/synchronization-synchronizationjob-provisionondemand; microsoftgraph/microsoft-graph-devx-content:permissions/new/permissions.json@6cbd6bbd665a877560fdefbad74f3bdb5b57af88"
  },
  "jobs.restart": {
    "documented": true,
    "delegatedWork": {
      "least": [
        "Synchronization.ReadWrite.All"
      ],
      "anyOf": [
        [
          "Synchronization.ReadWrite.All"
        ]
      ]
    },
    "delegatedPersonal": null,
    "application": {
      "least": [
        "Application.ReadWrite.OwnedBy"
      ],
      "anyOf": [
        [
          "Application.ReadWrite.OwnedBy"
        ],
        [
          "Synchronization.ReadWrite.All"
        ]
      ]
    },
    "user": {
      "action": "microsoft.directory/servicePrincipals/synchronizationJobs/manage",
      "owners": true
    },
    "source": "microsoftgraph/microsoft-graph-devx-content:permissions/new/permissions.json@6cbd6bbd665a877560fdefbad74f3bdb5b57af88"
  },
  "jobs.schema.get": {
    "documented": true,
    "delegatedWork": {
      "least": [
        "Synchronization.Read.All"
      ],
      "anyOf": [
        [
          "Synchronization.Read.All"
        ],
        [
          "Synchronization.ReadWrite.All"
        ],
        [
          "CustomSecAttributeProvisioning.Read.All"
        ],
        [
          "CustomSecAttributeProvisioning.ReadWrite.All"
        ]
      ]
    },
    "delegatedPersonal": null,
    "application": {
      "least": [
        "CustomSecAttributeProvisioning.Read.All"
      ],
      "anyOf": [
        [
          "CustomSecAttributeProvisioning.Read.All"
        ],
        [
          "Application.ReadWrite.OwnedBy"
        ],
        [
          "CustomSecAttributeProvisioning.ReadWrite.All"
        ],
        [
          "Synchronization.Read.All"
        ],
        [
          "Synchronization.ReadWrite.All"
        ]
      ]
    },
    "user": {
      "action": "microsoft.directory/servicePrincipals/synchronization/standard/read",
      "owners": true
    },
    "source": "https://learn.microsoft.com/graph/api/synchronization-synchronizationschema-get; microsoftgraph/microsoft-graph-devx-content:permissions/new/permissions.json@6cbd6bbd665a877560fdefbad74f3bdb5b57af88"
  },
  "jobs.schema.put": {
    "documented": true,
    "delegatedWork": {
      "least": [
        "Synchronization.ReadWrite.All"
      ],
      "anyOf": [
        [
          "Synchronization.ReadWrite.All"
        ],
        [
          "CustomSecAttributeProvisioning.ReadWrite.All"
        ]
      ]
    },
    "delegatedPersonal": null,
    "application": {
      "least": [
        "Application.ReadWrite.OwnedBy"
      ],
      "anyOf": [
        [
          "Application.ReadWrite.OwnedBy"
        ],
        [
          "CustomSecAttributeProvisioning.ReadWrite.All"
        ],
        [
          "Synchronization.ReadWrite.All"
        ]
      ]
    },
    "user": {
      "action": "microsoft.directory/servicePrincipals/synchronizationSchema/manage",
      "owners": true
    },
    "source": "https://learn.microsoft.com/graph/api/synchronization-synchronizationschema-update; microsoftgraph/microsoft-graph-devx-content:permissions/new/permissions.json@6cbd6bbd665a877560fdefbad74f3bdb5b57af88"
  },
  "jobs.schema.update": {
    "documented": false,
    "as": "jobs.schema.put",
    "delegatedWork": {
      "least": [
        "Synchronization.ReadWrite.All"
      ],
      "anyOf": [
        [
          "Synchronization.ReadWrite.All"
        ],
        [
          "CustomSecAttributeProvisioning.ReadWrite.All"
        ]
      ]
    },
    "delegatedPersonal": null,
    "application": {
      "least": [
        "Application.ReadWrite.OwnedBy"
      ],
      "anyOf": [
        [
          "Application.ReadWrite.OwnedBy"
        ],
        [
          "CustomSecAttributeProvisioning.ReadWrite.All"
        ],
        [
          "Synchronization.ReadWrite.All"
        ]
      ]
    },
    "user": {
      "action": "microsoft.directory/servicePrincipals/synchronizationSchema/manage",
      "owners": true
    },
    "source": "https://learn.microsoft.com/graph/api/synchronization-synchronizationschema-update; microsoftgraph/microsoft-graph-devx-content:permissions/new/permissions.json@6cbd6bbd665a877560fdefbad74f3bdb5b57af88"
  },
  "jobs.schema.delete": {
    "documented": true,
    "delegatedWork": {
      "least": [
        "Synchronization.ReadWrite.All"
      ],
      "anyOf": [
        [
          "Synchronization.ReadWrite.All"
        ],
        [
          "CustomSecAttributeProvisioning.ReadWrite.All"
        ]
      ]
    },
    "delegatedPersonal": null,
    "application": {
      "least": [
        "Application.ReadWrite.OwnedBy"
      ],
      "anyOf": [
        [
          "Application.ReadWrite.OwnedBy"
        ],
        [
          "CustomSecAttributeProvisioning.ReadWrite.All"
        ],
        [
          "Synchronization.ReadWrite.All"
        ]
      ]
    },
    "user": {
      "action": "microsoft.directory/servicePrincipals/synchronizationSchema/manage",
      "owners": true
    },
    "source": "https://learn.microsoft.com/graph/api/synchronization-synchronizationschema-delete; microsoftgraph/microsoft-graph-devx-content:permissions/new/permissions.json@6cbd6bbd665a877560fdefbad74f3bdb5b57af88"
  },
  "jobs.schema.directories.list": {
    "documented": false,
    "as": "jobs.schema.get",
    "delegatedWork": {
      "least": [
        "Synchronization.Read.All"
      ],
      "anyOf": [
        [
          "Synchronization.Read.All"
        ],
        [
          "Synchronization.ReadWrite.All"
        ],
        [
          "CustomSecAttributeProvisioning.Read.All"
        ],
        [
          "CustomSecAttributeProvisioning.ReadWrite.All"
        ]
      ]
    },
    "delegatedPersonal": null,
    "application": {
      "least": [
        "CustomSecAttributeProvisioning.Read.All"
      ],
      "anyOf": [
        [
          "CustomSecAttributeProvisioning.Read.All"
        ],
        [
          "Application.ReadWrite.OwnedBy"
        ],
        [
          "CustomSecAttributeProvisioning.ReadWrite.All"
        ],
        [
          "Synchronization.Read.All"
        ],
        [
          "Synchronization.ReadWrite.All"
        ]
      ]
    },
    "user": {
      "action": "microsoft.directory/servicePrincipals/synchronization/standard/read",
      "owners": true
    },
    "source": "https://learn.microsoft.com/graph/api/synchronization-synchronizationschema-get; microsoftgraph/microsoft-graph-devx-content:permissions/new/permissions.json@6cbd6bbd665a877560fdefbad74f3bdb5b57af88"
  },
  "jobs.schema.directories.create": {
    "documented": false,
    "as": "jobs.schema.put",
    "delegatedWork": {
      "least": [
        "Synchronization.ReadWrite.All"
      ],
      "anyOf": [
        [
          "Synchronization.ReadWrite.All"
        ],
        [
          "CustomSecAttributeProvisioning.ReadWrite.All"
        ]
      ]
    },
    "delegatedPersonal": null,
    "application": {
      "least": [
        "Application.ReadWrite.OwnedBy"
      ],
      "anyOf": [
        [
          "Application.ReadWrite.OwnedBy"
        ],
        [
          "CustomSecAttributeProvisioning.ReadWrite.All"
        ],
        [
          "Synchronization.ReadWrite.All"
        ]
      ]
    },
    "user": {
      "action": "microsoft.directory/servicePrincipals/synchronizationSchema/manage",
      "owners": true
    },
    "source": "https://learn.microsoft.com/graph/api/synchronization-synchronizationschema-update; microsoftgraph/microsoft-graph-devx-content:permissions/new/permissions.json@6cbd6bbd665a877560fdefbad74f3bdb5b57af88"
  },
  "jobs.schema.directories.count": {
    "documented": false,
    "as": "jobs.schema.get",
    "delegatedWork": {
      "least": [
        "Synchronization.Read.All"
      ],
      "anyOf": [
        [
          "Synchronization.Read.All"
        ],
        [
          "Synchronization.ReadWrite.All"
        ],
        [
          "CustomSecAttributeProvisioning.Read.All"
        ],
        [
          "CustomSecAttributeProvisioning.ReadWrite.All"
        ]
      ]
    },
    "delegatedPersonal": null,
    "application": {
      "least": [
        "CustomSecAttributeProvisioning.Read.All"
      ],
      "anyOf": [
        [
          "CustomSecAttributeProvisioning.Read.All"
        ],
        [
          "Application.ReadWrite.OwnedBy"
        ],
        [
          "CustomSecAttributeProvisioning.ReadWrite.All"
        ],
        [
          "Synchronization.Read.All"
        ],
        [
          "Synchronization.ReadWrite.All"
        ]
      ]
    },
    "user": {
      "action": "microsoft.directory/servicePrincipals/synchronization/standard/read",
      "owners": true
    },
    "source": "https://learn.microsoft.com/graph/api/synchronization-synchronizationschema-get; microsoftgraph/microsoft-graph-devx-content:permissions/new/permissions.json@6cbd6bbd665a877560fdefbad74f3bdb5b57af88"
  },
  "jobs.schema.directories.get": {
    "documented": false,
    "as": "jobs.schema.get",
    "delegatedWork": {
      "least": [
        "Synchronization.Read.All"
      ],
      "anyOf": [
        [
          "Synchronization.Read.All"
        ],
        [
          "Synchronization.ReadWrite.All"
        ],
        [
          "CustomSecAttributeProvisioning.Read.All"
        ],
        [
          "CustomSecAttributeProvisioning.ReadWrite.All"
        ]
      ]
    },
    "delegatedPersonal": null,
    "application": {
      "least": [
        "CustomSecAttributeProvisioning.Read.All"
      ],
      "anyOf": [
        [
          "CustomSecAttributeProvisioning.Read.All"
        ],
        [
          "Application.ReadWrite.OwnedBy"
        ],
        [
          "CustomSecAttributeProvisioning.ReadWrite.All"
        ],
        [
          "Synchronization.Read.All"
        ],
        [
          "Synchronization.ReadWrite.All"
        ]
      ]
    },
    "user": {
      "action": "microsoft.directory/servicePrincipals/synchronization/standard/read",
      "owners": true
    },
    "source": "https://learn.microsoft.com/graph/api/synchronization-synchronizationschema-get; microsoftgraph/microsoft-graph-devx-content:permissions/new/permissions.json@6cbd6bbd665a877560fdefbad74f3bdb5b57af88"
  },
  "jobs.schema.directories.update": {
    "documented": false,
    "as": "jobs.schema.put",
    "delegatedWork": {
      "least": [
        "Synchronization.ReadWrite.All"
      ],
      "anyOf": [
        [
          "Synchronization.ReadWrite.All"
        ],
        [
          "CustomSecAttributeProvisioning.ReadWrite.All"
        ]
      ]
    },
    "delegatedPersonal": null,
    "application": {
      "least": [
        "Application.ReadWrite.OwnedBy"
      ],
      "anyOf": [
        [
          "Application.ReadWrite.OwnedBy"
        ],
        [
          "CustomSecAttributeProvisioning.ReadWrite.All"
        ],
        [
          "Synchronization.ReadWrite.All"
        ]
      ]
    },
    "user": {
      "action": "microsoft.directory/servicePrincipals/synchronizationSchema/manage",
      "owners": true
    },
    "source": "https://learn.microsoft.com/graph/api/synchronization-synchronizationschema-update; microsoftgraph/microsoft-graph-devx-content:permissions/new/permissions.json@6cbd6bbd665a877560fdefbad74f3bdb5b57af88"
  },
  "jobs.schema.directories.delete": {
    "documented": false,
    "as": "jobs.schema.put",
    "delegatedWork": {
      "least": [
        "Synchronization.ReadWrite.All"
      ],
      "anyOf": [
        [
          "Synchronization.ReadWrite.All"
        ],
        [
          "CustomSecAttributeProvisioning.ReadWrite.All"
        ]
      ]
    },
    "delegatedPersonal": null,
    "application": {
      "least": [
        "Application.ReadWrite.OwnedBy"
      ],
      "anyOf": [
        [
          "Application.ReadWrite.OwnedBy"
        ],
        [
          "CustomSecAttributeProvisioning.ReadWrite.All"
        ],
        [
          "Synchronization.ReadWrite.All"
        ]
      ]
    },
    "user": {
      "action": "microsoft.directory/servicePrincipals/synchronizationSchema/manage",
      "owners": true
    },
    "source": "https://learn.microsoft.com/graph/api/synchronization-synchronizationschema-update; microsoftgraph/microsoft-graph-devx-content:permissions/new/permissions.json@6cbd6bbd665a877560fdefbad74f3bdb5b57af88"
  },
  "jobs.schema.directories.discover": {
    "documented": true,
    "delegatedWork": {
      "least": [
        "Directory.ReadWrite.All"
      ],
      "anyOf": [
        [
          "Directory.ReadWrite.All"
        ]
      ]
    },
    "delegatedPersonal": null,
    "application": {
      "least": [
        "Application.ReadWrite.OwnedBy"
      ],
      "anyOf": [
        [
          "Application.ReadWrite.OwnedBy"
        ],
        [
          "Directory.ReadWrite.All"
        ]
      ]
    },
    "user": {
      "action": "microsoft.directory/servicePrincipals/synchronizationSchema/manage",
      "owners": true
    },
    "source": "https://learn.microsoft.com/graph/api/synchronization-directorydefinition-discover; microsoftgraph/microsoft-graph-devx-content:permissions/new/permissions.json@6cbd6bbd665a877560fdefbad74f3bdb5b57af88"
  },
  "jobs.schema.filterOperators": {
    "documented": true,
    "delegatedWork": {
      "least": [
        "Synchronization.ReadWrite.All"
      ],
      "anyOf": [
        [
          "Synchronization.ReadWrite.All"
        ]
      ]
    },
    "delegatedPersonal": null,
    "application": {
      "least": [
        "Application.ReadWrite.OwnedBy"
      ],
      "anyOf": [
        [
          "Application.ReadWrite.OwnedBy"
        ],
        [
          "Synchronization.ReadWrite.All"
        ]
      ]
    },
    "user": {
      "action": "microsoft.directory/servicePrincipals/synchronization/standard/read",
      "owners": true
    },
    "source": "https://learn.microsoft.com/graph/api/synchronization-synchronizationschema-filteroperators?view=graph-rest-beta; microsoftgraph/microsoft-graph-devx-content:permissions/new/permissions.json@6cbd6bbd665a877560fdefbad74f3bdb5b57af88"
  },
  "jobs.schema.functions": {
    "documented": true,
    "delegatedWork": {
      "least": [
        "Synchronization.ReadWrite.All"
      ],
      "anyOf": [
        [
          "Synchronization.ReadWrite.All"
        ]
      ]
    },
    "delegatedPersonal": null,
    "application": {
      "least": [
        "Application.ReadWrite.OwnedBy"
      ],
      "anyOf": [
        [
          "Application.ReadWrite.OwnedBy"
        ],
        [
          "Synchronization.ReadWrite.All"
        ]
      ]
    },
    "user": {
      "action": "microsoft.directory/servicePrincipals/synchronization/standard/read",
      "owners": true
    },
    "source": "microsoftgraph/microsoft-graph-devx-content:permissions/new/permissions.json@6cbd6bbd665a877560fdefbad74f3bdb5b57af88"
  },
  "jobs.schema.parseExpression": {
    "documented": true,
    "delegatedWork": {
      "least": [
        "Synchronization.ReadWrite.All"
      ],
      "anyOf": [
        [
          "Synchronization.ReadWrite.All"
        ]
      ]
    },
    "delegatedPersonal": null,
    "application": {
      "least": [
        "Application.ReadWrite.OwnedBy"
      ],
      "anyOf": [
        [
          "Application.ReadWrite.OwnedBy"
        ],
        [
          "Synchronization.ReadWrite.All"
        ]
      ]
    },
    "user": {
      "action": "microsoft.directory/servicePrincipals/synchronizationSchema/manage",
      "owners": true
    },
    "source": "microsoftgraph/microsoft-graph-devx-content:permissions/new/permissions.json@6cbd6bbd665a877560fdefbad74f3bdb5b57af88"
  },
  "jobs.start": {
    "documented": true,
    "delegatedWork": {
      "least": [
        "Synchronization.ReadWrite.All"
      ],
      "anyOf": [
        [
          "Synchronization.ReadWrite.All"
        ]
      ]
    },
    "delegatedPersonal": null,
    "application": {
      "least": [
        "Application.ReadWrite.OwnedBy"
      ],
      "anyOf": [
        [
          "Application.ReadWrite.OwnedBy"
        ],
        [
          "Synchronization.ReadWrite.All"
        ]
      ]
    },
    "user": {
      "action": "microsoft.directory/servicePrincipals/synchronizationJobs/manage",
      "owners": true
    },
    "source": "https://learn.microsoft.com/graph/api/synchronization-synchronizationjob-start; microsoftgraph/microsoft-graph-devx-content:permissions/new/permissions.json@6cbd6bbd665a877560fdefbad74f3bdb5b57af88"
  },
  "jobs.validateCredentials": {
    "documented": true,
    "delegatedWork": {
      "least": [
        "Synchronization.ReadWrite.All"
      ],
      "anyOf": [
        [
          "Synchronization.ReadWrite.All"
        ]
      ]
    },
    "delegatedPersonal": null,
    "application": {
      "least": [
        "Application.ReadWrite.OwnedBy"
      ],
      "anyOf": [
        [
          "Application.ReadWrite.OwnedBy"
        ],
        [
          "Synchronization.ReadWrite.All"
        ]
      ]
    },
    "user": {
      "action": "microsoft.directory/servicePrincipals/synchronizationCredentials/manage",
      "owners": true
    },
    "source": "https://learn.microsoft.com/graph/api/synchronization-synchronizationjob-validatecredentials; microsoftgraph/microsoft-graph-devx-content:permissions/new/permissions.json@6cbd6bbd665a877560fdefbad74f3bdb5b57af88"
  },
  "templates.list": {
    "documented": true,
    "delegatedWork": {
      "least": [
        "Synchronization.Read.All"
      ],
      "anyOf": [
        [
          "Synchronization.Read.All"
        ],
        [
          "Synchronization.ReadWrite.All"
        ]
      ]
    },
    "delegatedPersonal": null,
    "application": {
      "least": [
        "Application.ReadWrite.OwnedBy"
      ],
      "anyOf": [
        [
          "Application.ReadWrite.OwnedBy"
        ],
        [
          "Synchronization.Read.All"
        ],
        [
          "Synchronization.ReadWrite.All"
        ]
      ]
    },
    "user": {
      "action": "microsoft.directory/servicePrincipals/synchronization/standard/read",
      "owners": true
    },
    "source": "https://learn.microsoft.com/graph/api/synchronization-synchronization-list-templates; microsoftgraph/microsoft-graph-devx-content:permissions/new/permissions.json@6cbd6bbd665a877560fdefbad74f3bdb5b57af88"
  },
  "templates.create": {
    "documented": false,
    "as": "templates.update.app",
    "delegatedWork": {
      "least": [
        "Synchronization.ReadWrite.All"
      ],
      "anyOf": [
        [
          "Synchronization.ReadWrite.All"
        ]
      ]
    },
    "delegatedPersonal": null,
    "application": {
      "least": [
        "Application.ReadWrite.OwnedBy"
      ],
      "anyOf": [
        [
          "Application.ReadWrite.OwnedBy"
        ],
        [
          "Synchronization.ReadWrite.All"
        ]
      ]
    },
    "user": {
      "action": "microsoft.directory/servicePrincipals/synchronizationSchema/manage",
      "owners": true
    },
    "source": "https://learn.microsoft.com/graph/api/synchronization-synchronizationtemplate-update; microsoftgraph/microsoft-graph-devx-content:permissions/new/permissions.json@6cbd6bbd665a877560fdefbad74f3bdb5b57af88"
  },
  "templates.count": {
    "documented": false,
    "as": "templates.list",
    "delegatedWork": {
      "least": [
        "Synchronization.Read.All"
      ],
      "anyOf": [
        [
          "Synchronization.Read.All"
        ],
        [
          "Synchronization.ReadWrite.All"
        ]
      ]
    },
    "delegatedPersonal": null,
    "application": {
      "least": [
        "Application.ReadWrite.OwnedBy"
      ],
      "anyOf": [
        [
          "Application.ReadWrite.OwnedBy"
        ],
        [
          "Synchronization.Read.All"
        ],
        [
          "Synchronization.ReadWrite.All"
        ]
      ]
    },
    "user": {
      "action": "microsoft.directory/servicePrincipals/synchronization/standard/read",
      "owners": true
    },
    "source": "https://learn.microsoft.com/graph/api/synchronization-synchronization-list-templates; microsoftgraph/microsoft-graph-devx-content:permissions/new/permissions.json@6cbd6bbd665a877560fdefbad74f3bdb5b57af88"
  },
  "templates.get": {
    "documented": true,
    "delegatedWork": {
      "least": [
        "Synchronization.Read.All"
      ],
      "anyOf": [
        [
          "Synchronization.Read.All"
        ],
        [
          "Synchronization.ReadWrite.All"
        ]
      ]
    },
    "delegatedPersonal": null,
    "application": {
      "least": [
        "Application.ReadWrite.OwnedBy"
      ],
      "anyOf": [
        [
          "Application.ReadWrite.OwnedBy"
        ],
        [
          "Synchronization.Read.All"
        ],
        [
          "Synchronization.ReadWrite.All"
        ]
      ]
    },
    "user": {
      "action": "microsoft.directory/servicePrincipals/synchronization/standard/read",
      "owners": true
    },
    "source": "https://learn.microsoft.com/graph/api/synchronization-synchronizationtemplate-get; microsoftgraph/microsoft-graph-devx-content:permissions/new/permissions.json@6cbd6bbd665a877560fdefbad74f3bdb5b57af88"
  },
  "templates.update": {
    "documented": false,
    "as": "templates.update.app",
    "delegatedWork": {
      "least": [
        "Synchronization.ReadWrite.All"
      ],
      "anyOf": [
        [
          "Synchronization.ReadWrite.All"
        ]
      ]
    },
    "delegatedPersonal": null,
    "application": {
      "least": [
        "Application.ReadWrite.OwnedBy"
      ],
      "anyOf": [
        [
          "Application.ReadWrite.OwnedBy"
        ],
        [
          "Synchronization.ReadWrite.All"
        ]
      ]
    },
    "user": {
      "action": "microsoft.directory/servicePrincipals/synchronizationSchema/manage",
      "owners": true
    },
    "source": "https://learn.microsoft.com/graph/api/synchronization-synchronizationtemplate-update; microsoftgraph/microsoft-graph-devx-content:permissions/new/permissions.json@6cbd6bbd665a877560fdefbad74f3bdb5b57af88"
  },
  "templates.delete": {
    "documented": false,
    "as": "templates.update.app",
    "delegatedWork": {
      "least": [
        "Synchronization.ReadWrite.All"
      ],
      "anyOf": [
        [
          "Synchronization.ReadWrite.All"
        ]
      ]
    },
    "delegatedPersonal": null,
    "application": {
      "least": [
        "Application.ReadWrite.OwnedBy"
      ],
      "anyOf": [
        [
          "Application.ReadWrite.OwnedBy"
        ],
        [
          "Synchronization.ReadWrite.All"
        ]
      ]
    },
    "user": {
      "action": "microsoft.directory/servicePrincipals/synchronizationSchema/manage",
      "owners": true
    },
    "source": "https://learn.microsoft.com/graph/api/synchronization-synchronizationtemplate-update; microsoftgraph/microsoft-graph-devx-content:permissions/new/permissions.json@6cbd6bbd665a877560fdefbad74f3bdb5b57af88"
  },
  "templates.schema.get": {
    "documented": true,
    "delegatedWork": {
      "least": [
        "Synchronization.Read.All"
      ],
      "anyOf": [
        [
          "Synchronization.Read.All"
        ],
        [
          "Synchronization.ReadWrite.All"
        ]
      ]
    },
    "delegatedPersonal": null,
    "application": {
      "least": [
        "Application.ReadWrite.OwnedBy"
      ],
      "anyOf": [
        [
          "Application.ReadWrite.OwnedBy"
        ],
        [
          "Synchronization.Read.All"
        ],
        [
          "Synchronization.ReadWrite.All"
        ]
      ]
    },
    "user": {
      "action": "microsoft.directory/servicePrincipals/synchronization/standard/read",
      "owners": true
    },
    "source": "https://learn.microsoft.com/graph/api/synchronization-synchronizationschema-get; microsoftgraph/microsoft-graph-devx-content:permissions/new/permissions.json@6cbd6bbd665a877560fdefbad74f3bdb5b57af88"
  },
  "templates.schema.update": {
    "documented": false,
    "as": "templates.schema.put.app",
    "delegatedWork": {
      "least": [
        "Synchronization.ReadWrite.All"
      ],
      "anyOf": [
        [
          "Synchronization.ReadWrite.All"
        ]
      ]
    },
    "delegatedPersonal": null,
    "application": {
      "least": [
        "Application.ReadWrite.OwnedBy"
      ],
      "anyOf": [
        [
          "Application.ReadWrite.OwnedBy"
        ],
        [
          "Synchronization.ReadWrite.All"
        ]
      ]
    },
    "user": {
      "action": "microsoft.directory/servicePrincipals/synchronizationSchema/manage",
      "owners": true
    },
    "source": "https://learn.microsoft.com/graph/api/synchronization-synchronizationschema-update; microsoftgraph/microsoft-graph-devx-content:permissions/new/permissions.json@6cbd6bbd665a877560fdefbad74f3bdb5b57af88"
  },
  "templates.schema.delete": {
    "documented": false,
    "as": "templates.schema.delete.app",
    "delegatedWork": {
      "least": [
        "Synchronization.ReadWrite.All"
      ],
      "anyOf": [
        [
          "Synchronization.ReadWrite.All"
        ]
      ]
    },
    "delegatedPersonal": null,
    "application": {
      "least": [
        "Application.ReadWrite.OwnedBy"
      ],
      "anyOf": [
        [
          "Application.ReadWrite.OwnedBy"
        ],
        [
          "Synchronization.ReadWrite.All"
        ]
      ]
    },
    "user": {
      "action": "microsoft.directory/servicePrincipals/synchronizationSchema/manage",
      "owners": true
    },
    "source": "https://learn.microsoft.com/graph/api/synchronization-synchronizationschema-delete; microsoftgraph/microsoft-graph-devx-content:permissions/new/permissions.json@6cbd6bbd665a877560fdefbad74f3bdb5b57af88"
  },
  "templates.schema.directories.list": {
    "documented": false,
    "as": "templates.schema.get",
    "delegatedWork": {
      "least": [
        "Synchronization.Read.All"
      ],
      "anyOf": [
        [
          "Synchronization.Read.All"
        ],
        [
          "Synchronization.ReadWrite.All"
        ]
      ]
    },
    "delegatedPersonal": null,
    "application": {
      "least": [
        "Application.ReadWrite.OwnedBy"
      ],
      "anyOf": [
        [
          "Application.ReadWrite.OwnedBy"
        ],
        [
          "Synchronization.Read.All"
        ],
        [
          "Synchronization.ReadWrite.All"
        ]
      ]
    },
    "user": {
      "action": "microsoft.directory/servicePrincipals/synchronization/standard/read",
      "owners": true
    },
    "source": "https://learn.microsoft.com/graph/api/synchronization-synchronizationschema-get; microsoftgraph/microsoft-graph-devx-content:permissions/new/permissions.json@6cbd6bbd665a877560fdefbad74f3bdb5b57af88"
  },
  "templates.schema.directories.create": {
    "documented": false,
    "as": "templates.schema.put.app",
    "delegatedWork": {
      "least": [
        "Synchronization.ReadWrite.All"
      ],
      "anyOf": [
        [
          "Synchronization.ReadWrite.All"
        ]
      ]
    },
    "delegatedPersonal": null,
    "application": {
      "least": [
        "Application.ReadWrite.OwnedBy"
      ],
      "anyOf": [
        [
          "Application.ReadWrite.OwnedBy"
        ],
        [
          "Synchronization.ReadWrite.All"
        ]
      ]
    },
    "user": {
      "action": "microsoft.directory/servicePrincipals/synchronizationSchema/manage",
      "owners": true
    },
    "source": "https://learn.microsoft.com/graph/api/synchronization-synchronizationschema-update; microsoftgraph/microsoft-graph-devx-content:permissions/new/permissions.json@6cbd6bbd665a877560fdefbad74f3bdb5b57af88"
  },
  "templates.schema.directories.count": {
    "documented": false,
    "as": "templates.schema.get",
    "delegatedWork": {
      "least": [
        "Synchronization.Read.All"
      ],
      "anyOf": [
        [
          "Synchronization.Read.All"
        ],
        [
          "Synchronization.ReadWrite.All"
        ]
      ]
    },
    "delegatedPersonal": null,
    "application": {
      "least": [
        "Application.ReadWrite.OwnedBy"
      ],
      "anyOf": [
        [
          "Application.ReadWrite.OwnedBy"
        ],
        [
          "Synchronization.Read.All"
        ],
        [
          "Synchronization.ReadWrite.All"
        ]
      ]
    },
    "user": {
      "action": "microsoft.directory/servicePrincipals/synchronization/standard/read",
      "owners": true
    },
    "source": "https://learn.microsoft.com/graph/api/synchronization-synchronizationschema-get; microsoftgraph/microsoft-graph-devx-content:permissions/new/permissions.json@6cbd6bbd665a877560fdefbad74f3bdb5b57af88"
  },
  "templates.schema.directories.get": {
    "documented": false,
    "as": "templates.schema.get",
    "delegatedWork": {
      "least": [
        "Synchronization.Read.All"
      ],
      "anyOf": [
        [
          "Synchronization.Read.All"
        ],
        [
          "Synchronization.ReadWrite.All"
        ]
      ]
    },
    "delegatedPersonal": null,
    "application": {
      "least": [
        "Application.ReadWrite.OwnedBy"
      ],
      "anyOf": [
        [
          "Application.ReadWrite.OwnedBy"
        ],
        [
          "Synchronization.Read.All"
        ],
        [
          "Synchronization.ReadWrite.All"
        ]
      ]
    },
    "user": {
      "action": "microsoft.directory/servicePrincipals/synchronization/standard/read",
      "owners": true
    },
    "source": "https://learn.microsoft.com/graph/api/synchronization-synchronizationschema-get; microsoftgraph/microsoft-graph-devx-content:permissions/new/permissions.json@6cbd6bbd665a877560fdefbad74f3bdb5b57af88"
  },
  "templates.schema.directories.update": {
    "documented": false,
    "as": "templates.schema.put.app",
    "delegatedWork": {
      "least": [
        "Synchronization.ReadWrite.All"
      ],
      "anyOf": [
        [
          "Synchronization.ReadWrite.All"
        ]
      ]
    },
    "delegatedPersonal": null,
    "application": {
      "least": [
        "Application.ReadWrite.OwnedBy"
      ],
      "anyOf": [
        [
          "Application.ReadWrite.OwnedBy"
        ],
        [
          "Synchronization.ReadWrite.All"
        ]
      ]
    },
    "user": {
      "action": "microsoft.directory/servicePrincipals/synchronizationSchema/manage",
      "owners": true
    },
    "source": "https://learn.microsoft.com/graph/api/synchronization-synchronizationschema-update; microsoftgraph/microsoft-graph-devx-content:permissions/new/permissions.json@6cbd6bbd665a877560fdefbad74f3bdb5b57af88"
  },
  "templates.schema.directories.delete": {
    "documented": false,
    "as": "templates.schema.put.app",
    "delegatedWork": {
      "least": [
        "Synchronization.ReadWrite.All"
      ],
      "anyOf": [
        [
          "Synchronization.ReadWrite.All"
        ]
      ]
    },
    "delegatedPersonal": null,
    "application": {
      "least": [
        "Application.ReadWrite.OwnedBy"
      ],
      "anyOf": [
        [
          "Application.ReadWrite.OwnedBy"
        ],
        [
          "Synchronization.ReadWrite.All"
        ]
      ]
    },
    "user": {
      "action": "microsoft.directory/servicePrincipals/synchronizationSchema/manage",
      "owners": true
    },
    "source": "https://learn.microsoft.com/graph/api/synchronization-synchronizationschema-update; microsoftgraph/microsoft-graph-devx-content:permissions/new/permissions.json@6cbd6bbd665a877560fdefbad74f3bdb5b57af88"
  },
  "templates.schema.directories.discover": {
    "documented": false,
    "as": "jobs.schema.directories.discover",
    "delegatedWork": {
      "least": [
        "Directory.ReadWrite.All"
      ],
      "anyOf": [
        [
          "Directory.ReadWrite.All"
        ]
      ]
    },
    "delegatedPersonal": null,
    "application": {
      "least": [
        "Application.ReadWrite.OwnedBy"
      ],
      "anyOf": [
        [
          "Application.ReadWrite.OwnedBy"
        ],
        [
          "Directory.ReadWrite.All"
        ]
      ]
    },
    "user": {
      "action": "microsoft.directory/servicePrincipals/synchronizationSchema/manage",
      "owners": true
    },
    "source": "https://learn.microsoft.com/graph/api/synchronization-directorydefinition-discover; microsoftgraph/microsoft-graph-devx-content:permissions/new/permissions.json@6cbd6bbd665a877560fdefbad74f3bdb5b57af88"
  },
  "templates.schema.filterOperators": {
    "documented": true,
    "delegatedWork": {
      "least": [
        "Synchronization.ReadWrite.All"
      ],
      "anyOf": [
        [
          "Synchronization.ReadWrite.All"
        ]
      ]
    },
    "delegatedPersonal": null,
    "application": {
      "least": [
        "Application.ReadWrite.OwnedBy"
      ],
      "anyOf": [
        [
          "Application.ReadWrite.OwnedBy"
        ],
        [
          "Synchronization.ReadWrite.All"
        ]
      ]
    },
    "user": {
      "action": "microsoft.directory/servicePrincipals/synchronization/standard/read",
      "owners": true
    },
    "source": "https://learn.microsoft.com/graph/api/synchronization-synchronizationschema-filteroperators?view=graph-rest-beta; microsoftgraph/microsoft-graph-devx-content:permissions/new/permissions.json@6cbd6bbd665a877560fdefbad74f3bdb5b57af88"
  },
  "templates.schema.functions": {
    "documented": true,
    "delegatedWork": {
      "least": [
        "Synchronization.ReadWrite.All"
      ],
      "anyOf": [
        [
          "Synchronization.ReadWrite.All"
        ]
      ]
    },
    "delegatedPersonal": null,
    "application": {
      "least": [
        "Application.ReadWrite.OwnedBy"
      ],
      "anyOf": [
        [
          "Application.ReadWrite.OwnedBy"
        ],
        [
          "Synchronization.ReadWrite.All"
        ]
      ]
    },
    "user": {
      "action": "microsoft.directory/servicePrincipals/synchronization/standard/read",
      "owners": true
    },
    "source": "microsoftgraph/microsoft-graph-devx-content:permissions/new/permissions.json@6cbd6bbd665a877560fdefbad74f3bdb5b57af88"
  },
  "templates.schema.parseExpression": {
    "documented": true,
    "delegatedWork": {
      "least": [
        "Synchronization.ReadWrite.All"
      ],
      "anyOf": [
        [
          "Synchronization.ReadWrite.All"
        ]
      ]
    },
    "delegatedPersonal": null,
    "application": {
      "least": [
        "Application.ReadWrite.OwnedBy"
      ],
      "anyOf": [
        [
          "Application.ReadWrite.OwnedBy"
        ],
        [
          "Synchronization.ReadWrite.All"
        ]
      ]
    },
    "user": {
      "action": "microsoft.directory/servicePrincipals/synchronizationSchema/manage",
      "owners": true
    },
    "source": "microsoftgraph/microsoft-graph-devx-content:permissions/new/permissions.json@6cbd6bbd665a877560fdefbad74f3bdb5b57af88"
  },
  "applications.list": {
    "documented": true,
    "delegatedWork": {
      "least": [
        "Application.Read.All"
      ],
      "anyOf": [
        [
          "Application.Read.All"
        ],
        [
          "Directory.Read.All"
        ],
        [
          "Application.ReadWrite.All"
        ],
        [
          "Directory.ReadWrite.All"
        ]
      ]
    },
    "delegatedPersonal": {
      "least": [
        "Application.Read.All"
      ],
      "anyOf": [
        [
          "Application.Read.All"
        ],
        [
          "User.Read"
        ],
        [
          "Application.ReadWrite.All"
        ]
      ]
    },
    "application": {
      "least": [
        "Application.Read.All",
        "Application.ReadWrite.OwnedBy"
      ],
      "anyOf": [
        [
          "Application.Read.All"
        ],
        [
          "Application.ReadWrite.OwnedBy"
        ],
        [
          "Directory.Read.All"
        ],
        [
          "Application.ReadWrite.All"
        ]
      ]
    },
    "user": {
      "everyone": true
    },
    "source": "microsoftgraph/microsoft-graph-devx-content:permissions/new/permissions.json@6cbd6bbd665a877560fdefbad74f3bdb5b57af88"
  },
  "applications.create": {
    "documented": true,
    "delegatedWork": {
      "least": [
        "Application.ReadWrite.All",
        "AppRegistration.Create"
      ],
      "anyOf": [
        [
          "Application.ReadWrite.All"
        ],
        [
          "AppRegistration.Create"
        ]
      ]
    },
    "delegatedPersonal": {
      "least": [
        "Application.ReadWrite.All"
      ],
      "anyOf": [
        [
          "Application.ReadWrite.All"
        ]
      ]
    },
    "application": {
      "least": [
        "Application.ReadWrite.OwnedBy",
        "AppRegistration.Create"
      ],
      "anyOf": [
        [
          "Application.ReadWrite.OwnedBy"
        ],
        [
          "AppRegistration.Create"
        ],
        [
          "Application.ReadWrite.All"
        ]
      ]
    },
    "user": {
      "everyone": true
    },
    "source": "microsoftgraph/microsoft-graph-devx-content:permissions/new/permissions.json@6cbd6bbd665a877560fdefbad74f3bdb5b57af88"
  },
  "applications.get": {
    "documented": true,
    "delegatedWork": {
      "least": [
        "Application.Read.All"
      ],
      "anyOf": [
        [
          "Application.Read.All"
        ],
        [
          "Directory.Read.All"
        ],
        [
          "Application.ReadWrite.All"
        ],
        [
          "Directory.ReadWrite.All"
        ]
      ]
    },
    "delegatedPersonal": {
      "least": [
        "Application.Read.All"
      ],
      "anyOf": [
        [
          "Application.Read.All"
        ],
        [
          "Application.ReadWrite.All"
        ]
      ]
    },
    "application": {
      "least": [
        "Application.Read.All",
        "Application.ReadWrite.OwnedBy"
      ],
      "anyOf": [
        [
          "Application.Read.All"
        ],
        [
          "Application.ReadWrite.OwnedBy"
        ],
        [
          "Directory.Read.All"
        ],
        [
          "Application.ReadWrite.All"
        ],
        [
          "Directory.ReadWrite.All"
        ]
      ]
    },
    "user": {
      "everyone": true
    },
    "source": "microsoftgraph/microsoft-graph-devx-content:permissions/new/permissions.json@6cbd6bbd665a877560fdefbad74f3bdb5b57af88"
  },
  "applications.update": {
    "documented": true,
    "delegatedWork": {
      "least": [
        "Application.ReadWrite.All"
      ],
      "anyOf": [
        [
          "Application.ReadWrite.All"
        ]
      ]
    },
    "delegatedPersonal": {
      "least": [
        "Application.ReadWrite.All"
      ],
      "anyOf": [
        [
          "Application.ReadWrite.All"
        ]
      ]
    },
    "application": {
      "least": [
        "Application.ReadWrite.OwnedBy"
      ],
      "anyOf": [
        [
          "Application.ReadWrite.OwnedBy"
        ],
        [
          "Application.ReadWrite.All"
        ]
      ]
    },
    "user": {
      "roles": [
        "Application Administrator",
        "Cloud Application Administrator",
        "Hybrid Identity Administrator",
        "Security Administrator"
      ],
      "owners": true
    },
    "source": "microsoftgraph/microsoft-graph-devx-content:permissions/new/permissions.json@6cbd6bbd665a877560fdefbad74f3bdb5b57af88"
  },
  "applications.delete": {
    "documented": true,
    "delegatedWork": {
      "least": [
        "Application.ReadWrite.All"
      ],
      "anyOf": [
        [
          "Application.ReadWrite.All"
        ]
      ]
    },
    "delegatedPersonal": {
      "least": [
        "Application.ReadWrite.All"
      ],
      "anyOf": [
        [
          "Application.ReadWrite.All"
        ]
      ]
    },
    "application": {
      "least": [
        "Application.ReadWrite.OwnedBy"
      ],
      "anyOf": [
        [
          "Application.ReadWrite.OwnedBy"
        ],
        [
          "Application.ReadWrite.All"
        ]
      ]
    },
    "user": {
      "roles": [
        "Application Administrator",
        "Cloud Application Administrator",
        "Hybrid Identity Administrator",
        "Security Administrator"
      ],
      "owners": true
    },
    "source": "microsoftgraph/microsoft-graph-devx-content:permissions/new/permissions.json@6cbd6bbd665a877560fdefbad74f3bdb5b57af88"
  },
  "applications.addPassword": {
    "documented": true,
    "delegatedWork": {
      "least": [
        "Application.ReadWrite.All"
      ],
      "anyOf": [
        [
          "Application.ReadWrite.All"
        ],
        [
          "Directory.ReadWrite.All"
        ]
      ]
    },
    "delegatedPersonal": {
      "least": [
        "Application.ReadWrite.All"
      ],
      "anyOf": [
        [
          "Application.ReadWrite.All"
        ]
      ]
    },
    "application": {
      "least": [
        "Application.ReadWrite.OwnedBy"
      ],
      "anyOf": [
        [
          "Application.ReadWrite.OwnedBy"
        ],
        [
          "Application.ReadWrite.All"
        ],
        [
          "Directory.ReadWrite.All"
        ]
      ]
    },
    "user": {
      "roles": [
        "Application Administrator",
        "Cloud Application Administrator"
      ],
      "owners": true
    },
    "source": "microsoftgraph/microsoft-graph-devx-content:permissions/new/permissions.json@6cbd6bbd665a877560fdefbad74f3bdb5b57af88"
  },
  "applications.federatedIdentityCredentials.list": {
    "documented": true,
    "delegatedWork": {
      "least": [
        "Application.Read.All"
      ],
      "anyOf": [
        [
          "Application.Read.All"
        ],
        [
          "Application.ReadWrite.All"
        ]
      ]
    },
    "delegatedPersonal": {
      "least": [
        "Application.ReadWrite.All"
      ],
      "anyOf": [
        [
          "Application.ReadWrite.All"
        ]
      ]
    },
    "application": {
      "least": [
        "Application.Read.All",
        "Application.ReadWrite.OwnedBy"
      ],
      "anyOf": [
        [
          "Application.Read.All"
        ],
        [
          "Application.ReadWrite.OwnedBy"
        ],
        [
          "Application.ReadWrite.All"
        ]
      ]
    },
    "user": {
      "roles": [
        "Application Administrator",
        "Cloud Application Administrator"
      ],
      "owners": true
    },
    "source": "microsoftgraph/microsoft-graph-devx-content:permissions/new/permissions.json@6cbd6bbd665a877560fdefbad74f3bdb5b57af88"
  },
  "applications.federatedIdentityCredentials.create": {
    "documented": true,
    "delegatedWork": {
      "least": [
        "Application.ReadWrite.All"
      ],
      "anyOf": [
        [
          "Application.ReadWrite.All"
        ]
      ]
    },
    "delegatedPersonal": {
      "least": [
        "Application.ReadWrite.All"
      ],
      "anyOf": [
        [
          "Application.ReadWrite.All"
        ]
      ]
    },
    "application": {
      "least": [
        "Application.ReadWrite.OwnedBy"
      ],
      "anyOf": [
        [
          "Application.ReadWrite.OwnedBy"
        ],
        [
          "Application.ReadWrite.All"
        ]
      ]
    },
    "user": {
      "roles": [
        "Application Administrator",
        "Cloud Application Administrator"
      ],
      "owners": true
    },
    "source": "microsoftgraph/microsoft-graph-devx-content:permissions/new/permissions.json@6cbd6bbd665a877560fdefbad74f3bdb5b57af88"
  },
  "applications.federatedIdentityCredentials.get": {
    "documented": true,
    "delegatedWork": {
      "least": [
        "Application.ReadWrite.All"
      ],
      "anyOf": [
        [
          "Application.ReadWrite.All"
        ]
      ]
    },
    "delegatedPersonal": {
      "least": [
        "Application.ReadWrite.All"
      ],
      "anyOf": [
        [
          "Application.ReadWrite.All"
        ]
      ]
    },
    "application": {
      "least": [
        "Application.ReadWrite.OwnedBy"
      ],
      "anyOf": [
        [
          "Application.ReadWrite.OwnedBy"
        ],
        [
          "Application.ReadWrite.All"
        ]
      ]
    },
    "user": {
      "roles": [
        "Application Administrator",
        "Cloud Application Administrator"
      ],
      "owners": true
    },
    "source": "microsoftgraph/microsoft-graph-devx-content:permissions/new/permissions.json@6cbd6bbd665a877560fdefbad74f3bdb5b57af88"
  },
  "applications.federatedIdentityCredentials.update": {
    "documented": true,
    "delegatedWork": {
      "least": [
        "Application.ReadWrite.All"
      ],
      "anyOf": [
        [
          "Application.ReadWrite.All"
        ]
      ]
    },
    "delegatedPersonal": {
      "least": [
        "Application.ReadWrite.All"
      ],
      "anyOf": [
        [
          "Application.ReadWrite.All"
        ]
      ]
    },
    "application": {
      "least": [
        "Application.ReadWrite.OwnedBy"
      ],
      "anyOf": [
        [
          "Application.ReadWrite.OwnedBy"
        ],
        [
          "Application.ReadWrite.All"
        ]
      ]
    },
    "user": {
      "roles": [
        "Application Administrator",
        "Cloud Application Administrator"
      ],
      "owners": true
    },
    "source": "microsoftgraph/microsoft-graph-devx-content:permissions/new/permissions.json@6cbd6bbd665a877560fdefbad74f3bdb5b57af88"
  },
  "applications.federatedIdentityCredentials.delete": {
    "documented": true,
    "delegatedWork": {
      "least": [
        "Application.ReadWrite.All"
      ],
      "anyOf": [
        [
          "Application.ReadWrite.All"
        ]
      ]
    },
    "delegatedPersonal": {
      "least": [
        "Application.ReadWrite.All"
      ],
      "anyOf": [
        [
          "Application.ReadWrite.All"
        ]
      ]
    },
    "application": {
      "least": [
        "Application.ReadWrite.OwnedBy"
      ],
      "anyOf": [
        [
          "Application.ReadWrite.OwnedBy"
        ],
        [
          "Application.ReadWrite.All"
        ]
      ]
    },
    "user": {
      "roles": [
        "Application Administrator",
        "Cloud Application Administrator"
      ],
      "owners": true
    },
    "source": "microsoftgraph/microsoft-graph-devx-content:permissions/new/permissions.json@6cbd6bbd665a877560fdefbad74f3bdb5b57af88"
  },
  "applications.owners.list": {
    "documented": true,
    "delegatedWork": {
      "least": [
        "Application.Read.All"
      ],
      "anyOf": [
        [
          "Application.Read.All"
        ],
        [
          "Directory.Read.All"
        ],
        [
          "Application.ReadWrite.All"
        ],
        [
          "Directory.ReadWrite.All"
        ]
      ]
    },
    "delegatedPersonal": null,
    "application": {
      "least": [
        "Application.Read.All",
        "Application.ReadWrite.OwnedBy"
      ],
      "anyOf": [
        [
          "Application.Read.All"
        ],
        [
          "Application.ReadWrite.OwnedBy"
        ],
        [
          "Directory.Read.All"
        ],
        [
          "Application.ReadWrite.All"
        ],
        [
          "Directory.ReadWrite.All"
        ]
      ]
    },
    "user": {
      "everyone": true
    },
    "source": "microsoftgraph/microsoft-graph-devx-content:permissions/new/permissions.json@6cbd6bbd665a877560fdefbad74f3bdb5b57af88"
  },
  "applications.owners.listRef": {
    "documented": false,
    "as": "applications.owners.list",
    "delegatedWork": {
      "least": [
        "Application.Read.All"
      ],
      "anyOf": [
        [
          "Application.Read.All"
        ],
        [
          "Directory.Read.All"
        ],
        [
          "Application.ReadWrite.All"
        ],
        [
          "Directory.ReadWrite.All"
        ]
      ]
    },
    "delegatedPersonal": null,
    "application": {
      "least": [
        "Application.Read.All",
        "Application.ReadWrite.OwnedBy"
      ],
      "anyOf": [
        [
          "Application.Read.All"
        ],
        [
          "Application.ReadWrite.OwnedBy"
        ],
        [
          "Directory.Read.All"
        ],
        [
          "Application.ReadWrite.All"
        ],
        [
          "Directory.ReadWrite.All"
        ]
      ]
    },
    "user": {
      "everyone": true
    },
    "source": "microsoftgraph/microsoft-graph-devx-content:permissions/new/permissions.json@6cbd6bbd665a877560fdefbad74f3bdb5b57af88"
  },
  "applications.owners.add": {
    "documented": true,
    "delegatedWork": {
      "least": [
        "Application.ReadWrite.All",
        "Directory.Read.All"
      ],
      "anyOf": [
        [
          "Application.ReadWrite.All",
          "Directory.Read.All"
        ],
        [
          "Directory.ReadWrite.All"
        ]
      ]
    },
    "delegatedPersonal": null,
    "application": {
      "least": [
        "Application.ReadWrite.OwnedBy",
        "Directory.Read.All"
      ],
      "anyOf": [
        [
          "Application.ReadWrite.OwnedBy",
          "Directory.Read.All"
        ],
        [
          "Application.ReadWrite.All",
          "Directory.Read.All"
        ],
        [
          "Directory.ReadWrite.All"
        ]
      ]
    },
    "user": {
      "roles": [
        "Application Administrator",
        "Cloud Application Administrator",
        "Hybrid Identity Administrator"
      ],
      "owners": true
    },
    "source": "https://learn.microsoft.com/graph/api/application-post-owners; microsoftgraph/microsoft-graph-devx-content:permissions/new/permissions.json@6cbd6bbd665a877560fdefbad74f3bdb5b57af88"
  },
  "applications.owners.removeByRef": {
    "documented": false,
    "as": "applications.owners.remove",
    "delegatedWork": {
      "least": [
        "Application.ReadWrite.All"
      ],
      "anyOf": [
        [
          "Application.ReadWrite.All"
        ],
        [
          "Directory.ReadWrite.All"
        ]
      ]
    },
    "delegatedPersonal": null,
    "application": {
      "least": [
        "Application.ReadWrite.OwnedBy"
      ],
      "anyOf": [
        [
          "Application.ReadWrite.OwnedBy"
        ],
        [
          "Application.ReadWrite.All"
        ],
        [
          "Directory.ReadWrite.All"
        ]
      ]
    },
    "user": {
      "roles": [
        "Application Administrator",
        "Cloud Application Administrator",
        "Hybrid Identity Administrator"
      ],
      "owners": true
    },
    "source": "microsoftgraph/microsoft-graph-devx-content:permissions/new/permissions.json@6cbd6bbd665a877560fdefbad74f3bdb5b57af88"
  },
  "applications.owners.remove": {
    "documented": true,
    "delegatedWork": {
      "least": [
        "Application.ReadWrite.All"
      ],
      "anyOf": [
        [
          "Application.ReadWrite.All"
        ],
        [
          "Directory.ReadWrite.All"
        ]
      ]
    },
    "delegatedPersonal": null,
    "application": {
      "least": [
        "Application.ReadWrite.OwnedBy"
      ],
      "anyOf": [
        [
          "Application.ReadWrite.OwnedBy"
        ],
        [
          "Application.ReadWrite.All"
        ],
        [
          "Directory.ReadWrite.All"
        ]
      ]
    },
    "user": {
      "roles": [
        "Application Administrator",
        "Cloud Application Administrator",
        "Hybrid Identity Administrator"
      ],
      "owners": true
    },
    "source": "microsoftgraph/microsoft-graph-devx-content:permissions/new/permissions.json@6cbd6bbd665a877560fdefbad74f3bdb5b57af88"
  },
  "applications.removePassword": {
    "documented": true,
    "delegatedWork": {
      "least": [
        "Application.ReadWrite.All"
      ],
      "anyOf": [
        [
          "Application.ReadWrite.All"
        ],
        [
          "Directory.ReadWrite.All"
        ]
      ]
    },
    "delegatedPersonal": {
      "least": [
        "Application.ReadWrite.All"
      ],
      "anyOf": [
        [
          "Application.ReadWrite.All"
        ]
      ]
    },
    "application": {
      "least": [
        "Application.ReadWrite.OwnedBy"
      ],
      "anyOf": [
        [
          "Application.ReadWrite.OwnedBy"
        ],
        [
          "Application.ReadWrite.All"
        ],
        [
          "Directory.ReadWrite.All"
        ]
      ]
    },
    "user": {
      "roles": [
        "Application Administrator",
        "Cloud Application Administrator"
      ],
      "owners": true
    },
    "source": "microsoftgraph/microsoft-graph-devx-content:permissions/new/permissions.json@6cbd6bbd665a877560fdefbad74f3bdb5b57af88"
  },
  "applications.getByAppId": {
    "documented": false,
    "as": "applications.get",
    "delegatedWork": {
      "least": [
        "Application.Read.All"
      ],
      "anyOf": [
        [
          "Application.Read.All"
        ],
        [
          "Directory.Read.All"
        ],
        [
          "Application.ReadWrite.All"
        ],
        [
          "Directory.ReadWrite.All"
        ]
      ]
    },
    "delegatedPersonal": {
      "least": [
        "Application.Read.All"
      ],
      "anyOf": [
        [
          "Application.Read.All"
        ],
        [
          "Application.ReadWrite.All"
        ]
      ]
    },
    "application": {
      "least": [
        "Application.Read.All",
        "Application.ReadWrite.OwnedBy"
      ],
      "anyOf": [
        [
          "Application.Read.All"
        ],
        [
          "Application.ReadWrite.OwnedBy"
        ],
        [
          "Directory.Read.All"
        ],
        [
          "Application.ReadWrite.All"
        ],
        [
          "Directory.ReadWrite.All"
        ]
      ]
    },
    "user": {
      "everyone": true
    },
    "source": "microsoftgraph/microsoft-graph-devx-content:permissions/new/permissions.json@6cbd6bbd665a877560fdefbad74f3bdb5b57af88"
  },
  "applications.updateByAppId": {
    "documented": false,
    "as": "applications.update",
    "delegatedWork": {
      "least": [
        "Application.ReadWrite.All"
      ],
      "anyOf": [
        [
          "Application.ReadWrite.All"
        ]
      ]
    },
    "delegatedPersonal": {
      "least": [
        "Application.ReadWrite.All"
      ],
      "anyOf": [
        [
          "Application.ReadWrite.All"
        ]
      ]
    },
    "application": {
      "least": [
        "Application.ReadWrite.OwnedBy"
      ],
      "anyOf": [
        [
          "Application.ReadWrite.OwnedBy"
        ],
        [
          "Application.ReadWrite.All"
        ]
      ]
    },
    "user": {
      "roles": [
        "Application Administrator",
        "Cloud Application Administrator",
        "Hybrid Identity Administrator",
        "Security Administrator"
      ],
      "owners": true
    },
    "source": "microsoftgraph/microsoft-graph-devx-content:permissions/new/permissions.json@6cbd6bbd665a877560fdefbad74f3bdb5b57af88"
  },
  "applications.deleteByAppId": {
    "documented": false,
    "as": "applications.delete",
    "delegatedWork": {
      "least": [
        "Application.ReadWrite.All"
      ],
      "anyOf": [
        [
          "Application.ReadWrite.All"
        ]
      ]
    },
    "delegatedPersonal": {
      "least": [
        "Application.ReadWrite.All"
      ],
      "anyOf": [
        [
          "Application.ReadWrite.All"
        ]
      ]
    },
    "application": {
      "least": [
        "Application.ReadWrite.OwnedBy"
      ],
      "anyOf": [
        [
          "Application.ReadWrite.OwnedBy"
        ],
        [
          "Application.ReadWrite.All"
        ]
      ]
    },
    "user": {
      "roles": [
        "Application Administrator",
        "Cloud Application Administrator",
        "Hybrid Identity Administrator",
        "Security Administrator"
      ],
      "owners": true
    },
    "source": "microsoftgraph/microsoft-graph-devx-content:permissions/new/permissions.json@6cbd6bbd665a877560fdefbad74f3bdb5b57af88"
  },
  "synchronization.get.app": {
    "documented": false,
    "as": "templates.list.app",
    "delegatedWork": {
      "least": [
        "Synchronization.Read.All"
      ],
      "anyOf": [
        [
          "Synchronization.Read.All"
        ],
        [
          "Synchronization.ReadWrite.All"
        ]
      ]
    },
    "delegatedPersonal": null,
    "application": {
      "least": [
        "Application.ReadWrite.OwnedBy"
      ],
      "anyOf": [
        [
          "Application.ReadWrite.OwnedBy"
        ],
        [
          "Synchronization.Read.All"
        ],
        [
          "Synchronization.ReadWrite.All"
        ]
      ]
    },
    "user": {
      "action": "microsoft.directory/applications/synchronization/standard/read",
      "owners": false
    },
    "source": "https://learn.microsoft.com/graph/api/synchronization-synchronization-list-templates; microsoftgraph/microsoft-graph-devx-content:permissions/new/permissions.json@6cbd6bbd665a877560fdefbad74f3bdb5b57af88"
  },
  "synchronization.put.app": {
    "documented": false,
    "as": "acquireAccessToken.app",
    "delegatedWork": {
      "least": [
        "Synchronization.ReadWrite.All"
      ],
      "anyOf": [
        [
          "Synchronization.ReadWrite.All"
        ]
      ]
    },
    "delegatedPersonal": null,
    "application": {
      "least": [
        "Application.ReadWrite.OwnedBy"
      ],
      "anyOf": [
        [
          "Application.ReadWrite.OwnedBy"
        ],
        [
          "Synchronization.ReadWrite.All"
        ]
      ]
    },
    "user": {
      "roles": [
        "Application Administrator",
        "Cloud Application Administrator",
        "Hybrid Identity Administrator"
      ],
      "owners": false
    },
    "source": "https://learn.microsoft.com/graph/api/synchronization-synchronization-acquireaccesstoken; microsoftgraph/microsoft-graph-devx-content:permissions/new/permissions.json@6cbd6bbd665a877560fdefbad74f3bdb5b57af88"
  },
  "synchronization.delete.app": {
    "documented": false,
    "as": "templates.schema.delete.app",
    "delegatedWork": {
      "least": [
        "Synchronization.ReadWrite.All"
      ],
      "anyOf": [
        [
          "Synchronization.ReadWrite.All"
        ]
      ]
    },
    "delegatedPersonal": null,
    "application": {
      "least": [
        "Application.ReadWrite.OwnedBy"
      ],
      "anyOf": [
        [
          "Application.ReadWrite.OwnedBy"
        ],
        [
          "Synchronization.ReadWrite.All"
        ]
      ]
    },
    "user": {
      "roles": [
        "Application Administrator",
        "Cloud Application Administrator",
        "Hybrid Identity Administrator"
      ],
      "owners": false
    },
    "source": "https://learn.microsoft.com/graph/api/synchronization-synchronizationschema-delete; microsoftgraph/microsoft-graph-devx-content:permissions/new/permissions.json@6cbd6bbd665a877560fdefbad74f3bdb5b57af88"
  },
  "acquireAccessToken.app": {
    "documented": true,
    "delegatedWork": {
      "least": [
        "Synchronization.ReadWrite.All"
      ],
      "anyOf": [
        [
          "Synchronization.ReadWrite.All"
        ]
      ]
    },
    "delegatedPersonal": null,
    "application": {
      "least": [
        "Application.ReadWrite.OwnedBy"
      ],
      "anyOf": [
        [
          "Application.ReadWrite.OwnedBy"
        ],
        [
          "Synchronization.ReadWrite.All"
        ]
      ]
    },
    "user": {
      "roles": [
        "Application Administrator",
        "Cloud Application Administrator",
        "Hybrid Identity Administrator"
      ],
      "owners": false
    },
    "source": "https://learn.microsoft.com/graph/api/synchronization-synchronization-acquireaccesstoken; microsoftgraph/microsoft-graph-devx-content:permissions/new/permissions.json@6cbd6bbd665a877560fdefbad74f3bdb5b57af88"
  },
  "secrets.put.app": {
    "documented": false,
    "as": "secrets.put",
    "delegatedWork": {
      "least": [
        "Synchronization.ReadWrite.All"
      ],
      "anyOf": [
        [
          "Synchronization.ReadWrite.All"
        ]
      ]
    },
    "delegatedPersonal": null,
    "application": {
      "least": [
        "Application.ReadWrite.OwnedBy"
      ],
      "anyOf": [
        [
          "Application.ReadWrite.OwnedBy"
        ],
        [
          "Synchronization.ReadWrite.All"
        ]
      ]
    },
    "user": {
      "roles": [
        "Application Administrator",
        "Cloud Application Administrator",
        "Hybrid Identity Administrator"
      ],
      "owners": false
    },
    "source": "https://learn.microsoft.com/graph/api/synchronization-serviceprincipal-put-synchronization; microsoftgraph/microsoft-graph-devx-content:permissions/new/permissions.json@6cbd6bbd665a877560fdefbad74f3bdb5b57af88"
  },
  "secrets.count.app": {
    "documented": false,
    "as": "jobs.list",
    "delegatedWork": {
      "least": [
        "Synchronization.Read.All"
      ],
      "anyOf": [
        [
          "Synchronization.Read.All"
        ],
        [
          "Synchronization.ReadWrite.All"
        ]
      ]
    },
    "delegatedPersonal": null,
    "application": {
      "least": [
        "Application.ReadWrite.OwnedBy"
      ],
      "anyOf": [
        [
          "Application.ReadWrite.OwnedBy"
        ],
        [
          "Synchronization.Read.All"
        ],
        [
          "Synchronization.ReadWrite.All"
        ]
      ]
    },
    "user": {
      "action": "microsoft.directory/applications/synchronization/standard/read",
      "owners": false
    },
    "source": "https://learn.microsoft.com/graph/api/synchronization-synchronization-list-jobs; microsoftgraph/microsoft-graph-devx-content:permissions/new/permissions.json@6cbd6bbd665a877560fdefbad74f3bdb5b57af88"
  },
  "jobs.list.app": {
    "documented": false,
    "as": "jobs.list",
    "delegatedWork": {
      "least": [
        "Synchronization.Read.All"
      ],
      "anyOf": [
        [
          "Synchronization.Read.All"
        ],
        [
          "Synchronization.ReadWrite.All"
        ]
      ]
    },
    "delegatedPersonal": null,
    "application": {
      "least": [
        "Application.ReadWrite.OwnedBy"
      ],
      "anyOf": [
        [
          "Application.ReadWrite.OwnedBy"
        ],
        [
          "Synchronization.Read.All"
        ],
        [
          "Synchronization.ReadWrite.All"
        ]
      ]
    },
    "user": {
      "action": "microsoft.directory/applications/synchronization/standard/read",
      "owners": false
    },
    "source": "https://learn.microsoft.com/graph/api/synchronization-synchronization-list-jobs; microsoftgraph/microsoft-graph-devx-content:permissions/new/permissions.json@6cbd6bbd665a877560fdefbad74f3bdb5b57af88"
  },
  "jobs.create.app": {
    "documented": false,
    "as": "jobs.create",
    "delegatedWork": {
      "least": [
        "Synchronization.ReadWrite.All"
      ],
      "anyOf": [
        [
          "Synchronization.ReadWrite.All"
        ]
      ]
    },
    "delegatedPersonal": null,
    "application": {
      "least": [
        "Application.ReadWrite.OwnedBy"
      ],
      "anyOf": [
        [
          "Application.ReadWrite.OwnedBy"
        ],
        [
          "Synchronization.ReadWrite.All"
        ]
      ]
    },
    "user": {
      "roles": [
        "Application Administrator",
        "Cloud Application Administrator",
        "Hybrid Identity Administrator"
      ],
      "owners": false
    },
    "source": "https://learn.microsoft.com/graph/api/synchronization-synchronization-post-jobs; microsoftgraph/microsoft-graph-devx-content:permissions/new/permissions.json@6cbd6bbd665a877560fdefbad74f3bdb5b57af88"
  },
  "jobs.count.app": {
    "documented": false,
    "as": "jobs.list",
    "delegatedWork": {
      "least": [
        "Synchronization.Read.All"
      ],
      "anyOf": [
        [
          "Synchronization.Read.All"
        ],
        [
          "Synchronization.ReadWrite.All"
        ]
      ]
    },
    "delegatedPersonal": null,
    "application": {
      "least": [
        "Application.ReadWrite.OwnedBy"
      ],
      "anyOf": [
        [
          "Application.ReadWrite.OwnedBy"
        ],
        [
          "Synchronization.Read.All"
        ],
        [
          "Synchronization.ReadWrite.All"
        ]
      ]
    },
    "user": {
      "action": "microsoft.directory/applications/synchronization/standard/read",
      "owners": false
    },
    "source": "https://learn.microsoft.com/graph/api/synchronization-synchronization-list-jobs; microsoftgraph/microsoft-graph-devx-content:permissions/new/permissions.json@6cbd6bbd665a877560fdefbad74f3bdb5b57af88"
  },
  "jobs.validateCredentials.collection.app": {
    "documented": false,
    "as": "jobs.validateCredentials",
    "delegatedWork": {
      "least": [
        "Synchronization.ReadWrite.All"
      ],
      "anyOf": [
        [
          "Synchronization.ReadWrite.All"
        ]
      ]
    },
    "delegatedPersonal": null,
    "application": {
      "least": [
        "Application.ReadWrite.OwnedBy"
      ],
      "anyOf": [
        [
          "Application.ReadWrite.OwnedBy"
        ],
        [
          "Synchronization.ReadWrite.All"
        ]
      ]
    },
    "user": {
      "roles": [
        "Application Administrator",
        "Cloud Application Administrator",
        "Hybrid Identity Administrator"
      ],
      "owners": false
    },
    "source": "https://learn.microsoft.com/graph/api/synchronization-synchronizationjob-validatecredentials; microsoftgraph/microsoft-graph-devx-content:permissions/new/permissions.json@6cbd6bbd665a877560fdefbad74f3bdb5b57af88"
  },
  "jobs.get.app": {
    "documented": false,
    "as": "jobs.get",
    "delegatedWork": {
      "least": [
        "Synchronization.Read.All"
      ],
      "anyOf": [
        [
          "Synchronization.Read.All"
        ],
        [
          "Synchronization.ReadWrite.All"
        ]
      ]
    },
    "delegatedPersonal": null,
    "application": {
      "least": [
        "Application.ReadWrite.OwnedBy"
      ],
      "anyOf": [
        [
          "Application.ReadWrite.OwnedBy"
        ],
        [
          "Synchronization.Read.All"
        ],
        [
          "Synchronization.ReadWrite.All"
        ]
      ]
    },
    "user": {
      "action": "microsoft.directory/applications/synchronization/standard/read",
      "owners": false
    },
    "source": "microsoftgraph/microsoft-graph-devx-content:permissions/new/permissions.json@6cbd6bbd665a877560fdefbad74f3bdb5b57af88"
  },
  "jobs.update.app": {
    "documented": false,
    "as": "jobs.update",
    "delegatedWork": {
      "least": [
        "Synchronization.ReadWrite.All"
      ],
      "anyOf": [
        [
          "Synchronization.ReadWrite.All"
        ]
      ]
    },
    "delegatedPersonal": null,
    "application": {
      "least": [
        "Synchronization.ReadWrite.All"
      ],
      "anyOf": [
        [
          "Synchronization.ReadWrite.All"
        ]
      ]
    },
    "user": {
      "roles": [
        "Application Administrator",
        "Cloud Application Administrator",
        "Hybrid Identity Administrator"
      ],
      "owners": false
    },
    "source": "microsoftgraph/microsoft-graph-devx-content:permissions/new/permissions.json@6cbd6bbd665a877560fdefbad74f3bdb5b57af88"
  },
  "jobs.delete.app": {
    "documented": false,
    "as": "jobs.delete",
    "delegatedWork": {
      "least": [
        "Synchronization.ReadWrite.All"
      ],
      "anyOf": [
        [
          "Synchronization.ReadWrite.All"
        ]
      ]
    },
    "delegatedPersonal": null,
    "application": {
      "least": [
        "Application.ReadWrite.OwnedBy"
      ],
      "anyOf": [
        [
          "Application.ReadWrite.OwnedBy"
        ],
        [
          "Synchronization.ReadWrite.All"
        ]
      ]
    },
    "user": {
      "roles": [
        "Application Administrator",
        "Cloud Application Administrator",
        "Hybrid Identity Administrator"
      ],
      "owners": false
    },
    "source": "https://learn.microsoft.com/graph/api/synchronization-synchronizationjob-delete; microsoftgraph/microsoft-graph-devx-content:permissions/new/permissions.json@6cbd6bbd665a877560fdefbad74f3bdb5b57af88"
  },
  "jobs.bulkUpload.get.app": {
    "documented": false,
    "as": "jobs.bulkUpload",
    "delegatedWork": {
      "least": [
        "SynchronizationData-User.Upload"
      ],
      "anyOf": [
        [
          "SynchronizationData-User.Upload"
        ]
      ]
    },
    "delegatedPersonal": null,
    "application": {
      "least": [
        "SynchronizationData-User.Upload.OwnedBy"
      ],
      "anyOf": [
        [
          "SynchronizationData-User.Upload.OwnedBy"
        ],
        [
          "SynchronizationData-User.Upload"
        ]
      ]
    },
    "user": {
      "roles": [],
      "owners": false
    },
    "source": "microsoftgraph/microsoft-graph-devx-content:permissions/new/permissions.json@6cbd6bbd665a877560fdefbad74f3bdb5b57af88"
  },
  "jobs.bulkUpload.update.app": {
    "documented": false,
    "as": "jobs.bulkUpload",
    "delegatedWork": {
      "least": [
        "SynchronizationData-User.Upload"
      ],
      "anyOf": [
        [
          "SynchronizationData-User.Upload"
        ]
      ]
    },
    "delegatedPersonal": null,
    "application": {
      "least": [
        "SynchronizationData-User.Upload.OwnedBy"
      ],
      "anyOf": [
        [
          "SynchronizationData-User.Upload.OwnedBy"
        ],
        [
          "SynchronizationData-User.Upload"
        ]
      ]
    },
    "user": {
      "roles": [],
      "owners": false
    },
    "source": "microsoftgraph/microsoft-graph-devx-content:permissions/new/permissions.json@6cbd6bbd665a877560fdefbad74f3bdb5b57af88"
  },
  "jobs.bulkUpload.delete.app": {
    "documented": false,
    "as": "jobs.bulkUpload",
    "delegatedWork": {
      "least": [
        "SynchronizationData-User.Upload"
      ],
      "anyOf": [
        [
          "SynchronizationData-User.Upload"
        ]
      ]
    },
    "delegatedPersonal": null,
    "application": {
      "least": [
        "SynchronizationData-User.Upload.OwnedBy"
      ],
      "anyOf": [
        [
          "SynchronizationData-User.Upload.OwnedBy"
        ],
        [
          "SynchronizationData-User.Upload"
        ]
      ]
    },
    "user": {
      "roles": [],
      "owners": false
    },
    "source": "microsoftgraph/microsoft-graph-devx-content:permissions/new/permissions.json@6cbd6bbd665a877560fdefbad74f3bdb5b57af88"
  },
  "jobs.bulkUpload.content.get.app": {
    "documented": false,
    "as": "jobs.bulkUpload",
    "delegatedWork": {
      "least": [
        "SynchronizationData-User.Upload"
      ],
      "anyOf": [
        [
          "SynchronizationData-User.Upload"
        ]
      ]
    },
    "delegatedPersonal": null,
    "application": {
      "least": [
        "SynchronizationData-User.Upload.OwnedBy"
      ],
      "anyOf": [
        [
          "SynchronizationData-User.Upload.OwnedBy"
        ],
        [
          "SynchronizationData-User.Upload"
        ]
      ]
    },
    "user": {
      "roles": [],
      "owners": false
    },
    "source": "microsoftgraph/microsoft-graph-devx-content:permissions/new/permissions.json@6cbd6bbd665a877560fdefbad74f3bdb5b57af88"
  },
  "jobs.bulkUpload.content.put.app": {
    "documented": false,
    "as": "jobs.bulkUpload",
    "delegatedWork": {
      "least": [
        "SynchronizationData-User.Upload"
      ],
      "anyOf": [
        [
          "SynchronizationData-User.Upload"
        ]
      ]
    },
    "delegatedPersonal": null,
    "application": {
      "least": [
        "SynchronizationData-User.Upload.OwnedBy"
      ],
      "anyOf": [
        [
          "SynchronizationData-User.Upload.OwnedBy"
        ],
        [
          "SynchronizationData-User.Upload"
        ]
      ]
    },
    "user": {
      "roles": [],
      "owners": false
    },
    "source": "microsoftgraph/microsoft-graph-devx-content:permissions/new/permissions.json@6cbd6bbd665a877560fdefbad74f3bdb5b57af88"
  },
  "jobs.bulkUpload.content.delete.app": {
    "documented": false,
    "as": "jobs.bulkUpload",
    "delegatedWork": {
      "least": [
        "SynchronizationData-User.Upload"
      ],
      "anyOf": [
        [
          "SynchronizationData-User.Upload"
        ]
      ]
    },
    "delegatedPersonal": null,
    "application": {
      "least": [
        "SynchronizationData-User.Upload.OwnedBy"
      ],
      "anyOf": [
        [
          "SynchronizationData-User.Upload.OwnedBy"
        ],
        [
          "SynchronizationData-User.Upload"
        ]
      ]
    },
    "user": {
      "roles": [],
      "owners": false
    },
    "source": "microsoftgraph/microsoft-graph-devx-content:permissions/new/permissions.json@6cbd6bbd665a877560fdefbad74f3bdb5b57af88"
  },
  "jobs.pause.app": {
    "documented": false,
    "as": "jobs.pause",
    "delegatedWork": {
      "least": [
        "Synchronization.ReadWrite.All"
      ],
      "anyOf": [
        [
          "Synchronization.ReadWrite.All"
        ]
      ]
    },
    "delegatedPersonal": null,
    "application": {
      "least": [
        "Application.ReadWrite.OwnedBy"
      ],
      "anyOf": [
        [
          "Application.ReadWrite.OwnedBy"
        ],
        [
          "Synchronization.ReadWrite.All"
        ]
      ]
    },
    "user": {
      "roles": [
        "Application Administrator",
        "Cloud Application Administrator",
        "Hybrid Identity Administrator"
      ],
      "owners": false
    },
    "source": "https://learn.microsoft.com/graph/api/synchronization-synchronizationjob-pause; microsoftgraph/microsoft-graph-devx-content:permissions/new/permissions.json@6cbd6bbd665a877560fdefbad74f3bdb5b57af88"
  },
  "jobs.provisionOnDemand.app": {
    "documented": false,
    "as": "jobs.provisionOnDemand",
    "delegatedWork": {
      "least": [
        "Synchronization.ReadWrite.All"
      ],
      "anyOf": [
        [
          "Synchronization.ReadWrite.All"
        ]
      ]
    },
    "delegatedPersonal": null,
    "application": {
      "least": [
        "Application.ReadWrite.OwnedBy"
      ],
      "anyOf": [
        [
          "Application.ReadWrite.OwnedBy"
        ],
        [
          "Synchronization.ReadWrite.All"
        ]
      ]
    },
    "user": {
      "roles": [
        "Application Administrator",
        "Cloud Application Administrator",
        "Hybrid Identity Administrator"
      ],
      "owners": false
    },
    "source": "https://learn.microsoft.com/graph/api/synchronization-synchronizationjob-provisionondemand; microsoftgraph/microsoft-graph-devx-content:permissions/new/permissions.json@6cbd6bbd665a877560fdefbad74f3bdb5b57af88"
  },
  "jobs.restart.app": {
    "documented": false,
    "as": "jobs.restart",
    "delegatedWork": {
      "least": [
        "Synchronization.ReadWrite.All"
      ],
      "anyOf": [
        [
          "Synchronization.ReadWrite.All"
        ]
      ]
    },
    "delegatedPersonal": null,
    "application": {
      "least": [
        "Application.ReadWrite.OwnedBy"
      ],
      "anyOf": [
        [
          "Application.ReadWrite.OwnedBy"
        ],
        [
          "Synchronization.ReadWrite.All"
        ]
      ]
    },
    "user": {
      "roles": [
        "Application Administrator",
        "Cloud Application Administrator",
        "Hybrid Identity Administrator"
      ],
      "owners": false
    },
    "source": "microsoftgraph/microsoft-graph-devx-content:permissions/new/permissions.json@6cbd6bbd665a877560fdefbad74f3bdb5b57af88"
  },
  "jobs.schema.get.app": {
    "documented": false,
    "as": "jobs.schema.get",
    "delegatedWork": {
      "least": [
        "Synchronization.Read.All"
      ],
      "anyOf": [
        [
          "Synchronization.Read.All"
        ],
        [
          "Synchronization.ReadWrite.All"
        ],
        [
          "CustomSecAttributeProvisioning.Read.All"
        ],
        [
          "CustomSecAttributeProvisioning.ReadWrite.All"
        ]
      ]
    },
    "delegatedPersonal": null,
    "application": {
      "least": [
        "CustomSecAttributeProvisioning.Read.All"
      ],
      "anyOf": [
        [
          "CustomSecAttributeProvisioning.Read.All"
        ],
        [
          "Application.ReadWrite.OwnedBy"
        ],
        [
          "CustomSecAttributeProvisioning.ReadWrite.All"
        ],
        [
          "Synchronization.Read.All"
        ],
        [
          "Synchronization.ReadWrite.All"
        ]
      ]
    },
    "user": {
      "action": "microsoft.directory/applications/synchronization/standard/read",
      "owners": false
    },
    "source": "https://learn.microsoft.com/graph/api/synchronization-synchronizationschema-get; microsoftgraph/microsoft-graph-devx-content:permissions/new/permissions.json@6cbd6bbd665a877560fdefbad74f3bdb5b57af88"
  },
  "jobs.schema.update.app": {
    "documented": false,
    "as": "jobs.schema.put",
    "delegatedWork": {
      "least": [
        "Synchronization.ReadWrite.All"
      ],
      "anyOf": [
        [
          "Synchronization.ReadWrite.All"
        ],
        [
          "CustomSecAttributeProvisioning.ReadWrite.All"
        ]
      ]
    },
    "delegatedPersonal": null,
    "application": {
      "least": [
        "Application.ReadWrite.OwnedBy"
      ],
      "anyOf": [
        [
          "Application.ReadWrite.OwnedBy"
        ],
        [
          "CustomSecAttributeProvisioning.ReadWrite.All"
        ],
        [
          "Synchronization.ReadWrite.All"
        ]
      ]
    },
    "user": {
      "roles": [
        "Application Administrator",
        "Cloud Application Administrator",
        "Hybrid Identity Administrator"
      ],
      "owners": false
    },
    "source": "https://learn.microsoft.com/graph/api/synchronization-synchronizationschema-update; microsoftgraph/microsoft-graph-devx-content:permissions/new/permissions.json@6cbd6bbd665a877560fdefbad74f3bdb5b57af88"
  },
  "jobs.schema.delete.app": {
    "documented": false,
    "as": "jobs.schema.delete",
    "delegatedWork": {
      "least": [
        "Synchronization.ReadWrite.All"
      ],
      "anyOf": [
        [
          "Synchronization.ReadWrite.All"
        ],
        [
          "CustomSecAttributeProvisioning.ReadWrite.All"
        ]
      ]
    },
    "delegatedPersonal": null,
    "application": {
      "least": [
        "Application.ReadWrite.OwnedBy"
      ],
      "anyOf": [
        [
          "Application.ReadWrite.OwnedBy"
        ],
        [
          "CustomSecAttributeProvisioning.ReadWrite.All"
        ],
        [
          "Synchronization.ReadWrite.All"
        ]
      ]
    },
    "user": {
      "roles": [
        "Application Administrator",
        "Cloud Application Administrator",
        "Hybrid Identity Administrator"
      ],
      "owners": false
    },
    "source": "https://learn.microsoft.com/graph/api/synchronization-synchronizationschema-delete; microsoftgraph/microsoft-graph-devx-content:permissions/new/permissions.json@6cbd6bbd665a877560fdefbad74f3bdb5b57af88"
  },
  "jobs.schema.directories.list.app": {
    "documented": false,
    "as": "jobs.schema.get",
    "delegatedWork": {
      "least": [
        "Synchronization.Read.All"
      ],
      "anyOf": [
        [
          "Synchronization.Read.All"
        ],
        [
          "Synchronization.ReadWrite.All"
        ],
        [
          "CustomSecAttributeProvisioning.Read.All"
        ],
        [
          "CustomSecAttributeProvisioning.ReadWrite.All"
        ]
      ]
    },
    "delegatedPersonal": null,
    "application": {
      "least": [
        "CustomSecAttributeProvisioning.Read.All"
      ],
      "anyOf": [
        [
          "CustomSecAttributeProvisioning.Read.All"
        ],
        [
          "Application.ReadWrite.OwnedBy"
        ],
        [
          "CustomSecAttributeProvisioning.ReadWrite.All"
        ],
        [
          "Synchronization.Read.All"
        ],
        [
          "Synchronization.ReadWrite.All"
        ]
      ]
    },
    "user": {
      "action": "microsoft.directory/applications/synchronization/standard/read",
      "owners": false
    },
    "source": "https://learn.microsoft.com/graph/api/synchronization-synchronizationschema-get; microsoftgraph/microsoft-graph-devx-content:permissions/new/permissions.json@6cbd6bbd665a877560fdefbad74f3bdb5b57af88"
  },
  "jobs.schema.directories.create.app": {
    "documented": false,
    "as": "jobs.schema.put",
    "delegatedWork": {
      "least": [
        "Synchronization.ReadWrite.All"
      ],
      "anyOf": [
        [
          "Synchronization.ReadWrite.All"
        ],
        [
          "CustomSecAttributeProvisioning.ReadWrite.All"
        ]
      ]
    },
    "delegatedPersonal": null,
    "application": {
      "least": [
        "Application.ReadWrite.OwnedBy"
      ],
      "anyOf": [
        [
          "Application.ReadWrite.OwnedBy"
        ],
        [
          "CustomSecAttributeProvisioning.ReadWrite.All"
        ],
        [
          "Synchronization.ReadWrite.All"
        ]
      ]
    },
    "user": {
      "roles": [
        "Application Administrator",
        "Cloud Application Administrator",
        "Hybrid Identity Administrator"
      ],
      "owners": false
    },
    "source": "https://learn.microsoft.com/graph/api/synchronization-synchronizationschema-update; microsoftgraph/microsoft-graph-devx-content:permissions/new/permissions.json@6cbd6bbd665a877560fdefbad74f3bdb5b57af88"
  },
  "jobs.schema.directories.count.app": {
    "documented": false,
    "as": "jobs.schema.get",
    "delegatedWork": {
      "least": [
        "Synchronization.Read.All"
      ],
      "anyOf": [
        [
          "Synchronization.Read.All"
        ],
        [
          "Synchronization.ReadWrite.All"
        ],
        [
          "CustomSecAttributeProvisioning.Read.All"
        ],
        [
          "CustomSecAttributeProvisioning.ReadWrite.All"
        ]
      ]
    },
    "delegatedPersonal": null,
    "application": {
      "least": [
        "CustomSecAttributeProvisioning.Read.All"
      ],
      "anyOf": [
        [
          "CustomSecAttributeProvisioning.Read.All"
        ],
        [
          "Application.ReadWrite.OwnedBy"
        ],
        [
          "CustomSecAttributeProvisioning.ReadWrite.All"
        ],
        [
          "Synchronization.Read.All"
        ],
        [
          "Synchronization.ReadWrite.All"
        ]
      ]
    },
    "user": {
      "action": "microsoft.directory/applications/synchronization/standard/read",
      "owners": false
    },
    "source": "https://learn.microsoft.com/graph/api/synchronization-synchronizationschema-get; microsoftgraph/microsoft-graph-devx-content:permissions/new/permissions.json@6cbd6bbd665a877560fdefbad74f3bdb5b57af88"
  },
  "jobs.schema.directories.get.app": {
    "documented": false,
    "as": "jobs.schema.get",
    "delegatedWork": {
      "least": [
        "Synchronization.Read.All"
      ],
      "anyOf": [
        [
          "Synchronization.Read.All"
        ],
        [
          "Synchronization.ReadWrite.All"
        ],
        [
          "CustomSecAttributeProvisioning.Read.All"
        ],
        [
          "CustomSecAttributeProvisioning.ReadWrite.All"
        ]
      ]
    },
    "delegatedPersonal": null,
    "application": {
      "least": [
        "CustomSecAttributeProvisioning.Read.All"
      ],
      "anyOf": [
        [
          "CustomSecAttributeProvisioning.Read.All"
        ],
        [
          "Application.ReadWrite.OwnedBy"
        ],
        [
          "CustomSecAttributeProvisioning.ReadWrite.All"
        ],
        [
          "Synchronization.Read.All"
        ],
        [
          "Synchronization.ReadWrite.All"
        ]
      ]
    },
    "user": {
      "action": "microsoft.directory/applications/synchronization/standard/read",
      "owners": false
    },
    "source": "https://learn.microsoft.com/graph/api/synchronization-synchronizationschema-get; microsoftgraph/microsoft-graph-devx-content:permissions/new/permissions.json@6cbd6bbd665a877560fdefbad74f3bdb5b57af88"
  },
  "jobs.schema.directories.update.app": {
    "documented": false,
    "as": "jobs.schema.put",
    "delegatedWork": {
      "least": [
        "Synchronization.ReadWrite.All"
      ],
      "anyOf": [
        [
          "Synchronization.ReadWrite.All"
        ],
        [
          "CustomSecAttributeProvisioning.ReadWrite.All"
        ]
      ]
    },
    "delegatedPersonal": null,
    "application": {
      "least": [
        "Application.ReadWrite.OwnedBy"
      ],
      "anyOf": [
        [
          "Application.ReadWrite.OwnedBy"
        ],
        [
          "CustomSecAttributeProvisioning.ReadWrite.All"
        ],
        [
          "Synchronization.ReadWrite.All"
        ]
      ]
    },
    "user": {
      "roles": [
        "Application Administrator",
        "Cloud Application Administrator",
        "Hybrid Identity Administrator"
      ],
      "owners": false
    },
    "source": "https://learn.microsoft.com/graph/api/synchronization-synchronizationschema-update; microsoftgraph/microsoft-graph-devx-content:permissions/new/permissions.json@6cbd6bbd665a877560fdefbad74f3bdb5b57af88"
  },
  "jobs.schema.directories.delete.app": {
    "documented": false,
    "as": "jobs.schema.put",
    "delegatedWork": {
      "least": [
        "Synchronization.ReadWrite.All"
      ],
      "anyOf": [
        [
          "Synchronization.ReadWrite.All"
        ],
        [
          "CustomSecAttributeProvisioning.ReadWrite.All"
        ]
      ]
    },
    "delegatedPersonal": null,
    "application": {
      "least": [
        "Application.ReadWrite.OwnedBy"
      ],
      "anyOf": [
        [
          "Application.ReadWrite.OwnedBy"
        ],
        [
          "CustomSecAttributeProvisioning.ReadWrite.All"
        ],
        [
          "Synchronization.ReadWrite.All"
        ]
      ]
    },
    "user": {
      "roles": [
        "Application Administrator",
        "Cloud Application Administrator",
        "Hybrid Identity Administrator"
      ],
      "owners": false
    },
    "source": "https://learn.microsoft.com/graph/api/synchronization-synchronizationschema-update; microsoftgraph/microsoft-graph-devx-content:permissions/new/permissions.json@6cbd6bbd665a877560fdefbad74f3bdb5b57af88"
  },
  "jobs.schema.directories.discover.app": {
    "documented": false,
    "as": "jobs.schema.directories.discover",
    "delegatedWork": {
      "least": [
        "Directory.ReadWrite.All"
      ],
      "anyOf": [
        [
          "Directory.ReadWrite.All"
        ]
      ]
    },
    "delegatedPersonal": null,
    "application": {
      "least": [
        "Application.ReadWrite.OwnedBy"
      ],
      "anyOf": [
        [
          "Application.ReadWrite.OwnedBy"
        ],
        [
          "Directory.ReadWrite.All"
        ]
      ]
    },
    "user": {
      "roles": [
        "Application Administrator",
        "Cloud Application Administrator",
        "Hybrid Identity Administrator"
      ],
      "owners": false
    },
    "source": "https://learn.microsoft.com/graph/api/synchronization-directorydefinition-discover; microsoftgraph/microsoft-graph-devx-content:permissions/new/permissions.json@6cbd6bbd665a877560fdefbad74f3bdb5b57af88"
  },
  "jobs.schema.filterOperators.app": {
    "documented": false,
    "as": "jobs.schema.filterOperators",
    "delegatedWork": {
      "least": [
        "Synchronization.ReadWrite.All"
      ],
      "anyOf": [
        [
          "Synchronization.ReadWrite.All"
        ]
      ]
    },
    "delegatedPersonal": null,
    "application": {
      "least": [
        "Application.ReadWrite.OwnedBy"
      ],
      "anyOf": [
        [
          "Application.ReadWrite.OwnedBy"
        ],
        [
          "Synchronization.ReadWrite.All"
        ]
      ]
    },
    "user": {
      "action": "microsoft.directory/applications/synchronization/standard/read",
      "owners": false
    },
    "source": "https://learn.microsoft.com/graph/api/synchronization-synchronizationschema-filteroperators?view=graph-rest-beta; microsoftgraph/microsoft-graph-devx-content:permissions/new/permissions.json@6cbd6bbd665a877560fdefbad74f3bdb5b57af88"
  },
  "jobs.schema.functions.app": {
    "documented": false,
    "as": "jobs.schema.functions",
    "delegatedWork": {
      "least": [
        "Synchronization.ReadWrite.All"
      ],
      "anyOf": [
        [
          "Synchronization.ReadWrite.All"
        ]
      ]
    },
    "delegatedPersonal": null,
    "application": {
      "least": [
        "Application.ReadWrite.OwnedBy"
      ],
      "anyOf": [
        [
          "Application.ReadWrite.OwnedBy"
        ],
        [
          "Synchronization.ReadWrite.All"
        ]
      ]
    },
    "user": {
      "action": "microsoft.directory/applications/synchronization/standard/read",
      "owners": false
    },
    "source": "microsoftgraph/microsoft-graph-devx-content:permissions/new/permissions.json@6cbd6bbd665a877560fdefbad74f3bdb5b57af88"
  },
  "jobs.schema.parseExpression.app": {
    "documented": false,
    "as": "jobs.schema.parseExpression",
    "delegatedWork": {
      "least": [
        "Synchronization.ReadWrite.All"
      ],
      "anyOf": [
        [
          "Synchronization.ReadWrite.All"
        ]
      ]
    },
    "delegatedPersonal": null,
    "application": {
      "least": [
        "Application.ReadWrite.OwnedBy"
      ],
      "anyOf": [
        [
          "Application.ReadWrite.OwnedBy"
        ],
        [
          "Synchronization.ReadWrite.All"
        ]
      ]
    },
    "user": {
      "roles": [
        "Application Administrator",
        "Cloud Application Administrator",
        "Hybrid Identity Administrator"
      ],
      "owners": false
    },
    "source": "microsoftgraph/microsoft-graph-devx-content:permissions/new/permissions.json@6cbd6bbd665a877560fdefbad74f3bdb5b57af88"
  },
  "jobs.start.app": {
    "documented": false,
    "as": "jobs.start",
    "delegatedWork": {
      "least": [
        "Synchronization.ReadWrite.All"
      ],
      "anyOf": [
        [
          "Synchronization.ReadWrite.All"
        ]
      ]
    },
    "delegatedPersonal": null,
    "application": {
      "least": [
        "Application.ReadWrite.OwnedBy"
      ],
      "anyOf": [
        [
          "Application.ReadWrite.OwnedBy"
        ],
        [
          "Synchronization.ReadWrite.All"
        ]
      ]
    },
    "user": {
      "roles": [
        "Application Administrator",
        "Cloud Application Administrator",
        "Hybrid Identity Administrator"
      ],
      "owners": false
    },
    "source": "https://learn.microsoft.com/graph/api/synchronization-synchronizationjob-start; microsoftgraph/microsoft-graph-devx-content:permissions/new/permissions.json@6cbd6bbd665a877560fdefbad74f3bdb5b57af88"
  },
  "jobs.validateCredentials.app": {
    "documented": false,
    "as": "jobs.validateCredentials",
    "delegatedWork": {
      "least": [
        "Synchronization.ReadWrite.All"
      ],
      "anyOf": [
        [
          "Synchronization.ReadWrite.All"
        ]
      ]
    },
    "delegatedPersonal": null,
    "application": {
      "least": [
        "Application.ReadWrite.OwnedBy"
      ],
      "anyOf": [
        [
          "Application.ReadWrite.OwnedBy"
        ],
        [
          "Synchronization.ReadWrite.All"
        ]
      ]
    },
    "user": {
      "roles": [
        "Application Administrator",
        "Cloud Application Administrator",
        "Hybrid Identity Administrator"
      ],
      "owners": false
    },
    "source": "https://learn.microsoft.com/graph/api/synchronization-synchronizationjob-validatecredentials; microsoftgraph/microsoft-graph-devx-content:permissions/new/permissions.json@6cbd6bbd665a877560fdefbad74f3bdb5b57af88"
  },
  "templates.list.app": {
    "documented": true,
    "delegatedWork": {
      "least": [
        "Synchronization.Read.All"
      ],
      "anyOf": [
        [
          "Synchronization.Read.All"
        ],
        [
          "Synchronization.ReadWrite.All"
        ]
      ]
    },
    "delegatedPersonal": null,
    "application": {
      "least": [
        "Application.ReadWrite.OwnedBy"
      ],
      "anyOf": [
        [
          "Application.ReadWrite.OwnedBy"
        ],
        [
          "Synchronization.Read.All"
        ],
        [
          "Synchronization.ReadWrite.All"
        ]
      ]
    },
    "user": {
      "action": "microsoft.directory/applications/synchronization/standard/read",
      "owners": false
    },
    "source": "https://learn.microsoft.com/graph/api/synchronization-synchronization-list-templates; microsoftgraph/microsoft-graph-devx-content:permissions/new/permissions.json@6cbd6bbd665a877560fdefbad74f3bdb5b57af88"
  },
  "templates.create.app": {
    "documented": false,
    "as": "templates.update.app",
    "delegatedWork": {
      "least": [
        "Synchronization.ReadWrite.All"
      ],
      "anyOf": [
        [
          "Synchronization.ReadWrite.All"
        ]
      ]
    },
    "delegatedPersonal": null,
    "application": {
      "least": [
        "Application.ReadWrite.OwnedBy"
      ],
      "anyOf": [
        [
          "Application.ReadWrite.OwnedBy"
        ],
        [
          "Synchronization.ReadWrite.All"
        ]
      ]
    },
    "user": {
      "roles": [
        "Application Administrator",
        "Cloud Application Administrator",
        "Hybrid Identity Administrator"
      ],
      "owners": false
    },
    "source": "https://learn.microsoft.com/graph/api/synchronization-synchronizationtemplate-update; microsoftgraph/microsoft-graph-devx-content:permissions/new/permissions.json@6cbd6bbd665a877560fdefbad74f3bdb5b57af88"
  },
  "templates.count.app": {
    "documented": false,
    "as": "templates.list.app",
    "delegatedWork": {
      "least": [
        "Synchronization.Read.All"
      ],
      "anyOf": [
        [
          "Synchronization.Read.All"
        ],
        [
          "Synchronization.ReadWrite.All"
        ]
      ]
    },
    "delegatedPersonal": null,
    "application": {
      "least": [
        "Application.ReadWrite.OwnedBy"
      ],
      "anyOf": [
        [
          "Application.ReadWrite.OwnedBy"
        ],
        [
          "Synchronization.Read.All"
        ],
        [
          "Synchronization.ReadWrite.All"
        ]
      ]
    },
    "user": {
      "action": "microsoft.directory/applications/synchronization/standard/read",
      "owners": false
    },
    "source": "https://learn.microsoft.com/graph/api/synchronization-synchronization-list-templates; microsoftgraph/microsoft-graph-devx-content:permissions/new/permissions.json@6cbd6bbd665a877560fdefbad74f3bdb5b57af88"
  },
  "templates.get.app": {
    "documented": true,
    "delegatedWork": {
      "least": [
        "Synchronization.Read.All"
      ],
      "anyOf": [
        [
          "Synchronization.Read.All"
        ],
        [
          "Synchronization.ReadWrite.All"
        ]
      ]
    },
    "delegatedPersonal": null,
    "application": {
      "least": [
        "Application.ReadWrite.OwnedBy"
      ],
      "anyOf": [
        [
          "Application.ReadWrite.OwnedBy"
        ],
        [
          "Synchronization.Read.All"
        ],
        [
          "Synchronization.ReadWrite.All"
        ]
      ]
    },
    "user": {
      "action": "microsoft.directory/applications/synchronization/standard/read",
      "owners": false
    },
    "source": "https://learn.microsoft.com/graph/api/synchronization-synchronizationtemplate-get; microsoftgraph/microsoft-graph-devx-content:permissions/new/permissions.json@6cbd6bbd665a877560fdefbad74f3bdb5b57af88"
  },
  "templates.update.app": {
    "documented": true,
    "delegatedWork": {
      "least": [
        "Synchronization.ReadWrite.All"
      ],
      "anyOf": [
        [
          "Synchronization.ReadWrite.All"
        ]
      ]
    },
    "delegatedPersonal": null,
    "application": {
      "least": [
        "Application.ReadWrite.OwnedBy"
      ],
      "anyOf": [
        [
          "Application.ReadWrite.OwnedBy"
        ],
        [
          "Synchronization.ReadWrite.All"
        ]
      ]
    },
    "user": {
      "roles": [
        "Application Administrator",
        "Cloud Application Administrator",
        "Hybrid Identity Administrator"
      ],
      "owners": false
    },
    "source": "https://learn.microsoft.com/graph/api/synchronization-synchronizationtemplate-update; microsoftgraph/microsoft-graph-devx-content:permissions/new/permissions.json@6cbd6bbd665a877560fdefbad74f3bdb5b57af88"
  },
  "templates.delete.app": {
    "documented": false,
    "as": "templates.update.app",
    "delegatedWork": {
      "least": [
        "Synchronization.ReadWrite.All"
      ],
      "anyOf": [
        [
          "Synchronization.ReadWrite.All"
        ]
      ]
    },
    "delegatedPersonal": null,
    "application": {
      "least": [
        "Application.ReadWrite.OwnedBy"
      ],
      "anyOf": [
        [
          "Application.ReadWrite.OwnedBy"
        ],
        [
          "Synchronization.ReadWrite.All"
        ]
      ]
    },
    "user": {
      "roles": [
        "Application Administrator",
        "Cloud Application Administrator",
        "Hybrid Identity Administrator"
      ],
      "owners": false
    },
    "source": "https://learn.microsoft.com/graph/api/synchronization-synchronizationtemplate-update; microsoftgraph/microsoft-graph-devx-content:permissions/new/permissions.json@6cbd6bbd665a877560fdefbad74f3bdb5b57af88"
  },
  "templates.schema.get.app": {
    "documented": true,
    "delegatedWork": {
      "least": [
        "Synchronization.Read.All"
      ],
      "anyOf": [
        [
          "Synchronization.Read.All"
        ],
        [
          "Synchronization.ReadWrite.All"
        ]
      ]
    },
    "delegatedPersonal": null,
    "application": {
      "least": [
        "Application.ReadWrite.OwnedBy"
      ],
      "anyOf": [
        [
          "Application.ReadWrite.OwnedBy"
        ],
        [
          "Synchronization.Read.All"
        ],
        [
          "Synchronization.ReadWrite.All"
        ]
      ]
    },
    "user": {
      "action": "microsoft.directory/applications/synchronization/standard/read",
      "owners": false
    },
    "source": "https://learn.microsoft.com/graph/api/synchronization-synchronizationschema-get; microsoftgraph/microsoft-graph-devx-content:permissions/new/permissions.json@6cbd6bbd665a877560fdefbad74f3bdb5b57af88"
  },
  "templates.schema.put.app": {
    "documented": true,
    "delegatedWork": {
      "least": [
        "Synchronization.ReadWrite.All"
      ],
      "anyOf": [
        [
          "Synchronization.ReadWrite.All"
        ]
      ]
    },
    "delegatedPersonal": null,
    "application": {
      "least": [
        "Application.ReadWrite.OwnedBy"
      ],
      "anyOf": [
        [
          "Application.ReadWrite.OwnedBy"
        ],
        [
          "Synchronization.ReadWrite.All"
        ]
      ]
    },
    "user": {
      "roles": [
        "Application Administrator",
        "Cloud Application Administrator",
        "Hybrid Identity Administrator"
      ],
      "owners": false
    },
    "source": "https://learn.microsoft.com/graph/api/synchronization-synchronizationschema-update; microsoftgraph/microsoft-graph-devx-content:permissions/new/permissions.json@6cbd6bbd665a877560fdefbad74f3bdb5b57af88"
  },
  "templates.schema.update.app": {
    "documented": false,
    "as": "templates.schema.put.app",
    "delegatedWork": {
      "least": [
        "Synchronization.ReadWrite.All"
      ],
      "anyOf": [
        [
          "Synchronization.ReadWrite.All"
        ]
      ]
    },
    "delegatedPersonal": null,
    "application": {
      "least": [
        "Application.ReadWrite.OwnedBy"
      ],
      "anyOf": [
        [
          "Application.ReadWrite.OwnedBy"
        ],
        [
          "Synchronization.ReadWrite.All"
        ]
      ]
    },
    "user": {
      "roles": [
        "Application Administrator",
        "Cloud Application Administrator",
        "Hybrid Identity Administrator"
      ],
      "owners": false
    },
    "source": "https://learn.microsoft.com/graph/api/synchronization-synchronizationschema-update; microsoftgraph/microsoft-graph-devx-content:permissions/new/permissions.json@6cbd6bbd665a877560fdefbad74f3bdb5b57af88"
  },
  "templates.schema.delete.app": {
    "documented": true,
    "delegatedWork": {
      "least": [
        "Synchronization.ReadWrite.All"
      ],
      "anyOf": [
        [
          "Synchronization.ReadWrite.All"
        ]
      ]
    },
    "delegatedPersonal": null,
    "application": {
      "least": [
        "Application.ReadWrite.OwnedBy"
      ],
      "anyOf": [
        [
          "Application.ReadWrite.OwnedBy"
        ],
        [
          "Synchronization.ReadWrite.All"
        ]
      ]
    },
    "user": {
      "roles": [
        "Application Administrator",
        "Cloud Application Administrator",
        "Hybrid Identity Administrator"
      ],
      "owners": false
    },
    "source": "https://learn.microsoft.com/graph/api/synchronization-synchronizationschema-delete; microsoftgraph/microsoft-graph-devx-content:permissions/new/permissions.json@6cbd6bbd665a877560fdefbad74f3bdb5b57af88"
  },
  "templates.schema.directories.list.app": {
    "documented": false,
    "as": "templates.schema.get.app",
    "delegatedWork": {
      "least": [
        "Synchronization.Read.All"
      ],
      "anyOf": [
        [
          "Synchronization.Read.All"
        ],
        [
          "Synchronization.ReadWrite.All"
        ]
      ]
    },
    "delegatedPersonal": null,
    "application": {
      "least": [
        "Application.ReadWrite.OwnedBy"
      ],
      "anyOf": [
        [
          "Application.ReadWrite.OwnedBy"
        ],
        [
          "Synchronization.Read.All"
        ],
        [
          "Synchronization.ReadWrite.All"
        ]
      ]
    },
    "user": {
      "action": "microsoft.directory/applications/synchronization/standard/read",
      "owners": false
    },
    "source": "https://learn.microsoft.com/graph/api/synchronization-synchronizationschema-get; microsoftgraph/microsoft-graph-devx-content:permissions/new/permissions.json@6cbd6bbd665a877560fdefbad74f3bdb5b57af88"
  },
  "templates.schema.directories.create.app": {
    "documented": false,
    "as": "templates.schema.put.app",
    "delegatedWork": {
      "least": [
        "Synchronization.ReadWrite.All"
      ],
      "anyOf": [
        [
          "Synchronization.ReadWrite.All"
        ]
      ]
    },
    "delegatedPersonal": null,
    "application": {
      "least": [
        "Application.ReadWrite.OwnedBy"
      ],
      "anyOf": [
        [
          "Application.ReadWrite.OwnedBy"
        ],
        [
          "Synchronization.ReadWrite.All"
        ]
      ]
    },
    "user": {
      "roles": [
        "Application Administrator",
        "Cloud Application Administrator",
        "Hybrid Identity Administrator"
      ],
      "owners": false
    },
    "source": "https://learn.microsoft.com/graph/api/synchronization-synchronizationschema-update; microsoftgraph/microsoft-graph-devx-content:permissions/new/permissions.json@6cbd6bbd665a877560fdefbad74f3bdb5b57af88"
  },
  "templates.schema.directories.count.app": {
    "documented": false,
    "as": "templates.schema.get.app",
    "delegatedWork": {
      "least": [
        "Synchronization.Read.All"
      ],
      "anyOf": [
        [
          "Synchronization.Read.All"
        ],
        [
          "Synchronization.ReadWrite.All"
        ]
      ]
    },
    "delegatedPersonal": null,
    "application": {
      "least": [
        "Application.ReadWrite.OwnedBy"
      ],
      "anyOf": [
        [
          "Application.ReadWrite.OwnedBy"
        ],
        [
          "Synchronization.Read.All"
        ],
        [
          "Synchronization.ReadWrite.All"
        ]
      ]
    },
    "user": {
      "action": "microsoft.directory/applications/synchronization/standard/read",
      "owners": false
    },
    "source": "https://learn.microsoft.com/graph/api/synchronization-synchronizationschema-get; microsoftgraph/microsoft-graph-devx-content:permissions/new/permissions.json@6cbd6bbd665a877560fdefbad74f3bdb5b57af88"
  },
  "templates.schema.directories.get.app": {
    "documented": false,
    "as": "templates.schema.get.app",
    "delegatedWork": {
      "least": [
        "Synchronization.Read.All"
      ],
      "anyOf": [
        [
          "Synchronization.Read.All"
        ],
        [
          "Synchronization.ReadWrite.All"
        ]
      ]
    },
    "delegatedPersonal": null,
    "application": {
      "least": [
        "Application.ReadWrite.OwnedBy"
      ],
      "anyOf": [
        [
          "Application.ReadWrite.OwnedBy"
        ],
        [
          "Synchronization.Read.All"
        ],
        [
          "Synchronization.ReadWrite.All"
        ]
      ]
    },
    "user": {
      "action": "microsoft.directory/applications/synchronization/standard/read",
      "owners": false
    },
    "source": "https://learn.microsoft.com/graph/api/synchronization-synchronizationschema-get; microsoftgraph/microsoft-graph-devx-content:permissions/new/permissions.json@6cbd6bbd665a877560fdefbad74f3bdb5b57af88"
  },
  "templates.schema.directories.update.app": {
    "documented": false,
    "as": "templates.schema.put.app",
    "delegatedWork": {
      "least": [
        "Synchronization.ReadWrite.All"
      ],
      "anyOf": [
        [
          "Synchronization.ReadWrite.All"
        ]
      ]
    },
    "delegatedPersonal": null,
    "application": {
      "least": [
        "Application.ReadWrite.OwnedBy"
      ],
      "anyOf": [
        [
          "Application.ReadWrite.OwnedBy"
        ],
        [
          "Synchronization.ReadWrite.All"
        ]
      ]
    },
    "user": {
      "roles": [
        "Application Administrator",
        "Cloud Application Administrator",
        "Hybrid Identity Administrator"
      ],
      "owners": false
    },
    "source": "https://learn.microsoft.com/graph/api/synchronization-synchronizationschema-update; microsoftgraph/microsoft-graph-devx-content:permissions/new/permissions.json@6cbd6bbd665a877560fdefbad74f3bdb5b57af88"
  },
  "templates.schema.directories.delete.app": {
    "documented": false,
    "as": "templates.schema.put.app",
    "delegatedWork": {
      "least": [
        "Synchronization.ReadWrite.All"
      ],
      "anyOf": [
        [
          "Synchronization.ReadWrite.All"
        ]
      ]
    },
    "delegatedPersonal": null,
    "application": {
      "least": [
        "Application.ReadWrite.OwnedBy"
      ],
      "anyOf": [
        [
          "Application.ReadWrite.OwnedBy"
        ],
        [
          "Synchronization.ReadWrite.All"
        ]
      ]
    },
    "user": {
      "roles": [
        "Application Administrator",
        "Cloud Application Administrator",
        "Hybrid Identity Administrator"
      ],
      "owners": false
    },
    "source": "https://learn.microsoft.com/graph/api/synchronization-synchronizationschema-update; microsoftgraph/microsoft-graph-devx-content:permissions/new/permissions.json@6cbd6bbd665a877560fdefbad74f3bdb5b57af88"
  },
  "templates.schema.directories.discover.app": {
    "documented": false,
    "as": "jobs.schema.directories.discover",
    "delegatedWork": {
      "least": [
        "Directory.ReadWrite.All"
      ],
      "anyOf": [
        [
          "Directory.ReadWrite.All"
        ]
      ]
    },
    "delegatedPersonal": null,
    "application": {
      "least": [
        "Application.ReadWrite.OwnedBy"
      ],
      "anyOf": [
        [
          "Application.ReadWrite.OwnedBy"
        ],
        [
          "Directory.ReadWrite.All"
        ]
      ]
    },
    "user": {
      "roles": [
        "Application Administrator",
        "Cloud Application Administrator",
        "Hybrid Identity Administrator"
      ],
      "owners": false
    },
    "source": "https://learn.microsoft.com/graph/api/synchronization-directorydefinition-discover; microsoftgraph/microsoft-graph-devx-content:permissions/new/permissions.json@6cbd6bbd665a877560fdefbad74f3bdb5b57af88"
  },
  "templates.schema.filterOperators.app": {
    "documented": true,
    "delegatedWork": {
      "least": [
        "Synchronization.ReadWrite.All"
      ],
      "anyOf": [
        [
          "Synchronization.ReadWrite.All"
        ]
      ]
    },
    "delegatedPersonal": null,
    "application": {
      "least": [
        "Application.ReadWrite.OwnedBy"
      ],
      "anyOf": [
        [
          "Application.ReadWrite.OwnedBy"
        ],
        [
          "Synchronization.ReadWrite.All"
        ]
      ]
    },
    "user": {
      "action": "microsoft.directory/applications/synchronization/standard/read",
      "owners": false
    },
    "source": "https://learn.microsoft.com/graph/api/synchronization-synchronizationschema-filteroperators?view=graph-rest-beta; microsoftgraph/microsoft-graph-devx-content:permissions/new/permissions.json@6cbd6bbd665a877560fdefbad74f3bdb5b57af88"
  },
  "templates.schema.functions.app": {
    "documented": true,
    "delegatedWork": {
      "least": [
        "Synchronization.ReadWrite.All"
      ],
      "anyOf": [
        [
          "Synchronization.ReadWrite.All"
        ]
      ]
    },
    "delegatedPersonal": null,
    "application": {
      "least": [
        "Application.ReadWrite.OwnedBy"
      ],
      "anyOf": [
        [
          "Application.ReadWrite.OwnedBy"
        ],
        [
          "Synchronization.ReadWrite.All"
        ]
      ]
    },
    "user": {
      "action": "microsoft.directory/applications/synchronization/standard/read",
      "owners": false
    },
    "source": "microsoftgraph/microsoft-graph-devx-content:permissions/new/permissions.json@6cbd6bbd665a877560fdefbad74f3bdb5b57af88"
  },
  "templates.schema.parseExpression.app": {
    "documented": false,
    "as": "templates.schema.parseExpression",
    "delegatedWork": {
      "least": [
        "Synchronization.ReadWrite.All"
      ],
      "anyOf": [
        [
          "Synchronization.ReadWrite.All"
        ]
      ]
    },
    "delegatedPersonal": null,
    "application": {
      "least": [
        "Application.ReadWrite.OwnedBy"
      ],
      "anyOf": [
        [
          "Application.ReadWrite.OwnedBy"
        ],
        [
          "Synchronization.ReadWrite.All"
        ]
      ]
    },
    "user": {
      "roles": [
        "Application Administrator",
        "Cloud Application Administrator",
        "Hybrid Identity Administrator"
      ],
      "owners": false
    },
    "source": "microsoftgraph/microsoft-graph-devx-content:permissions/new/permissions.json@6cbd6bbd665a877560fdefbad74f3bdb5b57af88"
  },
  "applicationTemplates.list": {
    "documented": true,
    "delegatedWork": {
      "least": [],
      "anyOf": [
        []
      ]
    },
    "delegatedPersonal": {
      "least": [],
      "anyOf": [
        []
      ]
    },
    "application": {
      "least": [],
      "anyOf": [
        []
      ]
    },
    "user": {
      "everyone": true
    },
    "source": "microsoftgraph/microsoft-graph-docs-contrib:api-reference/v1.0/api/applicationtemplate-list.md"
  },
  "applicationTemplates.get": {
    "documented": false,
    "as": "applicationTemplates.list",
    "delegatedWork": {
      "least": [],
      "anyOf": [
        []
      ]
    },
    "delegatedPersonal": {
      "least": [],
      "anyOf": [
        []
      ]
    },
    "application": {
      "least": [],
      "anyOf": [
        []
      ]
    },
    "user": {
      "everyone": true
    },
    "source": "microsoftgraph/microsoft-graph-docs-contrib:api-reference/v1.0/api/applicationtemplate-list.md"
  },
  "applicationTemplates.instantiate": {
    "documented": true,
    "delegatedWork": {
      "least": [
        "Application.ReadWrite.All"
      ],
      "anyOf": [
        [
          "Application.ReadWrite.All"
        ],
        [
          "Directory.ReadWrite.All"
        ]
      ]
    },
    "delegatedPersonal": null,
    "application": {
      "least": [
        "Application.ReadWrite.OwnedBy"
      ],
      "anyOf": [
        [
          "Application.ReadWrite.OwnedBy"
        ],
        [
          "Application.ReadWrite.All"
        ],
        [
          "Directory.ReadWrite.All"
        ]
      ]
    },
    "user": {
      "roles": [
        "Application Administrator",
        "Cloud Application Administrator",
        "Hybrid Identity Administrator"
      ],
      "owners": false
    },
    "source": "microsoftgraph/microsoft-graph-devx-content:permissions/new/permissions.json@6cbd6bbd665a877560fdefbad74f3bdb5b57af88"
  },
  "oauth2PermissionGrants.list": {
    "documented": true,
    "delegatedWork": {
      "least": [
        "Directory.Read.All"
      ],
      "anyOf": [
        [
          "Directory.Read.All"
        ],
        [
          "DelegatedPermissionGrant.ReadWrite.All"
        ],
        [
          "Directory.ReadWrite.All"
        ]
      ]
    },
    "delegatedPersonal": null,
    "application": {
      "least": [
        "Directory.Read.All"
      ],
      "anyOf": [
        [
          "Directory.Read.All"
        ],
        [
          "DelegatedPermissionGrant.ReadWrite.All"
        ],
        [
          "Directory.ReadWrite.All"
        ]
      ]
    },
    "user": {
      "roles": [
        "Application Administrator",
        "Application Developer",
        "Cloud Application Administrator",
        "Directory Writers",
        "Privileged Role Administrator",
        "User Administrator",
        "Global Reader",
        "Directory Readers"
      ],
      "owners": false
    },
    "source": "microsoftgraph/microsoft-graph-devx-content:permissions/new/permissions.json@6cbd6bbd665a877560fdefbad74f3bdb5b57af88"
  },
  "oauth2PermissionGrants.create": {
    "documented": true,
    "delegatedWork": {
      "least": [
        "DelegatedPermissionGrant.ReadWrite.All"
      ],
      "anyOf": [
        [
          "DelegatedPermissionGrant.ReadWrite.All"
        ],
        [
          "Directory.ReadWrite.All"
        ]
      ]
    },
    "delegatedPersonal": null,
    "application": {
      "least": [
        "DelegatedPermissionGrant.ReadWrite.All"
      ],
      "anyOf": [
        [
          "DelegatedPermissionGrant.ReadWrite.All"
        ],
        [
          "Directory.ReadWrite.All"
        ]
      ]
    },
    "user": {
      "roles": [
        "Application Administrator",
        "Application Developer",
        "Cloud Application Administrator",
        "Directory Writers",
        "Privileged Role Administrator",
        "User Administrator"
      ],
      "owners": false
    },
    "source": "https://learn.microsoft.com/graph/api/oauth2permissiongrant-post; microsoftgraph/microsoft-graph-devx-content:permissions/new/permissions.json@6cbd6bbd665a877560fdefbad74f3bdb5b57af88"
  },
  "oauth2PermissionGrants.get": {
    "documented": true,
    "delegatedWork": {
      "least": [
        "Directory.Read.All"
      ],
      "anyOf": [
        [
          "Directory.Read.All"
        ],
        [
          "DelegatedPermissionGrant.ReadWrite.All"
        ],
        [
          "Directory.ReadWrite.All"
        ]
      ]
    },
    "delegatedPersonal": null,
    "application": {
      "least": [
        "Directory.Read.All"
      ],
      "anyOf": [
        [
          "Directory.Read.All"
        ],
        [
          "DelegatedPermissionGrant.ReadWrite.All"
        ],
        [
          "Directory.ReadWrite.All"
        ]
      ]
    },
    "user": {
      "roles": [
        "Application Administrator",
        "Application Developer",
        "Cloud Application Administrator",
        "Directory Writers",
        "Privileged Role Administrator",
        "User Administrator",
        "Global Reader",
        "Directory Readers"
      ],
      "owners": false
    },
    "source": "https://learn.microsoft.com/graph/api/oauth2permissiongrant-get; microsoftgraph/microsoft-graph-devx-content:permissions/new/permissions.json@6cbd6bbd665a877560fdefbad74f3bdb5b57af88"
  },
  "oauth2PermissionGrants.update": {
    "documented": true,
    "delegatedWork": {
      "least": [
        "DelegatedPermissionGrant.ReadWrite.All"
      ],
      "anyOf": [
        [
          "DelegatedPermissionGrant.ReadWrite.All"
        ],
        [
          "Directory.ReadWrite.All"
        ]
      ]
    },
    "delegatedPersonal": null,
    "application": {
      "least": [
        "DelegatedPermissionGrant.ReadWrite.All"
      ],
      "anyOf": [
        [
          "DelegatedPermissionGrant.ReadWrite.All"
        ],
        [
          "Directory.ReadWrite.All"
        ]
      ]
    },
    "user": {
      "roles": [
        "Application Administrator",
        "Application Developer",
        "Cloud Application Administrator",
        "Directory Writers",
        "Privileged Role Administrator",
        "User Administrator"
      ],
      "owners": false
    },
    "source": "microsoftgraph/microsoft-graph-devx-content:permissions/new/permissions.json@6cbd6bbd665a877560fdefbad74f3bdb5b57af88"
  },
  "oauth2PermissionGrants.delete": {
    "documented": true,
    "delegatedWork": {
      "least": [
        "DelegatedPermissionGrant.ReadWrite.All"
      ],
      "anyOf": [
        [
          "DelegatedPermissionGrant.ReadWrite.All"
        ],
        [
          "Directory.ReadWrite.All"
        ]
      ]
    },
    "delegatedPersonal": null,
    "application": {
      "least": [
        "DelegatedPermissionGrant.ReadWrite.All"
      ],
      "anyOf": [
        [
          "DelegatedPermissionGrant.ReadWrite.All"
        ],
        [
          "Directory.ReadWrite.All"
        ]
      ]
    },
    "user": {
      "roles": [
        "Application Administrator",
        "Application Developer",
        "Cloud Application Administrator",
        "Directory Writers",
        "Privileged Role Administrator",
        "User Administrator"
      ],
      "owners": false
    },
    "source": "microsoftgraph/microsoft-graph-devx-content:permissions/new/permissions.json@6cbd6bbd665a877560fdefbad74f3bdb5b57af88"
  },
  "me.get": {
    "documented": true,
    "delegatedWork": {
      "least": [
        "User.Read"
      ],
      "anyOf": [
        [
          "User.Read"
        ],
        [
          "User.Read.All"
        ],
        [
          "User.ReadBasic.All"
        ],
        [
          "Directory.Read.All"
        ],
        [
          "User.ReadWrite"
        ],
        [
          "User.ReadWrite.All"
        ],
        [
          "Directory.ReadWrite.All"
        ],
        [
          "AgentIdUser.ReadWrite.All"
        ],
        [
          "AgentIdUser.ReadWrite.IdentityParentedBy"
        ]
      ]
    },
    "delegatedPersonal": {
      "least": [
        "User.Read"
      ],
      "anyOf": [
        [
          "User.Read"
        ],
        [
          "User.ReadWrite"
        ]
      ]
    },
    "application": null,
    "user": {
      "everyone": true
    },
    "source": "microsoftgraph/microsoft-graph-devx-content:permissions/new/permissions.json@6cbd6bbd665a877560fdefbad74f3bdb5b57af88"
  },
  "organization.list": {
    "documented": true,
    "delegatedWork": {
      "least": [
        "DeviceManagementServiceConfig.Read.All"
      ],
      "anyOf": [
        [
          "DeviceManagementServiceConfig.Read.All"
        ],
        [
          "Organization.Read.All"
        ],
        [
          "User.Read"
        ],
        [
          "User.Read.All"
        ],
        [
          "Directory.Read.All"
        ],
        [
          "Organization.ReadWrite.All"
        ],
        [
          "Directory.ReadWrite.All"
        ],
        [
          "DeviceManagementConfiguration.Read.All"
        ],
        [
          "DeviceManagementConfiguration.ReadWrite.All"
        ],
        [
          "DeviceManagementServiceConfig.ReadWrite.All"
        ]
      ]
    },
    "delegatedPersonal": null,
    "application": {
      "least": [
        "DeviceManagementServiceConfig.Read.All"
      ],
      "anyOf": [
        [
          "DeviceManagementServiceConfig.Read.All"
        ],
        [
          "Organization.Read.All"
        ],
        [
          "User.Read.All"
        ],
        [
          "Directory.Read.All"
        ],
        [
          "Organization.ReadWrite.All"
        ],
        [
          "Directory.ReadWrite.All"
        ],
        [
          "DeviceManagementConfiguration.Read.All"
        ],
        [
          "DeviceManagementConfiguration.ReadWrite.All"
        ],
        [
          "DeviceManagementServiceConfig.ReadWrite.All"
        ]
      ]
    },
    "user": {
      "everyone": true
    },
    "source": "microsoftgraph/microsoft-graph-devx-content:permissions/new/permissions.json@6cbd6bbd665a877560fdefbad74f3bdb5b57af88"
  },
  "users.list": {
    "documented": true,
    "delegatedWork": {
      "least": [
        "User.ReadBasic.All"
      ],
      "anyOf": [
        [
          "User.ReadBasic.All"
        ],
        [
          "User.Read.All"
        ],
        [
          "Directory.Read.All"
        ],
        [
          "User.ReadWrite.All"
        ],
        [
          "Directory.ReadWrite.All"
        ],
        [
          "AgentIdUser.ReadWrite.All"
        ],
        [
          "AgentIdUser.ReadWrite.IdentityParentedBy"
        ],
        [
          "DeviceManagementApps.Read.All"
        ],
        [
          "DeviceManagementApps.ReadWrite.All"
        ],
        [
          "DeviceManagementConfiguration.Read.All"
        ],
        [
          "DeviceManagementConfiguration.ReadWrite.All"
        ],
        [
          "DeviceManagementManagedDevices.Read.All"
        ],
        [
          "DeviceManagementManagedDevices.ReadWrite.All"
        ],
        [
          "DeviceManagementServiceConfig.Read.All"
        ],
        [
          "DeviceManagementServiceConfig.ReadWrite.All"
        ]
      ]
    },
    "delegatedPersonal": null,
    "application": {
      "least": [
        "User.ReadBasic.All"
      ],
      "anyOf": [
        [
          "User.ReadBasic.All"
        ],
        [
          "User.Read.All"
        ],
        [
          "Directory.Read.All"
        ],
        [
          "User.ReadWrite.All"
        ],
        [
          "User.ReadWrite.CrossCloud"
        ],
        [
          "Directory.ReadWrite.All"
        ],
        [
          "AgentIdUser.ReadWrite.All"
        ],
        [
          "AgentIdUser.ReadWrite.IdentityParentedBy"
        ],
        [
          "DeviceManagementApps.Read.All"
        ],
        [
          "DeviceManagementApps.ReadWrite.All"
        ],
        [
          "DeviceManagementConfiguration.Read.All"
        ],
        [
          "DeviceManagementConfiguration.ReadWrite.All"
        ],
        [
          "DeviceManagementManagedDevices.Read.All"
        ],
        [
          "DeviceManagementManagedDevices.ReadWrite.All"
        ],
        [
          "DeviceManagementServiceConfig.Read.All"
        ],
        [
          "DeviceManagementServiceConfig.ReadWrite.All"
        ]
      ]
    },
    "user": {
      "everyone": true
    },
    "source": "microsoftgraph/microsoft-graph-devx-content:permissions/new/permissions.json@6cbd6bbd665a877560fdefbad74f3bdb5b57af88"
  },
  "users.create": {
    "documented": true,
    "delegatedWork": {
      "least": [
        "User.ReadWrite.All"
      ],
      "anyOf": [
        [
          "User.ReadWrite.All"
        ],
        [
          "Directory.ReadWrite.All"
        ],
        [
          "AgentIdUser.ReadWrite.All"
        ],
        [
          "AgentIdUser.ReadWrite.IdentityParentedBy"
        ],
        [
          "DeviceManagementApps.ReadWrite.All"
        ],
        [
          "DeviceManagementConfiguration.ReadWrite.All"
        ],
        [
          "DeviceManagementManagedDevices.ReadWrite.All"
        ],
        [
          "DeviceManagementServiceConfig.ReadWrite.All"
        ]
      ]
    },
    "delegatedPersonal": null,
    "application": {
      "least": [
        "User.ReadWrite.All"
      ],
      "anyOf": [
        [
          "User.ReadWrite.All"
        ],
        [
          "Directory.ReadWrite.All"
        ],
        [
          "AgentIdUser.ReadWrite.All"
        ],
        [
          "AgentIdUser.ReadWrite.IdentityParentedBy"
        ],
        [
          "DeviceManagementApps.ReadWrite.All"
        ],
        [
          "DeviceManagementConfiguration.ReadWrite.All"
        ],
        [
          "DeviceManagementManagedDevices.ReadWrite.All"
        ],
        [
          "DeviceManagementServiceConfig.ReadWrite.All"
        ]
      ]
    },
    "user": {
      "roles": [
        "User Administrator",
        "Directory Writers"
      ],
      "owners": false
    },
    "source": "microsoftgraph/microsoft-graph-devx-content:permissions/new/permissions.json@6cbd6bbd665a877560fdefbad74f3bdb5b57af88"
  },
  "users.get": {
    "documented": true,
    "delegatedWork": {
      "least": [
        "User.ReadBasic.All"
      ],
      "anyOf": [
        [
          "User.ReadBasic.All"
        ],
        [
          "User.Read"
        ],
        [
          "User.Read.All"
        ],
        [
          "Directory.Read.All"
        ],
        [
          "User.ReadWrite"
        ],
        [
          "User.ReadWrite.All"
        ],
        [
          "Directory.ReadWrite.All"
        ],
        [
          "AgentIdUser.ReadWrite.All"
        ],
        [
          "AgentIdUser.ReadWrite.IdentityParentedBy"
        ],
        [
          "DeviceManagementApps.Read.All"
        ],
        [
          "DeviceManagementApps.ReadWrite.All"
        ],
        [
          "DeviceManagementConfiguration.Read.All"
        ],
        [
          "DeviceManagementConfiguration.ReadWrite.All"
        ],
        [
          "DeviceManagementManagedDevices.Read.All"
        ],
        [
          "DeviceManagementManagedDevices.ReadWrite.All"
        ],
        [
          "DeviceManagementServiceConfig.Read.All"
        ],
        [
          "DeviceManagementServiceConfig.ReadWrite.All"
        ]
      ]
    },
    "delegatedPersonal": {
      "least": [
        "User.Read"
      ],
      "anyOf": [
        [
          "User.Read"
        ],
        [
          "User.ReadWrite"
        ]
      ]
    },
    "application": {
      "least": [
        "User.ReadBasic.All"
      ],
      "anyOf": [
        [
          "User.ReadBasic.All"
        ],
        [
          "User.Read.All"
        ],
        [
          "Directory.Read.All"
        ],
        [
          "User.ReadWrite.All"
        ],
        [
          "User.ReadWrite.CrossCloud"
        ],
        [
          "Directory.ReadWrite.All"
        ],
        [
          "AgentIdUser.ReadWrite.All"
        ],
        [
          "AgentIdUser.ReadWrite.IdentityParentedBy"
        ],
        [
          "DeviceManagementApps.Read.All"
        ],
        [
          "DeviceManagementApps.ReadWrite.All"
        ],
        [
          "DeviceManagementConfiguration.Read.All"
        ],
        [
          "DeviceManagementConfiguration.ReadWrite.All"
        ],
        [
          "DeviceManagementManagedDevices.Read.All"
        ],
        [
          "DeviceManagementManagedDevices.ReadWrite.All"
        ],
        [
          "DeviceManagementServiceConfig.Read.All"
        ],
        [
          "DeviceManagementServiceConfig.ReadWrite.All"
        ]
      ]
    },
    "user": {
      "everyone": true
    },
    "source": "microsoftgraph/microsoft-graph-devx-content:permissions/new/permissions.json@6cbd6bbd665a877560fdefbad74f3bdb5b57af88"
  },
  "users.update": {
    "documented": true,
    "delegatedWork": {
      "least": [
        "User.ReadWrite.All"
      ],
      "anyOf": [
        [
          "User.ReadWrite.All"
        ],
        [
          "User-Mail.ReadWrite.All"
        ],
        [
          "User-PasswordProfile.ReadWrite.All"
        ],
        [
          "User-Phone.ReadWrite.All"
        ],
        [
          "User.EnableDisableAccount.All"
        ],
        [
          "User.ManageIdentities.All"
        ],
        [
          "User.ReadWrite"
        ],
        [
          "Directory.ReadWrite.All"
        ],
        [
          "AgentIdUser.ReadWrite.All"
        ],
        [
          "AgentIdUser.ReadWrite.IdentityParentedBy"
        ],
        [
          "DeviceManagementApps.ReadWrite.All"
        ],
        [
          "DeviceManagementConfiguration.ReadWrite.All"
        ],
        [
          "DeviceManagementManagedDevices.ReadWrite.All"
        ],
        [
          "DeviceManagementServiceConfig.ReadWrite.All"
        ]
      ]
    },
    "delegatedPersonal": {
      "least": [
        "User.ReadWrite"
      ],
      "anyOf": [
        [
          "User.ReadWrite"
        ]
      ]
    },
    "application": {
      "least": [
        "User.ReadWrite.All"
      ],
      "anyOf": [
        [
          "User.ReadWrite.All"
        ],
        [
          "User-Mail.ReadWrite.All"
        ],
        [
          "User-PasswordProfile.ReadWrite.All"
        ],
        [
          "User-Phone.ReadWrite.All"
        ],
        [
          "User.EnableDisableAccount.All"
        ],
        [
          "User.ManageIdentities.All"
        ],
        [
          "User.ReadWrite.CrossCloud"
        ],
        [
          "Directory.ReadWrite.All"
        ],
        [
          "AgentIdUser.ReadWrite.All"
        ],
        [
          "AgentIdUser.ReadWrite.IdentityParentedBy"
        ],
        [
          "DeviceManagementApps.ReadWrite.All"
        ],
        [
          "DeviceManagementConfiguration.ReadWrite.All"
        ],
        [
          "DeviceManagementManagedDevices.ReadWrite.All"
        ],
        [
          "DeviceManagementServiceConfig.ReadWrite.All"
        ]
      ]
    },
    "user": {
      "roles": [
        "User Administrator",
        "Directory Writers"
      ],
      "owners": false
    },
    "source": "microsoftgraph/microsoft-graph-devx-content:permissions/new/permissions.json@6cbd6bbd665a877560fdefbad74f3bdb5b57af88"
  },
  "users.delete": {
    "documented": true,
    "delegatedWork": {
      "least": [
        "User.DeleteRestore.All",
        "User.ReadWrite.All"
      ],
      "anyOf": [
        [
          "User.DeleteRestore.All"
        ],
        [
          "User.ReadWrite.All"
        ],
        [
          "AgentIdUser.ReadWrite.All"
        ],
        [
          "AgentIdUser.ReadWrite.IdentityParentedBy"
        ],
        [
          "DeviceManagementApps.ReadWrite.All"
        ],
        [
          "DeviceManagementConfiguration.ReadWrite.All"
        ],
        [
          "DeviceManagementManagedDevices.ReadWrite.All"
        ],
        [
          "DeviceManagementServiceConfig.ReadWrite.All"
        ]
      ]
    },
    "delegatedPersonal": null,
    "application": {
      "least": [
        "User.DeleteRestore.All",
        "User.ReadWrite.All"
      ],
      "anyOf": [
        [
          "User.DeleteRestore.All"
        ],
        [
          "User.ReadWrite.All"
        ],
        [
          "User.ReadWrite.CrossCloud"
        ],
        [
          "AgentIdUser.ReadWrite.All"
        ],
        [
          "AgentIdUser.ReadWrite.IdentityParentedBy"
        ],
        [
          "DeviceManagementApps.ReadWrite.All"
        ],
        [
          "DeviceManagementConfiguration.ReadWrite.All"
        ],
        [
          "DeviceManagementManagedDevices.ReadWrite.All"
        ],
        [
          "DeviceManagementServiceConfig.ReadWrite.All"
        ]
      ]
    },
    "user": {
      "roles": [
        "User Administrator"
      ],
      "owners": false
    },
    "source": "microsoftgraph/microsoft-graph-devx-content:permissions/new/permissions.json@6cbd6bbd665a877560fdefbad74f3bdb5b57af88"
  },
  "groups.list": {
    "documented": true,
    "delegatedWork": {
      "least": [
        "Group-NestingSupport.ReadWrite.All",
        "Group.ReadBasic.All"
      ],
      "anyOf": [
        [
          "Group.ReadBasic.All"
        ],
        [
          "Group-NestingSupport.ReadWrite.All"
        ],
        [
          "Group.Read.All"
        ],
        [
          "GroupMember.Read.All"
        ],
        [
          "Directory.Read.All"
        ],
        [
          "Group-PreferredDataLocation.ReadWrite.All"
        ],
        [
          "Group.ManageProtection.All"
        ],
        [
          "Group.ReadWrite.All"
        ],
        [
          "Directory.ReadWrite.All"
        ]
      ]
    },
    "delegatedPersonal": null,
    "application": {
      "least": [
        "Group-NestingSupport.ReadWrite.All",
        "Group.ReadBasic.All"
      ],
      "anyOf": [
        [
          "Group.ReadBasic.All"
        ],
        [
          "Group-NestingSupport.ReadWrite.All"
        ],
        [
          "Group.Read.All"
        ],
        [
          "GroupMember.Read.All"
        ],
        [
          "Directory.Read.All"
        ],
        [
          "Group-PreferredDataLocation.ReadWrite.All"
        ],
        [
          "Group.ManageProtection.All"
        ],
        [
          "Group.ReadWrite.All"
        ],
        [
          "Directory.ReadWrite.All"
        ]
      ]
    },
    "user": {
      "everyone": true
    },
    "source": "microsoftgraph/microsoft-graph-devx-content:permissions/new/permissions.json@6cbd6bbd665a877560fdefbad74f3bdb5b57af88"
  },
  "groups.create": {
    "documented": true,
    "delegatedWork": {
      "least": [
        "Group.ReadWrite.All"
      ],
      "anyOf": [
        [
          "Group.ReadWrite.All"
        ],
        [
          "Group-PreferredDataLocation.ReadWrite.All"
        ],
        [
          "Directory.ReadWrite.All"
        ]
      ]
    },
    "delegatedPersonal": null,
    "application": {
      "least": [
        "Group.Create"
      ],
      "anyOf": [
        [
          "Group.Create"
        ],
        [
          "Group-PreferredDataLocation.ReadWrite.All"
        ],
        [
          "Group.ReadWrite.All"
        ],
        [
          "Directory.ReadWrite.All"
        ]
      ]
    },
    "user": {
      "everyone": true
    },
    "source": "microsoftgraph/microsoft-graph-devx-content:permissions/new/permissions.json@6cbd6bbd665a877560fdefbad74f3bdb5b57af88"
  },
  "groups.get": {
    "documented": true,
    "delegatedWork": {
      "least": [
        "Group-NestingSupport.ReadWrite.All"
      ],
      "anyOf": [
        [
          "Group-NestingSupport.ReadWrite.All"
        ],
        [
          "Group-XTenantIdentitySync.Read.All"
        ],
        [
          "Group.Read.All"
        ],
        [
          "Group.ReadBasic.All"
        ],
        [
          "GroupMember.Read.All"
        ],
        [
          "Directory.Read.All"
        ],
        [
          "Group-PreferredDataLocation.ReadWrite.All"
        ],
        [
          "Group.ManageProtection.All"
        ],
        [
          "Group.ReadWrite.All"
        ],
        [
          "Directory.ReadWrite.All"
        ]
      ]
    },
    "delegatedPersonal": null,
    "application": {
      "least": [
        "Group-NestingSupport.ReadWrite.All"
      ],
      "anyOf": [
        [
          "Group-NestingSupport.ReadWrite.All"
        ],
        [
          "Group-XTenantIdentitySync.Read.All"
        ],
        [
          "Group.Read.All"
        ],
        [
          "Group.ReadBasic.All"
        ],
        [
          "GroupMember.Read.All"
        ],
        [
          "Directory.Read.All"
        ],
        [
          "Group-PreferredDataLocation.ReadWrite.All"
        ],
        [
          "Group.ManageProtection.All"
        ],
        [
          "Group.ReadWrite.All"
        ],
        [
          "Directory.ReadWrite.All"
        ]
      ]
    },
    "user": {
      "everyone": true
    },
    "source": "microsoftgraph/microsoft-graph-devx-content:permissions/new/permissions.json@6cbd6bbd665a877560fdefbad74f3bdb5b57af88"
  },
  "groups.update": {
    "documented": true,
    "delegatedWork": {
      "least": [
        "Group-NestingSupport.ReadWrite.All"
      ],
      "anyOf": [
        [
          "Group-NestingSupport.ReadWrite.All"
        ],
        [
          "Group-PreferredDataLocation.ReadWrite.All"
        ],
        [
          "Group.ManageProtection.All"
        ],
        [
          "Group.ReadWrite.All"
        ],
        [
          "Directory.ReadWrite.All"
        ]
      ]
    },
    "delegatedPersonal": null,
    "application": {
      "least": [
        "Group-NestingSupport.ReadWrite.All"
      ],
      "anyOf": [
        [
          "Group-NestingSupport.ReadWrite.All"
        ],
        [
          "Group-PreferredDataLocation.ReadWrite.All"
        ],
        [
          "Group.ManageProtection.All"
        ],
        [
          "Group.ReadWrite.All"
        ],
        [
          "Directory.ReadWrite.All"
        ]
      ]
    },
    "user": {
      "roles": [
        "Groups Administrator",
        "User Administrator",
        "Directory Writers"
      ],
      "owners": true
    },
    "source": "microsoftgraph/microsoft-graph-devx-content:permissions/new/permissions.json@6cbd6bbd665a877560fdefbad74f3bdb5b57af88"
  },
  "groups.delete": {
    "documented": true,
    "delegatedWork": {
      "least": [
        "Group.ReadWrite.All"
      ],
      "anyOf": [
        [
          "Group.ReadWrite.All"
        ]
      ]
    },
    "delegatedPersonal": null,
    "application": {
      "least": [
        "Group.ReadWrite.All"
      ],
      "anyOf": [
        [
          "Group.ReadWrite.All"
        ]
      ]
    },
    "user": {
      "roles": [
        "Groups Administrator",
        "User Administrator"
      ],
      "owners": true
    },
    "source": "microsoftgraph/microsoft-graph-devx-content:permissions/new/permissions.json@6cbd6bbd665a877560fdefbad74f3bdb5b57af88"
  },
  "groups.members.list": {
    "documented": true,
    "delegatedWork": {
      "least": [
        "GroupMember.ReadBasic.All"
      ],
      "anyOf": [
        [
          "GroupMember.ReadBasic.All"
        ],
        [
          "Group.Read.All"
        ],
        [
          "Group.ReadBasic.All"
        ],
        [
          "GroupMember.Read.All"
        ],
        [
          "Directory.Read.All"
        ],
        [
          "Group.ReadWrite.All"
        ],
        [
          "GroupMember.ReadWrite.All"
        ]
      ]
    },
    "delegatedPersonal": null,
    "application": {
      "least": [
        "GroupMember.ReadBasic.All"
      ],
      "anyOf": [
        [
          "GroupMember.ReadBasic.All"
        ],
        [
          "Group.Read.All"
        ],
        [
          "Group.ReadBasic.All"
        ],
        [
          "GroupMember.Read.All"
        ],
        [
          "Directory.Read.All"
        ],
        [
          "Group.ReadWrite.All"
        ],
        [
          "GroupMember.ReadWrite.All"
        ]
      ]
    },
    "user": {
      "everyone": true
    },
    "source": "microsoftgraph/microsoft-graph-devx-content:permissions/new/permissions.json@6cbd6bbd665a877560fdefbad74f3bdb5b57af88"
  },
  "groups.members.add": {
    "documented": false,
    "delegatedWork": {
      "least": [
        "GroupMember.ReadWrite.All"
      ],
      "anyOf": [
        [
          "GroupMember.ReadWrite.All"
        ],
        [
          "Group.ReadWrite.All"
        ]
      ]
    },
    "delegatedPersonal": null,
    "application": {
      "least": [
        "GroupMember.ReadWrite.All"
      ],
      "anyOf": [
        [
          "GroupMember.ReadWrite.All"
        ],
        [
          "Group.ReadWrite.All"
        ]
      ]
    },
    "user": {
      "roles": [
        "Groups Administrator",
        "User Administrator",
        "Directory Writers",
        "Identity Governance Administrator"
      ],
      "owners": true
    },
    "source": "our reading"
  },
  "groups.members.remove": {
    "documented": false,
    "delegatedWork": {
      "least": [
        "GroupMember.ReadWrite.All"
      ],
      "anyOf": [
        [
          "GroupMember.ReadWrite.All"
        ],
        [
          "Group.ReadWrite.All"
        ]
      ]
    },
    "delegatedPersonal": null,
    "application": {
      "least": [
        "GroupMember.ReadWrite.All"
      ],
      "anyOf": [
        [
          "GroupMember.ReadWrite.All"
        ],
        [
          "Group.ReadWrite.All"
        ]
      ]
    },
    "user": {
      "roles": [
        "Groups Administrator",
        "User Administrator",
        "Directory Writers",
        "Identity Governance Administrator"
      ],
      "owners": true
    },
    "source": "our reading"
  },
  "groups.owners.list": {
    "documented": true,
    "delegatedWork": {
      "least": [
        "Group.ReadWrite.All",
        "GroupMember.Read.All"
      ],
      "anyOf": [
        [
          "GroupMember.Read.All"
        ],
        [
          "Group.ReadWrite.All"
        ],
        [
          "Group.Read.All"
        ],
        [
          "Directory.Read.All"
        ],
        [
          "GroupMember.ReadWrite.All"
        ]
      ]
    },
    "delegatedPersonal": null,
    "application": {
      "least": [
        "Group.ReadWrite.All",
        "GroupMember.Read.All"
      ],
      "anyOf": [
        [
          "GroupMember.Read.All"
        ],
        [
          "Group.ReadWrite.All"
        ],
        [
          "Group.Read.All"
        ],
        [
          "Directory.Read.All"
        ],
        [
          "GroupMember.ReadWrite.All"
        ]
      ]
    },
    "user": {
      "everyone": true
    },
    "source": "microsoftgraph/microsoft-graph-devx-content:permissions/new/permissions.json@6cbd6bbd665a877560fdefbad74f3bdb5b57af88"
  },
  "groups.appRoleAssignments.list": {
    "documented": true,
    "delegatedWork": {
      "least": [
        "Directory.Read.All"
      ],
      "anyOf": [
        [
          "Directory.Read.All"
        ],
        [
          "AppRoleAssignment.ReadWrite.All"
        ],
        [
          "Directory.ReadWrite.All"
        ]
      ]
    },
    "delegatedPersonal": null,
    "application": {
      "least": [
        "Directory.Read.All"
      ],
      "anyOf": [
        [
          "Directory.Read.All"
        ],
        [
          "AppRoleAssignment.ReadWrite.All"
        ],
        [
          "Directory.ReadWrite.All"
        ]
      ]
    },
    "user": {
      "roles": [
        "Directory Synchronization Accounts",
        "Directory Writers",
        "Hybrid Identity Administrator",
        "Identity Governance Administrator",
        "Privileged Role Administrator",
        "User Administrator",
        "Application Administrator",
        "Cloud Application Administrator",
        "Directory Readers"
      ],
      "owners": false
    },
    "source": "microsoftgraph/microsoft-graph-docs-contrib:api-reference/v1.0/includes/permissions/group-list-approleassignments-permissions.md@58e5ce0f4e24ae74ab8bcef5e65deed7a077c453; microsoftgraph/microsoft-graph-devx-content:permissions/new/permissions.json@6cbd6bbd665a877560fdefbad74f3bdb5b57af88"
  },
  "groups.appRoleAssignments.create": {
    "documented": true,
    "delegatedWork": {
      "least": [
        "AppRoleAssignment.ReadWrite.All",
        "Group.Read.All"
      ],
      "anyOf": [
        [
          "AppRoleAssignment.ReadWrite.All",
          "Group.Read.All"
        ]
      ]
    },
    "delegatedPersonal": null,
    "application": {
      "least": [
        "AppRoleAssignment.ReadWrite.All",
        "Group.Read.All"
      ],
      "anyOf": [
        [
          "AppRoleAssignment.ReadWrite.All",
          "Group.Read.All"
        ]
      ]
    },
    "user": {
      "roles": [
        "Directory Synchronization Accounts",
        "Directory Writers",
        "Hybrid Identity Administrator",
        "Identity Governance Administrator",
        "Privileged Role Administrator",
        "User Administrator",
        "Application Administrator",
        "Cloud Application Administrator"
      ],
      "owners": false
    },
    "source": "microsoftgraph/microsoft-graph-docs-contrib:api-reference/v1.0/includes/permissions/group-post-approleassignments-permissions.md@6941b48dace4e4126ea1ea28236b7da4832d3ecc"
  },
  "deletedItems.get": {
    "documented": true,
    "delegatedWork": {
      "least": [
        "Application.Read.All",
        "User.Read.All",
        "Group.Read.All"
      ],
      "anyOf": [
        [
          "Application.Read.All"
        ],
        [
          "User.Read.All"
        ],
        [
          "Group.Read.All"
        ],
        [
          "Application.ReadWrite.All"
        ],
        [
          "User.ReadWrite.All"
        ],
        [
          "Group.ReadWrite.All"
        ],
        [
          "Directory.Read.All"
        ],
        [
          "Directory.ReadWrite.All"
        ]
      ]
    },
    "delegatedPersonal": null,
    "application": {
      "least": [
        "Application.Read.All",
        "User.Read.All",
        "Group.Read.All"
      ],
      "anyOf": [
        [
          "Application.Read.All"
        ],
        [
          "User.Read.All"
        ],
        [
          "Group.Read.All"
        ],
        [
          "Application.ReadWrite.OwnedBy"
        ],
        [
          "Application.ReadWrite.All"
        ],
        [
          "User.ReadWrite.All"
        ],
        [
          "Group.ReadWrite.All"
        ],
        [
          "Directory.Read.All"
        ],
        [
          "Directory.ReadWrite.All"
        ]
      ]
    },
    "user": {
      "everyone": true
    },
    "source": "microsoftgraph/microsoft-graph-docs-contrib:api-reference/v1.0/api/directory-deleteditems-get.md@03c7b71e4db41c4ac68bfa53212454c3e1412d3c"
  },
  "deletedItems.delete": {
    "documented": true,
    "delegatedWork": {
      "least": [
        "Application.ReadWrite.All",
        "User.ReadWrite.All",
        "Group.ReadWrite.All"
      ],
      "anyOf": [
        [
          "Application.ReadWrite.All"
        ],
        [
          "User.ReadWrite.All"
        ],
        [
          "Group.ReadWrite.All"
        ],
        [
          "Directory.ReadWrite.All"
        ]
      ]
    },
    "delegatedPersonal": null,
    "application": {
      "least": [
        "Application.ReadWrite.OwnedBy"
      ],
      "anyOf": [
        [
          "Application.ReadWrite.OwnedBy"
        ],
        [
          "Application.ReadWrite.All"
        ]
      ]
    },
    "user": {
      "roles": [
        "Application Administrator",
        "User Administrator",
        "Groups Administrator"
      ],
      "owners": false
    },
    "source": "microsoftgraph/microsoft-graph-docs-contrib:api-reference/v1.0/api/directory-deleteditems-delete.md@008e9134e34cabeaa9cd68b22c7f9f470010208d"
  },
  "deletedItems.restore": {
    "documented": true,
    "delegatedWork": {
      "least": [
        "Application.ReadWrite.All",
        "User.ReadWrite.All",
        "Group.ReadWrite.All"
      ],
      "anyOf": [
        [
          "Application.ReadWrite.All"
        ],
        [
          "User.ReadWrite.All"
        ],
        [
          "Group.ReadWrite.All"
        ]
      ]
    },
    "delegatedPersonal": null,
    "application": {
      "least": [
        "Application.ReadWrite.OwnedBy",
        "User.ReadWrite.All",
        "Group.ReadWrite.All"
      ],
      "anyOf": [
        [
          "Application.ReadWrite.OwnedBy"
        ],
        [
          "Application.ReadWrite.All"
        ],
        [
          "User.ReadWrite.All"
        ],
        [
          "Group.ReadWrite.All"
        ]
      ]
    },
    "user": {
      "roles": [
        "Application Administrator",
        "Cloud Application Administrator",
        "Hybrid Identity Administrator",
        "User Administrator",
        "Groups Administrator"
      ],
      "owners": false
    },
    "source": "microsoftgraph/microsoft-graph-docs-contrib:api-reference/v1.0/api/directory-deleteditems-restore.md@05c1078fa365fdcbcfccdb7896a31bbe2a0f53eb"
  },
  "deletedItems.applications.list": {
    "documented": true,
    "delegatedWork": {
      "least": [
        "Application.Read.All"
      ],
      "anyOf": [
        [
          "Application.Read.All"
        ],
        [
          "Application.ReadWrite.All"
        ],
        [
          "Directory.Read.All"
        ],
        [
          "Directory.ReadWrite.All"
        ]
      ]
    },
    "delegatedPersonal": null,
    "application": {
      "least": [
        "Application.Read.All"
      ],
      "anyOf": [
        [
          "Application.Read.All"
        ],
        [
          "Application.ReadWrite.All"
        ],
        [
          "Directory.Read.All"
        ]
      ]
    },
    "user": {
      "everyone": true
    },
    "source": "microsoftgraph/microsoft-graph-docs-contrib:api-reference/v1.0/api/directory-deleteditems-list.md@02b4cba04d0426b41fe35819922b100050c5c441"
  },
  "deletedItems.servicePrincipals.list": {
    "documented": true,
    "delegatedWork": {
      "least": [
        "Application.Read.All"
      ],
      "anyOf": [
        [
          "Application.Read.All"
        ],
        [
          "Application.ReadWrite.All"
        ],
        [
          "Directory.Read.All"
        ],
        [
          "Directory.ReadWrite.All"
        ]
      ]
    },
    "delegatedPersonal": null,
    "application": {
      "least": [
        "Application.Read.All"
      ],
      "anyOf": [
        [
          "Application.Read.All"
        ],
        [
          "Application.ReadWrite.All"
        ],
        [
          "Directory.Read.All"
        ]
      ]
    },
    "user": {
      "everyone": true
    },
    "source": "microsoftgraph/microsoft-graph-docs-contrib:api-reference/v1.0/api/directory-deleteditems-list.md@02b4cba04d0426b41fe35819922b100050c5c441"
  },
  "deletedItems.users.list": {
    "documented": true,
    "delegatedWork": {
      "least": [
        "User.Read.All"
      ],
      "anyOf": [
        [
          "User.Read.All"
        ],
        [
          "User.ReadWrite.All"
        ],
        [
          "Directory.Read.All"
        ],
        [
          "Directory.ReadWrite.All"
        ]
      ]
    },
    "delegatedPersonal": null,
    "application": {
      "least": [
        "User.Read.All"
      ],
      "anyOf": [
        [
          "User.Read.All"
        ],
        [
          "User.ReadWrite.All"
        ],
        [
          "Directory.Read.All"
        ],
        [
          "Directory.ReadWrite.All"
        ]
      ]
    },
    "user": {
      "everyone": true
    },
    "source": "microsoftgraph/microsoft-graph-docs-contrib:api-reference/v1.0/api/directory-deleteditems-list.md@02b4cba04d0426b41fe35819922b100050c5c441"
  },
  "deletedItems.groups.list": {
    "documented": true,
    "delegatedWork": {
      "least": [
        "Group.Read.All"
      ],
      "anyOf": [
        [
          "Group.Read.All"
        ],
        [
          "Group.ReadWrite.All"
        ],
        [
          "Directory.Read.All"
        ]
      ]
    },
    "delegatedPersonal": null,
    "application": {
      "least": [
        "Group.Read.All"
      ],
      "anyOf": [
        [
          "Group.Read.All"
        ],
        [
          "Group.ReadWrite.All"
        ],
        [
          "Directory.Read.All"
        ],
        [
          "Directory.ReadWrite.All"
        ]
      ]
    },
    "user": {
      "everyone": true
    },
    "source": "microsoftgraph/microsoft-graph-docs-contrib:api-reference/v1.0/api/directory-deleteditems-list.md@02b4cba04d0426b41fe35819922b100050c5c441"
  },
  "directoryRoles.list": {
    "documented": true,
    "delegatedWork": {
      "least": [
        "RoleManagement.Read.Directory"
      ],
      "anyOf": [
        [
          "RoleManagement.Read.Directory"
        ],
        [
          "Directory.Read.All"
        ],
        [
          "RoleManagement.ReadWrite.Directory"
        ],
        [
          "Directory.ReadWrite.All"
        ]
      ]
    },
    "delegatedPersonal": null,
    "application": {
      "least": [
        "RoleManagement.Read.Directory"
      ],
      "anyOf": [
        [
          "RoleManagement.Read.Directory"
        ],
        [
          "Directory.Read.All"
        ],
        [
          "RoleManagement.ReadWrite.Directory"
        ],
        [
          "Directory.ReadWrite.All"
        ]
      ]
    },
    "user": {
      "everyone": true
    },
    "source": "microsoftgraph/microsoft-graph-devx-content:permissions/new/permissions.json@6cbd6bbd665a877560fdefbad74f3bdb5b57af88"
  },
  "directoryRoles.members.list": {
    "documented": true,
    "delegatedWork": {
      "least": [
        "RoleManagement.Read.Directory"
      ],
      "anyOf": [
        [
          "RoleManagement.Read.Directory"
        ],
        [
          "Directory.Read.All"
        ],
        [
          "RoleManagement.ReadWrite.Directory"
        ],
        [
          "Directory.ReadWrite.All"
        ]
      ]
    },
    "delegatedPersonal": null,
    "application": {
      "least": [
        "RoleManagement.Read.Directory"
      ],
      "anyOf": [
        [
          "RoleManagement.Read.Directory"
        ],
        [
          "Directory.Read.All"
        ],
        [
          "RoleManagement.ReadWrite.Directory"
        ],
        [
          "Directory.ReadWrite.All"
        ]
      ]
    },
    "user": {
      "everyone": true
    },
    "source": "microsoftgraph/microsoft-graph-devx-content:permissions/new/permissions.json@6cbd6bbd665a877560fdefbad74f3bdb5b57af88"
  },
  "roleAssignments.list": {
    "documented": true,
    "delegatedWork": {
      "least": [
        "RoleManagement.Read.Directory"
      ],
      "anyOf": [
        [
          "RoleManagement.Read.Directory"
        ],
        [
          "Directory.Read.All"
        ],
        [
          "RoleManagement.Read.All"
        ],
        [
          "RoleManagement.ReadWrite.Directory"
        ],
        [
          "Directory.ReadWrite.All"
        ]
      ]
    },
    "delegatedPersonal": null,
    "application": {
      "least": [
        "RoleManagement.Read.Directory"
      ],
      "anyOf": [
        [
          "RoleManagement.Read.Directory"
        ],
        [
          "Directory.Read.All"
        ],
        [
          "RoleManagement.ReadWrite.Directory"
        ],
        [
          "Directory.ReadWrite.All"
        ]
      ]
    },
    "user": {
      "everyone": true
    },
    "source": "microsoftgraph/microsoft-graph-devx-content:permissions/new/permissions.json@6cbd6bbd665a877560fdefbad74f3bdb5b57af88"
  },
  "roleAssignments.create": {
    "documented": true,
    "delegatedWork": {
      "least": [
        "RoleManagement.ReadWrite.Directory"
      ],
      "anyOf": [
        [
          "RoleManagement.ReadWrite.Directory"
        ]
      ]
    },
    "delegatedPersonal": null,
    "application": {
      "least": [
        "RoleManagement.ReadWrite.Directory"
      ],
      "anyOf": [
        [
          "RoleManagement.ReadWrite.Directory"
        ]
      ]
    },
    "user": {
      "roles": [
        "Privileged Role Administrator"
      ],
      "owners": false
    },
    "source": "microsoftgraph/microsoft-graph-devx-content:permissions/new/permissions.json@6cbd6bbd665a877560fdefbad74f3bdb5b57af88"
  },
  "roleAssignments.delete": {
    "documented": true,
    "delegatedWork": {
      "least": [
        "RoleManagement.ReadWrite.Directory"
      ],
      "anyOf": [
        [
          "RoleManagement.ReadWrite.Directory"
        ]
      ]
    },
    "delegatedPersonal": null,
    "application": {
      "least": [
        "RoleManagement.ReadWrite.Directory"
      ],
      "anyOf": [
        [
          "RoleManagement.ReadWrite.Directory"
        ]
      ]
    },
    "user": {
      "roles": [
        "Privileged Role Administrator"
      ],
      "owners": false
    },
    "source": "microsoftgraph/microsoft-graph-devx-content:permissions/new/permissions.json@6cbd6bbd665a877560fdefbad74f3bdb5b57af88"
  },
  "roleDefinitions.list": {
    "documented": true,
    "delegatedWork": {
      "least": [
        "RoleManagement.Read.Directory"
      ],
      "anyOf": [
        [
          "RoleManagement.Read.Directory"
        ],
        [
          "Directory.Read.All"
        ],
        [
          "RoleManagement.Read.All"
        ],
        [
          "RoleManagement.ReadWrite.Directory"
        ],
        [
          "Directory.ReadWrite.All"
        ]
      ]
    },
    "delegatedPersonal": null,
    "application": {
      "least": [
        "RoleManagement.Read.Directory"
      ],
      "anyOf": [
        [
          "RoleManagement.Read.Directory"
        ],
        [
          "Directory.Read.All"
        ],
        [
          "RoleManagement.Read.All"
        ],
        [
          "RoleManagement.ReadWrite.Directory"
        ],
        [
          "Directory.ReadWrite.All"
        ]
      ]
    },
    "user": {
      "everyone": true
    },
    "source": "microsoftgraph/microsoft-graph-devx-content:permissions/new/permissions.json@6cbd6bbd665a877560fdefbad74f3bdb5b57af88"
  },
  "roleDefinitions.create": {
    "documented": true,
    "delegatedWork": {
      "least": [
        "RoleManagement.ReadWrite.Directory"
      ],
      "anyOf": [
        [
          "RoleManagement.ReadWrite.Directory"
        ],
        [
          "Directory.ReadWrite.All"
        ]
      ]
    },
    "delegatedPersonal": null,
    "application": {
      "least": [
        "RoleManagement.ReadWrite.Directory"
      ],
      "anyOf": [
        [
          "RoleManagement.ReadWrite.Directory"
        ],
        [
          "Directory.ReadWrite.All"
        ]
      ]
    },
    "user": {
      "roles": [
        "Privileged Role Administrator"
      ],
      "owners": false
    },
    "source": "microsoftgraph/microsoft-graph-devx-content:permissions/new/permissions.json@6cbd6bbd665a877560fdefbad74f3bdb5b57af88"
  },
  "auditLogs.provisioning.list": {
    "documented": true,
    "delegatedWork": {
      "least": [
        "ProvisioningLog.Read.All"
      ],
      "anyOf": [
        [
          "ProvisioningLog.Read.All"
        ],
        [
          "AuditLog.Read.All"
        ],
        [
          "Directory.Read.All"
        ]
      ]
    },
    "delegatedPersonal": null,
    "application": {
      "least": [
        "ProvisioningLog.Read.All"
      ],
      "anyOf": [
        [
          "ProvisioningLog.Read.All"
        ],
        [
          "AuditLog.Read.All"
        ],
        [
          "Directory.Read.All"
        ]
      ]
    },
    "user": {
      "roles": [
        "Reports Reader",
        "Security Reader",
        "Security Administrator",
        "Global Reader",
        "Security Operator",
        "Application Administrator",
        "Cloud Application Administrator"
      ],
      "owners": false
    },
    "source": "microsoftgraph/microsoft-graph-devx-content:permissions/new/permissions.json@6cbd6bbd665a877560fdefbad74f3bdb5b57af88"
  },
  "batch": {
    "documented": false,
    "delegatedWork": {
      "least": [],
      "anyOf": [
        []
      ]
    },
    "delegatedPersonal": {
      "least": [],
      "anyOf": [
        []
      ]
    },
    "application": {
      "least": [],
      "anyOf": [
        []
      ]
    },
    "user": {
      "everyone": true
    },
    "source": "our reading"
  }
}
