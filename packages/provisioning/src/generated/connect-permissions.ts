// Generated from openapi/ by `npm run generate`. Do not edit.

/** What a dry run of `connectApplication` tells of an operation: the least sets of each kind, and the roles of users. */
export const connectPermissions = {
  "applicationTemplates.list": [[[]],[[]],[]],
  "servicePrincipals.list": [[["Application.Read.All"],["Application.ReadWrite.OwnedBy"]],[["Application.Read.All"]],[]],
  "applicationTemplates.instantiate": [[["Application.ReadWrite.OwnedBy"]],[["Application.ReadWrite.All"]],["Application Administrator","Cloud Application Administrator","Hybrid Identity Administrator","Global Administrator"]],
  "servicePrincipals.get": [[["Application.Read.All"],["Application.ReadWrite.OwnedBy"]],[["Application.Read.All"]],[]],
  "templates.list": [[["Application.ReadWrite.OwnedBy"]],[["Synchronization.Read.All"]],["Application Administrator","Cloud Application Administrator","Hybrid Identity Administrator","Global Reader","Global Administrator"]],
  "servicePrincipals.owners.list": [[["Application.Read.All"]],[["Application.Read.All"]],[]],
  "servicePrincipals.owners.add": [[["Application.ReadWrite.OwnedBy","Directory.Read.All"]],[["Application.ReadWrite.All","Directory.Read.All"]],["Application Administrator","Cloud Application Administrator","Hybrid Identity Administrator","Global Administrator"]],
  "jobs.validateCredentials.collection": [[["Application.ReadWrite.OwnedBy"]],[["Synchronization.ReadWrite.All"]],["Application Administrator","Cloud Application Administrator","Hybrid Identity Administrator","Directory Writers","Global Administrator"]],
  "secrets.put": [[["Application.ReadWrite.OwnedBy"]],[["Synchronization.ReadWrite.All"]],["Application Administrator","Cloud Application Administrator","Hybrid Identity Administrator","Directory Writers","Global Administrator"]],
  "jobs.list": [[["Application.ReadWrite.OwnedBy"]],[["Synchronization.Read.All"]],["Application Administrator","Cloud Application Administrator","Hybrid Identity Administrator","Global Reader","Global Administrator"]],
  "jobs.create": [[["Application.ReadWrite.OwnedBy"]],[["Synchronization.ReadWrite.All"]],["Application Administrator","Cloud Application Administrator","Hybrid Identity Administrator","Directory Writers","Global Administrator"]],
  "jobs.start": [[["Application.ReadWrite.OwnedBy"]],[["Synchronization.ReadWrite.All"]],["Application Administrator","Cloud Application Administrator","Hybrid Identity Administrator","Directory Writers","Global Administrator"]],
  "jobs.get": [[["Application.ReadWrite.OwnedBy"]],[["Synchronization.Read.All"]],["Application Administrator","Cloud Application Administrator","Hybrid Identity Administrator","Global Reader","Global Administrator"]],
} as const satisfies Readonly<Record<string, readonly [application: LeastSets, work: LeastSets, directoryRoles: readonly string[]]>>

type LeastSets = readonly (readonly string[])[] | null
