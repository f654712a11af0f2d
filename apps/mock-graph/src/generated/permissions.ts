// Generated from openapi/ by `npm run generate`. Do not edit.

export const permissions: Readonly<Record<string, {
  readonly description: string
  readonly delegated: { readonly id: string | null; readonly adminConsent: boolean } | null
  readonly application: { readonly id: string | null } | null
}>> = {
  "AgentIdUser.ReadWrite.All": {
    "description": "Read and change the users that belong to agents.",
    "delegated": {
      "id": "c3da4fc2-a3f7-fb10-b270-15dd66d000b6",
      "adminConsent": true
    },
    "application": {
      "id": "d0ca41aa-9212-8ec6-8bee-d30600b82eda"
    }
  },
  "AgentIdUser.ReadWrite.IdentityParentedBy": {
    "description": "The same, for agents made from the blueprint of the caller.",
    "delegated": {
      "id": "a1943f6a-e709-4b6c-baf0-25f7912a03bf",
      "adminConsent": true
    },
    "application": {
      "id": "b289933a-7ef7-c0d0-dedf-17468cb8aaf4"
    }
  },
  "AppRegistration.Create": {
    "description": "Register applications, and nothing else.",
    "delegated": {
      "id": null,
      "adminConsent": true
    },
    "application": {
      "id": null
    }
  },
  "AppRoleAssignment.ReadWrite.All": {
    "description": "Grant and revoke app roles, application permissions of any API among them. As good as any other permission.",
    "delegated": {
      "id": "84bccea3-f856-4a8a-967b-dbe0a3d53a64",
      "adminConsent": true
    },
    "application": {
      "id": "06b708a9-e830-4db3-a914-8e69da51d44f"
    }
  },
  "Application.Read.All": {
    "description": "Read applications and service principals.",
    "delegated": {
      "id": "c79f8feb-a9db-4090-85f9-90d820caa0eb",
      "adminConsent": true
    },
    "application": {
      "id": "9a5d68dd-52b0-4cc2-bd40-abcf44ac3a30"
    }
  },
  "Application.ReadWrite.All": {
    "description": "Read and change every application and service principal, secrets included.",
    "delegated": {
      "id": "bdfbf15f-ee85-4955-8675-146e8e5296b5",
      "adminConsent": true
    },
    "application": {
      "id": "1bfefb4e-e0b5-418b-a88f-73c46d2cc8e9"
    }
  },
  "Application.ReadWrite.OwnedBy": {
    "description": "Create applications and service principals, and manage those the caller owns. On provisioning: the service principal must be owned.",
    "delegated": null,
    "application": {
      "id": "18a4783c-866b-4cc7-a460-3d5e5662c884"
    }
  },
  "AuditLog.Read.All": {
    "description": "Read audit logs, sign-in and provisioning logs included.",
    "delegated": {
      "id": "e4c9e354-4dc5-45b8-9e7c-e1393b0b1a20",
      "adminConsent": true
    },
    "application": {
      "id": "b0afded3-3588-46d8-8b3d-9842eff778da"
    }
  },
  "CustomSecAttributeProvisioning.Read.All": {
    "description": "Read how custom security attributes are provisioned.",
    "delegated": {
      "id": "9ddd870d-077c-49e7-b3e3-6b3012a8a880",
      "adminConsent": true
    },
    "application": {
      "id": "9fd1f8bf-a443-4df6-bc2a-5d00c5ec7828"
    }
  },
  "CustomSecAttributeProvisioning.ReadWrite.All": {
    "description": "Change how custom security attributes are provisioned.",
    "delegated": {
      "id": "1140d9e4-6776-433e-a9e4-b9831adbb2e0",
      "adminConsent": true
    },
    "application": {
      "id": "1db69e9c-8d0a-498d-a5df-11fd0b68ceab"
    }
  },
  "DelegatedPermissionGrant.ReadWrite.All": {
    "description": "Manage consents to delegated permissions.",
    "delegated": {
      "id": "41ce6ca6-6826-4807-84f1-1c82854f7ee5",
      "adminConsent": true
    },
    "application": {
      "id": "8e8e4742-1d95-4f68-9d56-6ee75648c72a"
    }
  },
  "DeviceManagementApps.Read.All": {
    "description": "Read Intune apps.",
    "delegated": {
      "id": "4edf5f54-4666-44af-9de9-0144fb4b6e8c",
      "adminConsent": true
    },
    "application": {
      "id": "7a6ee1e7-141e-4cec-ae74-d9db155731ff"
    }
  },
  "DeviceManagementApps.ReadWrite.All": {
    "description": "Change Intune apps.",
    "delegated": {
      "id": "7b3f05d5-f68c-4b8d-8c59-a2ecd12f24af",
      "adminConsent": true
    },
    "application": {
      "id": "78145de6-330d-4800-a6ce-494ff2d33d07"
    }
  },
  "DeviceManagementConfiguration.Read.All": {
    "description": "Read Intune device policies.",
    "delegated": {
      "id": "f1493658-876a-4c87-8fa7-edb559b3476a",
      "adminConsent": true
    },
    "application": {
      "id": "dc377aa6-52d8-4e23-b271-2a7ae04cedf3"
    }
  },
  "DeviceManagementConfiguration.ReadWrite.All": {
    "description": "Change Intune device policies.",
    "delegated": {
      "id": "0883f392-0a7a-443d-8c76-16a6d39c7b63",
      "adminConsent": true
    },
    "application": {
      "id": "9241abd9-d0e6-425a-bd4f-47ba86e767a4"
    }
  },
  "DeviceManagementManagedDevices.Read.All": {
    "description": "Read Intune devices.",
    "delegated": {
      "id": "314874da-47d6-4978-88dc-cf0d37f0bb82",
      "adminConsent": true
    },
    "application": {
      "id": "2f51be20-0bb4-4fed-bf7b-db946066c75e"
    }
  },
  "DeviceManagementManagedDevices.ReadWrite.All": {
    "description": "Change Intune devices.",
    "delegated": {
      "id": "44642bfe-8385-4adc-8fc6-fe3cb2c375c3",
      "adminConsent": true
    },
    "application": {
      "id": "243333ab-4d21-40cb-a475-36241daa0842"
    }
  },
  "DeviceManagementServiceConfig.Read.All": {
    "description": "Read the Intune configuration.",
    "delegated": {
      "id": "8696daa5-bce5-4b2e-83f9-51b6defc4e1e",
      "adminConsent": true
    },
    "application": {
      "id": "06a5fe6d-c49d-46a7-b082-56b1b14103c7"
    }
  },
  "DeviceManagementServiceConfig.ReadWrite.All": {
    "description": "Change the Intune configuration.",
    "delegated": {
      "id": "662ed50a-ac44-4eef-ad86-62eed9be2a29",
      "adminConsent": true
    },
    "application": {
      "id": "5ac13192-7ace-4fcf-b828-1a26f28068ee"
    }
  },
  "Directory.AccessAsUser.All": {
    "description": "Do in the directory what the signed-in user may do there.",
    "delegated": {
      "id": "0e263e50-5827-48a4-b97c-d940288653c7",
      "adminConsent": true
    },
    "application": null
  },
  "Directory.Read.All": {
    "description": "Read the directory: users, groups, applications, roles.",
    "delegated": {
      "id": "06da0dbc-49e2-44d2-8312-53f166ab848a",
      "adminConsent": true
    },
    "application": {
      "id": "7ab1d382-f21e-4acd-a863-ba3e13f7da61"
    }
  },
  "Directory.ReadWrite.All": {
    "description": "Read and change most of the directory.",
    "delegated": {
      "id": "c5366453-9fb0-48a5-a156-24f0c49a4b84",
      "adminConsent": true
    },
    "application": {
      "id": "19dbc75e-c2e2-444c-a770-ec69d8559fc7"
    }
  },
  "Group-NestingSupport.ReadWrite.All": {
    "description": "Manage nesting of groups.",
    "delegated": {
      "id": null,
      "adminConsent": true
    },
    "application": {
      "id": null
    }
  },
  "Group-PreferredDataLocation.ReadWrite.All": {
    "description": "Manage where group data is stored.",
    "delegated": {
      "id": null,
      "adminConsent": true
    },
    "application": {
      "id": null
    }
  },
  "Group-XTenantIdentitySync.Read.All": {
    "description": "Read cross-tenant synchronization of groups.",
    "delegated": {
      "id": null,
      "adminConsent": true
    },
    "application": {
      "id": null
    }
  },
  "Group.Create": {
    "description": "Create groups.",
    "delegated": null,
    "application": {
      "id": "bf7b1a76-6e77-406b-b258-bf5c7720e98f"
    }
  },
  "Group.ManageProtection.All": {
    "description": "Manage protection of groups.",
    "delegated": {
      "id": null,
      "adminConsent": true
    },
    "application": {
      "id": null
    }
  },
  "Group.Read.All": {
    "description": "Read groups and their members.",
    "delegated": {
      "id": "5f8c59db-677d-491f-a6b8-5f174b11ec1d",
      "adminConsent": true
    },
    "application": {
      "id": "5b567255-7703-4780-807c-7be8301ae99b"
    }
  },
  "Group.ReadBasic.All": {
    "description": "Read basic properties of groups.",
    "delegated": {
      "id": null,
      "adminConsent": true
    },
    "application": {
      "id": null
    }
  },
  "Group.ReadWrite.All": {
    "description": "Read and change groups and their members.",
    "delegated": {
      "id": "4e46008b-f24c-477d-8fff-7bb4ec7aafe0",
      "adminConsent": true
    },
    "application": {
      "id": "62a82d76-70ea-41e2-9197-370581804d09"
    }
  },
  "GroupMember.Read.All": {
    "description": "Read memberships and basic properties of groups.",
    "delegated": {
      "id": "bc024368-1153-4739-b217-4326f2e966d0",
      "adminConsent": true
    },
    "application": {
      "id": "98830695-27a2-44f7-8c18-0c3ebc9698f6"
    }
  },
  "GroupMember.ReadBasic.All": {
    "description": "Read basic membership of groups.",
    "delegated": {
      "id": null,
      "adminConsent": true
    },
    "application": {
      "id": null
    }
  },
  "GroupMember.ReadWrite.All": {
    "description": "Change memberships of groups.",
    "delegated": {
      "id": "f81125ac-d3b7-4573-a3b2-7099cc39df9e",
      "adminConsent": true
    },
    "application": {
      "id": "dbaae8cf-10b5-4b86-a4a1-f871c94c6695"
    }
  },
  "Organization.Read.All": {
    "description": "Read the tenant.",
    "delegated": {
      "id": "4908d5b9-3fb2-4b1e-9336-1888b7937185",
      "adminConsent": true
    },
    "application": {
      "id": "498476ce-e0fe-48b0-b801-37ba7e2685c6"
    }
  },
  "Organization.ReadWrite.All": {
    "description": "Read and change the tenant.",
    "delegated": {
      "id": "46ca0847-7e6b-426e-9775-ea810a948356",
      "adminConsent": true
    },
    "application": {
      "id": "292d869f-3427-49a8-9dab-8c70152b74e9"
    }
  },
  "ProvisioningLog.Read.All": {
    "description": "Read the provisioning log.",
    "delegated": {
      "id": null,
      "adminConsent": true
    },
    "application": {
      "id": null
    }
  },
  "RoleManagement.Read.All": {
    "description": "Read role management of every provider.",
    "delegated": {
      "id": "48fec646-b2ba-4019-8681-8eb31435aded",
      "adminConsent": true
    },
    "application": {
      "id": "c7fbd983-d9aa-4fa7-84b8-17382c103bc4"
    }
  },
  "RoleManagement.Read.Directory": {
    "description": "Read directory roles and assignments.",
    "delegated": {
      "id": "741c54c3-0c1e-44a1-818b-3f97ab4e8c83",
      "adminConsent": true
    },
    "application": {
      "id": "483bed4a-2ad3-4361-a73b-c83ccdbdc53c"
    }
  },
  "RoleManagement.ReadWrite.Directory": {
    "description": "Define and assign directory roles. As good as any other permission.",
    "delegated": {
      "id": "d01b97e9-cbc0-49fe-810a-750afd5527a3",
      "adminConsent": true
    },
    "application": {
      "id": "9e3f62cf-ca93-4989-b6ce-bf83c28f9fe8"
    }
  },
  "Synchronization.Read.All": {
    "description": "Read provisioning: jobs, schemas, templates.",
    "delegated": {
      "id": "7aa02aeb-824f-4fbe-a3f7-611f751f5b55",
      "adminConsent": true
    },
    "application": {
      "id": "5ba43d2f-fa88-4db2-bd1c-a67c5f0fb1ce"
    }
  },
  "Synchronization.ReadWrite.All": {
    "description": "Read and change provisioning of every application, secrets included.",
    "delegated": {
      "id": "7bb27fa3-ea8f-4d67-a916-87715b6188bd",
      "adminConsent": true
    },
    "application": {
      "id": "9b50c33d-700f-43b1-b2eb-87e89b703581"
    }
  },
  "SynchronizationData-User.Upload": {
    "description": "Upload users to API-driven provisioning jobs.",
    "delegated": {
      "id": "1a2e7420-4e92-4d2b-94cb-fb2952e9ddf7",
      "adminConsent": true
    },
    "application": {
      "id": "db31e92a-b9ea-4d87-bf6a-75a37a9ca35a"
    }
  },
  "SynchronizationData-User.Upload.OwnedBy": {
    "description": "Upload users to jobs of applications the caller owns.",
    "delegated": null,
    "application": {
      "id": "25c32ff3-849a-494b-b94f-20a8ac4e6774"
    }
  },
  "User-Mail.ReadWrite.All": {
    "description": "Change further mail addresses of all users.",
    "delegated": {
      "id": "6166886a-9576-433b-8544-658177bdef1d",
      "adminConsent": true
    },
    "application": {
      "id": "280d0935-0796-47d1-8d26-273470a3f17a"
    }
  },
  "User-PasswordProfile.ReadWrite.All": {
    "description": "Reset passwords of all users.",
    "delegated": {
      "id": "56760768-b641-451f-8906-e1b8ab31bca7",
      "adminConsent": true
    },
    "application": {
      "id": "cc117bb9-00cf-4eb8-b580-ea2a878fe8f7"
    }
  },
  "User-Phone.ReadWrite.All": {
    "description": "Change phone numbers of all users.",
    "delegated": {
      "id": "e29d5979-5b06-4a7f-ae24-6a9348d2e1ff",
      "adminConsent": true
    },
    "application": {
      "id": "86ceff06-c822-49ff-989a-d912845ffe69"
    }
  },
  "User.DeleteRestore.All": {
    "description": "Delete and restore users.",
    "delegated": {
      "id": "4bb440cd-2cf2-4f90-8004-aa2acd2537c5",
      "adminConsent": true
    },
    "application": {
      "id": "eccc023d-eccf-4e7b-9683-8813ab36cecc"
    }
  },
  "User.EnableDisableAccount.All": {
    "description": "Enable and disable accounts.",
    "delegated": {
      "id": "f92e74e7-2563-467f-9dd0-902688cb5863",
      "adminConsent": true
    },
    "application": {
      "id": "3011c876-62b7-4ada-afa2-506cbbecc68c"
    }
  },
  "User.ManageIdentities.All": {
    "description": "Change the identities users sign in with.",
    "delegated": {
      "id": "637d7bec-b31e-4deb-acc9-24275642a2c9",
      "adminConsent": true
    },
    "application": {
      "id": "c529cfca-c91b-489c-af2b-d92990b66ce6"
    }
  },
  "User.Read": {
    "description": "Sign in and read the own profile.",
    "delegated": {
      "id": "e1fe6dd8-ba31-4d61-89e7-88639da4683d",
      "adminConsent": false
    },
    "application": null
  },
  "User.Read.All": {
    "description": "Read all users.",
    "delegated": {
      "id": "a154be20-db9c-4678-8ab7-66f6cc099a59",
      "adminConsent": true
    },
    "application": {
      "id": "df021288-bdef-4463-88db-98f22de89214"
    }
  },
  "User.ReadBasic.All": {
    "description": "Read names and addresses of all users.",
    "delegated": {
      "id": "b340eb25-3456-403f-be2f-af7a0d370277",
      "adminConsent": false
    },
    "application": {
      "id": "97235f07-e226-4f63-ace3-39588e11d3a1"
    }
  },
  "User.ReadWrite": {
    "description": "Read and change the own profile.",
    "delegated": {
      "id": "b4e74841-8e56-480b-be8b-910348b18b4c",
      "adminConsent": false
    },
    "application": null
  },
  "User.ReadWrite.All": {
    "description": "Read and change all users.",
    "delegated": {
      "id": "204e0828-b5ca-4ad8-b9f3-f32a958e7cc4",
      "adminConsent": true
    },
    "application": {
      "id": "741f803b-c850-494e-b5df-cde7c675a1ca"
    }
  },
  "User.ReadWrite.CrossCloud": {
    "description": "Read and change users that come from another cloud.",
    "delegated": null,
    "application": {
      "id": null
    }
  }
}
