// Generated from openapi/ by `npm run generate`. Do not edit.

/** The operations that each step of `connectApplication` may need. */
export const connectOperations = {
  "application": ["applicationTemplates.list","servicePrincipals.list","applicationTemplates.instantiate"],
  "replication": ["servicePrincipals.get","templates.list"],
  "owner": ["servicePrincipals.owners.list","servicePrincipals.owners.add"],
  "template": [],
  "validation": ["jobs.validateCredentials.collection"],
  "secrets": ["secrets.put"],
  "job": ["jobs.list","jobs.create"],
  "start": ["jobs.start"],
  "cycle": ["jobs.get"],
} as const
