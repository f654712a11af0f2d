import type { CloudName } from '@graph-sync/client'

/** Where a national cloud has its Graph and its sign-in: learn.microsoft.com/graph/deployments */
export const cloudHosts: Readonly<Record<CloudName, { readonly graph: string; readonly authority: string }>> =
  {
    global: { graph: 'https://graph.microsoft.com', authority: 'https://login.microsoftonline.com' },
    usGovL4: { graph: 'https://graph.microsoft.us', authority: 'https://login.microsoftonline.us' },
    usGovL5: { graph: 'https://dod-graph.microsoft.us', authority: 'https://login.microsoftonline.us' },
    china: {
      graph: 'https://microsoftgraph.chinacloudapi.cn',
      authority: 'https://login.chinacloudapi.cn',
    },
  }
