// Generated from openapi/ by `npm run generate`. Do not edit.

export const graphOrigins: readonly string[] = [
  "https://graph.microsoft.com",
  "https://graph.microsoft.us",
  "https://dod-graph.microsoft.us",
  "https://microsoftgraph.chinacloudapi.cn",
]
