// Generated from openapi/ by `npm run generate`. Do not edit.

export const unavailable: Readonly<Record<string, readonly string[]>> = {
  "auditLogs.provisioning.list": ["china"],
}
