// Generated from openapi/ by `npm run generate`. Do not edit.

export const graphOrigins: Readonly<Record<string, string>> = {
  "global": "https://graph.microsoft.com",
  "usGovL4": "https://graph.microsoft.us",
  "usGovL5": "https://dod-graph.microsoft.us",
  "china": "https://microsoftgraph.chinacloudapi.cn",
}
