// Generated from openapi/ by `npm run generate`. Do not edit.

export const signInInstances: readonly {
  readonly preferredNetwork: string
  readonly preferredCache: string
  readonly aliases: readonly string[]
  readonly regional: readonly string[]
  readonly cloudInstance?: string
  readonly directoryGraph?: string
  readonly rbac?: string
}[] = [
  {"preferredNetwork":"login.microsoftonline.com","preferredCache":"login.windows.net","aliases":["login.microsoftonline.com","login.windows.net","login.microsoft.com","sts.windows.net"],"regional":["login.microsoft.com"],"cloudInstance":"microsoftonline.com","directoryGraph":"graph.windows.net","rbac":"https://pas.windows.net"},
  {"preferredNetwork":"login.partner.microsoftonline.cn","preferredCache":"login.partner.microsoftonline.cn","aliases":["login.partner.microsoftonline.cn","login.chinacloudapi.cn"],"regional":["login.partner.microsoftonline.cn","login.chinacloudapi.cn"],"cloudInstance":"partner.microsoftonline.cn","directoryGraph":"graph.chinacloudapi.cn","rbac":"https://pas.chinacloudapi.cn"},
  {"preferredNetwork":"login.microsoftonline.de","preferredCache":"login.microsoftonline.de","aliases":["login.microsoftonline.de"],"regional":["login.microsoftonline.de"]},
  {"preferredNetwork":"login.microsoftonline.us","preferredCache":"login.microsoftonline.us","aliases":["login.microsoftonline.us","login.usgovcloudapi.net"],"regional":["login.microsoftonline.us","login.usgovcloudapi.net"],"cloudInstance":"microsoftonline.us","directoryGraph":"graph.windows.net","rbac":"https://pasff.usgovcloudapi.net"},
  {"preferredNetwork":"login-us.microsoftonline.com","preferredCache":"login-us.microsoftonline.com","aliases":["login-us.microsoftonline.com"],"regional":["login-us.microsoftonline.com"]},
  {"preferredNetwork":"login.sovcloud-identity.fr","preferredCache":"login.sovcloud-identity.fr","aliases":["login.sovcloud-identity.fr"],"regional":["login.sovcloud-identity.fr"]},
  {"preferredNetwork":"login.sovcloud-identity.de","preferredCache":"login.sovcloud-identity.de","aliases":["login.sovcloud-identity.de"],"regional":["login.sovcloud-identity.de"]},
  {"preferredNetwork":"login.sovcloud-identity.sg","preferredCache":"login.sovcloud-identity.sg","aliases":["login.sovcloud-identity.sg"],"regional":["login.sovcloud-identity.sg"]},
]
