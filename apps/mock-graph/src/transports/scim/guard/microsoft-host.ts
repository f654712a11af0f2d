import { findStoodInName } from '../../../hosts/stood-in-names.js'

/** Whether a host, as URLs write it, is one of Microsoft's services, in whatever cloud. Nothing is ever sent there. */
export function isMicrosoftHost(hostname: string): boolean {
  const host = hostname.replace(/\.$/, '')
  if (findStoodInName(host) !== undefined) return true
  return domains.some((domain) => host === domain || host.endsWith(`.${domain}`))
}

// Of services, not of what customers run in Azure, such as azurewebsites.net.
const domains = [
  'chinacloudapi.cn',
  'live.com',
  'microsoft.com',
  'microsoft.us',
  'microsoftgraph.chinacloudapi.cn',
  'microsoftonline-p.com',
  'microsoftonline.cn',
  'microsoftonline.com',
  'microsoftonline.us',
  'msidentity.com',
  'office.com',
  'office365.com',
  'partner.microsoftonline.cn',
  'windows.net',
  'windowsazure.com',
]
