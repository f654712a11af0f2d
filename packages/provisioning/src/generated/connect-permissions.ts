// Generated from openapi/ by `npm run generate`. Do not edit.

/**
 * What `connectApplication` tells of an operation and judges a 403 by: the least sets of each kind, the roles of users,
 * method and path, and the higher sets of each kind.
 */
export const connectPermissions = {
  "applicationTemplates.list": [[[]],[[]],[],"GET /applicationTemplates",[],[]],
  "servicePrincipals.list": [[["Application.Read.All"],["Application.ReadWrite.OwnedBy"]],[["Application.Read.All"]],[],"GET /servicePrincipals",[["Directory.Read.All"],["Application.ReadWrite.All"]],[["Directory.Read.All"],["Application.ReadWrite.All"],["Directory.ReadWrite.All"]]],
  "applicationTemplates.instantiate": [[["Application.ReadWrite.OwnedBy"]],[["Application.ReadWrite.All"]],["Application Administrator","Cloud Application Administrator","Hybrid Identity Administrator","Global Administrator"],"POST /applicationTemplates/{id}/instantiate",[["Application.ReadWrite.All"],["Directory.ReadWrite.All"]],[["Directory.ReadWrite.All"]]],
  "servicePrincipals.get": [[["Application.Read.All"],["Application.ReadWrite.OwnedBy"]],[["Application.Read.All"]],[],"GET /servicePrincipals/{id}",[["Directory.Read.All"],["Application.ReadWrite.All"],["Directory.ReadWrite.All"]],[["Directory.Read.All"],["Application.ReadWrite.All"],["Directory.ReadWrite.All"]]],
  "templates.list": [[["Application.ReadWrite.OwnedBy"]],[["Synchronization.Read.All"]],["Application Administrator","Cloud Application Administrator","Hybrid Identity Administrator","Global Reader","Global Administrator"],"GET /servicePrincipals/{id}/synchronization/templates",[["Synchronization.Read.All"],["Synchronization.ReadWrite.All"]],[["Synchronization.ReadWrite.All"]]],
  "servicePrincipals.owners.list": [[["Application.Read.All"]],[["Application.Read.All"]],[],"GET /servicePrincipals/{id}/owners",[["Application.ReadWrite.All"],["Application.ReadWrite.OwnedBy"],["Directory.Read.All"],["Directory.ReadWrite.All"]],[["Application.ReadWrite.All"],["Directory.Read.All"],["Directory.ReadWrite.All"]]],
  "servicePrincipals.owners.add": [[["Application.ReadWrite.OwnedBy","Directory.Read.All"]],[["Application.ReadWrite.All","Directory.Read.All"]],["Application Administrator","Cloud Application Administrator","Hybrid Identity Administrator","Global Administrator"],"POST /servicePrincipals/{id}/owners/$ref",[["Application.ReadWrite.All","Directory.Read.All"],["Directory.ReadWrite.All"]],[["Directory.ReadWrite.All"]]],
  "jobs.validateCredentials.collection": [[["Application.ReadWrite.OwnedBy"]],[["Synchronization.ReadWrite.All"]],["Application Administrator","Cloud Application Administrator","Hybrid Identity Administrator","Directory Writers","Global Administrator"],"POST /servicePrincipals/{id}/synchronization/jobs/validateCredentials",[["Synchronization.ReadWrite.All"]],[]],
  "secrets.put": [[["Application.ReadWrite.OwnedBy"]],[["Synchronization.ReadWrite.All"]],["Application Administrator","Cloud Application Administrator","Hybrid Identity Administrator","Directory Writers","Global Administrator"],"PUT /servicePrincipals/{id}/synchronization/secrets",[["Synchronization.ReadWrite.All"]],[]],
  "jobs.list": [[["Application.ReadWrite.OwnedBy"]],[["Synchronization.Read.All"]],["Application Administrator","Cloud Application Administrator","Hybrid Identity Administrator","Global Reader","Global Administrator"],"GET /servicePrincipals/{id}/synchronization/jobs",[["Synchronization.Read.All"],["Synchronization.ReadWrite.All"]],[["Synchronization.ReadWrite.All"]]],
  "jobs.create": [[["Application.ReadWrite.OwnedBy"]],[["Synchronization.ReadWrite.All"]],["Application Administrator","Cloud Application Administrator","Hybrid Identity Administrator","Directory Writers","Global Administrator"],"POST /servicePrincipals/{id}/synchronization/jobs",[["Synchronization.ReadWrite.All"]],[]],
  "jobs.start": [[["Application.ReadWrite.OwnedBy"]],[["Synchronization.ReadWrite.All"]],["Application Administrator","Cloud Application Administrator","Hybrid Identity Administrator","Directory Writers","Global Administrator"],"POST /servicePrincipals/{id}/synchronization/jobs/{id}/start",[["Synchronization.ReadWrite.All"]],[]],
  "jobs.get": [[["Application.ReadWrite.OwnedBy"]],[["Synchronization.Read.All"]],["Application Administrator","Cloud Application Administrator","Hybrid Identity Administrator","Global Reader","Global Administrator"],"GET /servicePrincipals/{id}/synchronization/jobs/{id}",[["Synchronization.Read.All"],["Synchronization.ReadWrite.All"]],[["Synchronization.ReadWrite.All"]]],
} as const satisfies Readonly<Record<string, Row>>

type Row = readonly [application: GrantSets, work: GrantSets, directoryRoles: readonly string[], operation: string, moreOfApplication: GrantSets, moreOfWork: GrantSets]

type GrantSets = readonly (readonly string[])[] | null
