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
  ofNode('`fetch`', 'fetch'),
  ofNode('`node:https`, default import', 'https-default'),
  ofNode('`node:https`, named import', 'https-named'),
  ofNode('`node:https`, namespace import', 'https-namespace'),
  ofNode('`node:http2`', 'http2'),
  ofNode('`tls.connect`', 'tls'),
  ofNode('undici, `fetch`', 'undici-fetch', ['undici']),
  ofNode('undici, `request`', 'undici-request', ['undici']),
  ofNode('undici, an `Agent` of its own', 'undici-agent', ['undici']),
  ofNode('axios', 'axios', ['axios']),
  ofNode('got', 'got', ['got']),
  ofNode('got, HTTP/2', 'got-http2', ['got']),
  ofNode('superagent', 'superagent', ['superagent']),
  ofNode('node-fetch', 'node-fetch', ['node-fetch']),
  ofNode('ws (Graph has no WebSocket)', 'ws', ['ws']),
  ofNode('happy-dom, `fetch`', 'happy-dom', ['happy-dom']),
  ofNode('@azure/core-rest-pipeline', 'core-rest-pipeline', ['@azure/core-rest-pipeline']),
  ofNode('@azure/identity, `ClientSecretCredential`', 'identity-secret', ['@azure/identity'], noDiscovery),
  ofNode('@azure/identity, `DefaultAzureCredential`', 'identity-default', ['@azure/identity'], noDiscovery),
  ofNode('@azure/msal-node', 'msal-node', ['@azure/msal-node'], '`knownAuthorities`'),
  ofNode(
    '@microsoft/microsoft-graph-client',
    'graph-client',
    ['@microsoft/microsoft-graph-client', '@azure/identity'],
    `${noDiscovery}; \`baseUrl\` by https, \`customHosts\``,
  ),
  ofNode('@microsoft/msgraph-sdk', 'msgraph-sdk', ['@microsoft/msgraph-sdk'], `${allowedHost}; \`baseUrl\``),
  ofNode(
    '@microsoft/kiota-http-fetchlibrary',
    'kiota-http',
    ['@microsoft/kiota-http-fetchlibrary', '@azure/identity'],
    `${allowedHost}; \`baseUrl\``,
  ),
  ofNode(
    '@graph-sync/client',
    'graph-sync-client',
    ['@graph-sync/client', '@azure/identity'],
    `${noDiscovery}; \`baseUrl\``,
  ),
  ofNode(
    '@graph-sync/provisioning',
    'provisioning',
    ['@graph-sync/provisioning', '@azure/identity'],
    `${noDiscovery}; \`baseUrl\``,
  ),
  {
    family: 'Node',
    name: 'CLI for Microsoft 365',
    start: { command: ['sh', program('m365.sh')], hostedByNode: true, namesRealHostsOnly: true },
    needs: [m365],
    patience: 60,
  },
  { family: 'Bun', name: '`fetch`', start: { module: 'fetch', runtime: 'bun' }, needs: [runtimes.bun] },
  { family: 'Deno', name: '`fetch`', start: { module: 'fetch', runtime: 'deno' }, needs: [runtimes.deno] },
  { family: 'Shell', name: 'curl', start: { command: ['sh', program('curl.sh')] }, needs: [curl] },
  { family: 'Shell', name: 'GNU Wget', start: { command: ['sh', program('wget.sh')] }, needs: [wget] },
  bare('Python', 'urllib', [python.path, program('urllib_program.py')], [python.itself]),
  bare(
    'Python',
    'requests',
    [python.path, program('requests_program.py')],
    [python.module('requests', 'python3-requests')],
  ),
  {
    ...bare(
      'Python',
      'azure-identity, synchronous',
      [python.path, program('azure_identity.py')],
      [python.module('azure.identity', 'python3-azure')],
    ),
    inCode: '`disable_instance_discovery`',
  },
  bare(
    'Python',
    'azure-identity, `aio`',
    [python.path, program('azure_identity_aio.py')],
    [python.module('azure.identity', 'python3-azure'), python.module('aiohttp', 'python3-aiohttp')],
  ),
  {
    family: 'Azure CLI',
    name: '`az login --service-principal`, `az rest`',
    start: { command: ['sh', program('az.sh')] },
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
  { ...bare('Java', '`java.net.http`', ['java', program('HttpClientProgram.java')], [java]), patience: 60 },
  {
    ...bare('Java', '`HttpsURLConnection`', ['java', program('UrlConnectionProgram.java')], [java]),
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
      ['pwsh', '-NoProfile', '-File', program('invoke-rest-method.ps1')],
      [pwsh],
    ),
    patience: 60,
  },
  bare('Perl', 'LWP', ['perl', program('lwp.pl')], [perl]),
]
