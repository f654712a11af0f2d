import { expect, test } from 'vitest'
import { chooseRoute } from './choose-route.js'

const rules = {
  ownPort: 4010,
  allowedHosts: new Set(['pypi.org', '[2001:db8::1]', 'canary.graph.microsoft.com']),
}

test.each([
  'graph.microsoft.com:443',
  'GRAPH.microsoft.com.:443',
  'graph.microsoft.com:8443',
  'login.microsoftonline.com:443',
  'graph.microsoft.us:443',
  'dod-graph.microsoft.us:443',
  'login.microsoftonline.us:443',
  'microsoftgraph.chinacloudapi.cn:443',
  'login.chinacloudapi.cn:443',
  'login.windows.net:443',
  'sts.windows.net:443',
  'login.microsoft.com:443',
  'westus.login.microsoft.com:443',
  'login.partner.microsoftonline.cn:443',
  'chinaeast2.login.partner.microsoftonline.cn:443',
  'login.microsoftonline.de:443',
  'login.usgovcloudapi.net:443',
  'usgovvirginia.login.microsoftonline.us:443',
  'login-us.microsoftonline.com:443',
  'login.sovcloud-identity.fr:443',
  'management.azure.com:443',
  'localhost:4010',
  '127.0.0.1:4010',
  '[::1]:4010',
  // The metadata service, in the spellings that mean its address.
  '169.254.169.254:80',
  '0xa9.0xfe.0xa9.0xfe:80',
])('%s is answered by the fake', (target) => {
  expect(chooseRoute(target, rules)).toEqual({ kind: 'fake' })
})

test.each([
  ['pypi.org:443', 'pypi.org', 443],
  ['PyPI.org:8443', 'pypi.org', 8443],
  ['[2001:db8::1]:443', '2001:db8::1', 443],
])('%s is let through, being allowed', (target, host, port) => {
  expect(chooseRoute(target, rules)).toEqual({ kind: 'tunnel', host, port })
})

test.each([
  ['example.com:443', /no request out to example\.com\..* --allow-host example\.com\.$/],
  ['files.pypi.org:443', /--allow-host files\.pypi\.org\.$/],
  ['localhost:22', /--allow-host localhost\.$/],
  ['graph.microsoft.com.example.com:443', /--allow-host graph\.microsoft\.com\.example\.com\.$/],
  ['graph.windows.net:443', /graph\.windows\.net.* belongs to the real service/],
  ['canary.graph.microsoft.com:443', /canary\.graph\.microsoft\.com.* belongs to the real service/],
  [
    'device.login.microsoftonline.com:443',
    /device\.login\.microsoftonline\.com.* belongs to the real service/,
  ],
  ['a.westus.login.microsoft.com:443', /a\.westus\.login\.microsoft\.com.* belongs to the real service/],
  ['.login.microsoft.com:443', /belongs to the real service/],
  ['eastus.management.azure.com:443', /eastus\.management\.azure\.com.* belongs to the real service/],
  ['a/b', /no host that it can read/],
  ['/v1.0/users', /no host that it can read/],
  ['/localhost:4010', /no host that it can read/],
  ['user@localhost:4010', /no host that it can read/],
  ['', /no host that it can read/],
])('%j is refused with the reason', (target, explanation) => {
  expect(chooseRoute(target, rules)).toEqual({
    kind: 'refused',
    explanation: expect.stringMatching(explanation),
  })
})
