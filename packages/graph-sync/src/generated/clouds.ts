// Generated from openapi/ by `npm run generate`. Do not edit.

export const clouds = [
  {"key":"global","name":"Microsoft Graph global service","graph":"https://graph.microsoft.com","authority":"https://login.microsoftonline.com","personalAccounts":true},
  {"key":"usGovL4","name":"US Government L4","graph":"https://graph.microsoft.us","authority":"https://login.microsoftonline.us","personalAccounts":false},
  {"key":"usGovL5","name":"US Government L5 (DOD)","graph":"https://dod-graph.microsoft.us","authority":"https://login.microsoftonline.us","personalAccounts":false},
  {"key":"china","name":"China operated by 21Vianet","graph":"https://microsoftgraph.chinacloudapi.cn","authority":"https://login.chinacloudapi.cn","personalAccounts":false},
] as const
