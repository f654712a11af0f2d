// Generated from openapi/ by `npm run generate`. Do not edit.

export const resourceManagers: readonly string[] = [
  "https://management.azure.com",
]
