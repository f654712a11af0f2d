// Generated from openapi/ by `npm run generate`. Do not edit.

/** Where a national cloud has its Graph and its sign-in. */
export const cloudHosts = {
  "global": {"graph":"https://graph.microsoft.com","authority":"https://login.microsoftonline.com"},
  "usGovL4": {"graph":"https://graph.microsoft.us","authority":"https://login.microsoftonline.us"},
  "usGovL5": {"graph":"https://dod-graph.microsoft.us","authority":"https://login.microsoftonline.us"},
  "china": {"graph":"https://microsoftgraph.chinacloudapi.cn","authority":"https://login.chinacloudapi.cn"},
} as const
