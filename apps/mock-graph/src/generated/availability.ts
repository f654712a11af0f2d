// Generated from openapi/ by `npm run generate`. Do not edit.

export const unavailable: Readonly<Record<string, readonly string[]>> = {
  "auditLogs.provisioning.list": ["china"],
  "jobs.objectConnections.get": ["usGovL4","usGovL5","china"],
  "jobs.objectConnections.delete": ["usGovL4","usGovL5","china"],
}
