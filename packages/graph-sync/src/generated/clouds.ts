// Generated from openapi/ by `npm run generate`. Do not edit.

export const clouds = [
  {"key":"global","graph":"https://graph.microsoft.com"},
  {"key":"usGovL4","graph":"https://graph.microsoft.us"},
  {"key":"usGovL5","graph":"https://dod-graph.microsoft.us"},
  {"key":"china","graph":"https://microsoftgraph.chinacloudapi.cn"},
] as const
