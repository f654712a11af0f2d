// Generated from openapi/ by `npm run generate`. Do not edit.

export const unavailable: Readonly<Record<string, readonly string[]>> = {
  "auditLogs.provisioning.list": ["china"],
  "auditLogs.provisioning.get": ["china"],
  "auditLogs.directoryAudits.list": ["china"],
  "auditLogs.directoryAudits.get": ["china"],
  "jobs.objectConnections.get": ["usGovL4","usGovL5","china"],
  "jobs.objectConnections.delete": ["usGovL4","usGovL5","china"],
}
