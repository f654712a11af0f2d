import {
  bare,
  curl,
  dotnet,
  go,
  java,
  m365,
  node,
  perl,
  program,
  pwsh,
  python,
  runtimes,
  wget,
} from './needs.ts'
import type { Row } from './row.ts'

const noDiscovery = '`disableInstanceDiscovery`'
const allowedHost = `${noDiscovery}; the host among the allowed ones`

const ofNode = (name: string, module: string, packages: readonly string[] = [], inCode?: string): Row => ({
  family: 'Node',
  name,
  start: { module, runtime: 'node' },
  needs: packages.length ? packages.map((one) => ({ package: one })) : [node],
  ...(inCode !== undefined && { inCode }),
})

/** Every client of the page, in its order. */
export const rows: readonly Row[] = [
  ofNode('`fetch`', 'http/fetch'),
  ofNode('`node:https`, default import', 'http/https-default'),
  ofNode('`node:https`, named import', 'http/https-named'),
  ofNode('`node:https`, namespace import', 'http/https-namespace'),
  ofNode('`node:http2`', 'http/http2'),
  ofNode('`tls.connect`', 'http/tls'),
  ofNode('undici, `fetch`', 'http/undici-fetch', ['undici']),
  ofNode('undici, `request`', 'http/undici-request', ['undici']),
  ofNode('undici, an `Agent` of its own', 'http/undici-agent', ['undici']),
  ofNode('axios', 'http/axios', ['axios']),
  ofNode('got', 'http/got', ['got']),
  ofNode('got, HTTP/2', 'http/got-http2', ['got']),
  ofNode('superagent', 'http/superagent', ['superagent']),
  ofNode('node-fetch', 'http/node-fetch', ['node-fetch']),
  ofNode('ws (Graph has no WebSocket)', 'http/ws', ['ws']),
  ofNode('happy-dom, `fetch`', 'http/happy-dom', ['happy-dom']),
  ofNode('@azure/core-rest-pipeline', 'http/core-rest-pipeline', ['@azure/core-rest-pipeline']),
  ofNode(
    '@azure/identity, `ClientSecretCredential`',
    'sdk/identity-secret',
    ['@azure/identity'],
    noDiscovery,
  ),
  ofNode(
    '@azure/identity, `DefaultAzureCredential`',
    'sdk/identity-default',
    ['@azure/identity'],
    noDiscovery,
  ),
  ofNode('@azure/msal-node', 'sdk/msal-node', ['@azure/msal-node'], '`knownAuthorities`'),
  ofNode(
    '@microsoft/microsoft-graph-client',
    'sdk/graph-client',
    ['@microsoft/microsoft-graph-client', '@azure/identity'],
    `${noDiscovery}; \`baseUrl\` by https, \`customHosts\``,
  ),
  ofNode(
    '@microsoft/msgraph-sdk',
    'sdk/msgraph-sdk',
    ['@microsoft/msgraph-sdk'],
    `${allowedHost}; \`baseUrl\``,
  ),
  ofNode(
    '@microsoft/kiota-http-fetchlibrary',
    'sdk/kiota-http',
    ['@microsoft/kiota-http-fetchlibrary', '@azure/identity'],
    `${allowedHost}; \`baseUrl\``,
  ),
  ofNode(
    '@graph-sync/client',
    'sdk/graph-sync-client',
    ['@graph-sync/client', '@azure/identity'],
    `${noDiscovery}; \`baseUrl\``,
  ),
  ofNode(
    '@graph-sync/provisioning',
    'sdk/provisioning',
    ['@graph-sync/provisioning', '@azure/identity'],
    `${noDiscovery}; \`baseUrl\``,
  ),
  {
    family: 'Node',
    name: 'CLI for Microsoft 365',
    start: { command: ['sh', program('shell/m365.sh')], hostedByNode: true, namesRealHostsOnly: true },
    needs: [m365],
    patience: 60,
  },
  { family: 'Bun', name: '`fetch`', start: { module: 'http/fetch', runtime: 'bun' }, needs: [runtimes.bun] },
  {
    family: 'Deno',
    name: '`fetch`',
    start: { module: 'http/fetch', runtime: 'deno' },
    needs: [runtimes.deno],
  },
  { family: 'Shell', name: 'curl', start: { command: ['sh', program('shell/curl.sh')] }, needs: [curl] },
  { family: 'Shell', name: 'GNU Wget', start: { command: ['sh', program('shell/wget.sh')] }, needs: [wget] },
  bare('Python', 'urllib', [python.path, program('python/urllib_program.py')], [python.itself]),
  bare(
    'Python',
    'requests',
    [python.path, program('python/requests_program.py')],
    [python.module('requests', 'python3-requests')],
  ),
  {
    ...bare(
      'Python',
      'azure-identity, synchronous',
      [python.path, program('python/azure_identity.py')],
      [python.module('azure.identity', 'python3-azure')],
    ),
    inCode: '`disable_instance_discovery`',
  },
  bare(
    'Python',
    'azure-identity, `aio`',
    [python.path, program('python/azure_identity_aio.py')],
    [python.module('azure.identity', 'python3-azure'), python.module('aiohttp', 'python3-aiohttp')],
  ),
  {
    family: 'Azure CLI',
    name: '`az login --service-principal`, `az rest`',
    start: { command: ['sh', program('shell/az.sh')] },
    needs: [
      {
        program: 'az',
        version: ['az', 'version', '--query', '"azure-cli"'],
        get: 'apt-get install azure-cli',
      },
    ],
    inCode: '`az cloud register`, `core.instance_discovery=false`',
    patience: 120,
  },
  {
    ...bare('Java', '`java.net.http`', ['java', program('java/HttpClientProgram.java')], [java]),
    patience: 60,
  },
  {
    ...bare('Java', '`HttpsURLConnection`', ['java', program('java/UrlConnectionProgram.java')], [java]),
    patience: 60,
  },
  bare('.NET', '`HttpClient`', ['dotnet', dotnet.built('http-client')], [dotnet.itself]),
  {
    family: '.NET',
    name: 'Microsoft.Graph 5, Azure.Identity',
    start: { command: ['dotnet', dotnet.built('put-secrets')], namesRealHostsOnly: true },
    needs: [dotnet.itself],
  },
  bare('Go', '`net/http`', [go.built], [go.itself]),
  {
    ...bare(
      'PowerShell',
      '`Invoke-RestMethod`',
      ['pwsh', '-NoProfile', '-File', program('powershell/invoke-rest-method.ps1')],
      [pwsh],
    ),
    patience: 60,
  },
  bare('Perl', 'LWP', ['perl', program('perl/lwp.pl')], [perl]),
]
