// The snippets of Microsoft's page for PUT secrets, by the exact requests that each SDK makes of them, measured with a
// request logger (docs/discoveries/sdk-snippets.md): C#, Java, Python, Go, JavaScript. Each signs in, sends the page's body,
// and must find what it sent.
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import type { MockGraphOptions } from '../../src/index.js'
import { asApplication, createClient, openGraph, tokenUrl } from './client.js'

const body: { value: { key: string; value: string }[] } = JSON.parse(
  readFileSync(new URL('../../../../examples/put-secrets/put-secrets.request.json', import.meta.url), 'utf8'),
)
const target = 'eeeeeeee-0000-4000-8000-000000000001'
const requestId = '6b7b4a0e-6d4f-4f0e-8a4b-0d5d4e2f7a11'
const graphScope = 'https://graph.microsoft.com/.default'
// MSAL for Java and for Go add these to every scope, and nothing switches that off.
const openIdScope = `${graphScope} openid profile offline_access`
// Continuous access evaluation, which Kiota's providers switch on.
const claims = '{"access_token":{"xms_cc":{"values":["CP1"]}}}'
const json = 'application/json'

type Snippet = {
  language: string
  signIn: { query?: string; form: Record<string, string>; headers?: Record<string, string> }
  path?: string
  headers: Record<string, string>
  write(text: string): string
  isGzipped?: true
}

const plain = (text: string) => text

const snippets: Snippet[] = [
  {
    language: 'C# (Microsoft.Graph 5.92.0, Azure.Identity 1.21.0)',
    signIn: { form: { scope: graphScope, client_info: '2', claims } },
    headers: {
      Accept: json,
      FeatureFlag: '00000003',
      'Cache-Control': 'no-store, no-cache',
      'User-Agent': 'kiota-dotnet/1.22.1',
      SdkVersion:
        'graph-dotnet/5.92.0, graph-dotnet-core/3.2.4 (featureUsage=00000003; hostOS=Debian; runtimeEnvironment=.NET 10;)',
      'client-request-id': requestId,
      'Content-Type': json,
    },
    // System.Text.Json escapes the quotes of a value so.
    write: (text) => text.replaceAll('\\"', '\\u0022'),
  },
  {
    language: 'Java (microsoft-graph 6.69.0, azure-identity 1.19.0)',
    signIn: {
      form: { scope: openIdScope, client_info: '1', claims },
      headers: { 'x-client-SKU': 'MSAL.Java', 'x-client-VER': '1.26.0', 'client-request-id': requestId },
    },
    headers: {
      accept: json,
      'User-Agent': 'kiota-java/1.9.2',
      SdkVersion: 'graph-java/6.69.0, graph-java-core/3.6.6 (featureUsage=3; runtimeEnvironment=JRE/17.0.15)',
      'client-request-id': requestId,
      'Content-Type': json,
    },
    write: plain,
  },
  {
    language: 'Python (msgraph-sdk 1.65.0, azure-identity 1.27.0)',
    signIn: {
      form: { scope: graphScope, claims },
      headers: { 'x-client-sku': 'MSAL.Python', 'x-client-ver': '1.39.0', 'client-request-id': requestId },
    },
    // Its own base URL ends with a slash, and its templates begin with one.
    path: '/v1.0//servicePrincipals',
    headers: {
      Accept: json,
      'Content-Type': json,
      'User-Agent': 'kiota-python/1.16.0',
      sdkVersion: 'graph-python/1.65.0, graph-python-core/1.5.2 (featureUsage=003;)',
      HostOs: 'Linux',
      RuntimeEnvironment: 'Python/3.11.7',
      'client-request-id': requestId,
    },
    // `json.dumps` sets blanks.
    write: (text) => text.replaceAll('":"', '": "').replaceAll('","', '", "').replaceAll('},{', '}, {'),
  },
  {
    language: 'Go (msgraph-sdk-go 1.89.0, azidentity 1.15.0)',
    signIn: { form: { scope: openIdScope, claims } },
    headers: {
      Accept: json,
      'Accept-Encoding': 'gzip',
      'Content-Type': json,
      'Content-Encoding': 'gzip',
      'User-Agent': 'kiota-go/1.5.4',
      SdkVersion:
        'graph-go/1.89.0, graph-go-core/1.3.2 (hostOS=linux; hostArch=amd64; runtimeEnvironment=go1.24;)',
      'client-request-id': requestId,
    },
    write: plain,
    isGzipped: true,
  },
  {
    language: 'JavaScript (microsoft-graph-client 3.0.7, @azure/identity 4.14.1)',
    signIn: {
      query: `?client-request-id=${requestId}`,
      form: { scope: graphScope, 'x-client-SKU': 'msal.js.node', 'x-ms-lib-capability': 'retry-after, h429' },
    },
    headers: {
      'client-request-id': requestId,
      SdkVersion: 'graph-js/3.0.7 (featureUsage=7)',
      'Content-Type': json,
    },
    write: plain,
  },
]

async function gzip(text: string): Promise<Uint8Array<ArrayBuffer>> {
  const stream = new Blob([text]).stream().pipeThrough(new CompressionStream('gzip'))
  return new Uint8Array(await new Response(stream).arrayBuffer())
}

/** Signs in and sends the page's body as the snippet does; gives what the service then tells of the secrets. */
async function run({ signIn, path, headers, write, isGzipped }: Snippet, options: MockGraphOptions = {}) {
  const { graph } = openGraph(options)
  const send = createClient(graph)
  const form = new URLSearchParams({ ...asApplication('owner-agent'), ...signIn.form })
  const token = await send(`POST ${tokenUrl}${signIn.query ?? ''}`, form, signIn.headers)
  expect(token).toMatchObject({ status: 200, body: { token_type: 'Bearer', expires_in: expect.any(Number) } })
  const authorization = { Authorization: `Bearer ${token.body.access_token}` }

  const text = write(JSON.stringify(body))
  expect(JSON.parse(text)).toEqual(body)
  const put = async (isCompressed: boolean) => {
    const { 'Content-Encoding': _, ...plainHeaders } = headers
    return send(
      `PUT ${path ?? '/v1.0/servicePrincipals'}/${target}/synchronization/secrets`,
      isCompressed ? await gzip(text) : text,
      { ...authorization, ...(isCompressed ? headers : plainHeaders) },
    )
  }
  let answer = await put(isGzipped === true)
  if (answer.status === 415 && isGzipped) answer = await put(false)
  const secretsUrl = `/v1.0/servicePrincipals/${target}/synchronization/secrets`
  return { graph, answer, stored: await send(`GET ${secretsUrl}`, undefined, authorization) }
}

const keysOf = (secrets: typeof body) => secrets.value.map(({ key }) => key)

test.each(snippets)('the snippet in $language signs in and replaces the secrets', async (snippet) => {
  const { answer, stored } = await run(snippet)
  expect([answer.status, answer.body]).toEqual([204, undefined])
  expect(keysOf(stored.body)).toEqual(keysOf(body))
})

test('the snippet in Go sends its body plain when compression is refused', async () => {
  const go = snippets.find(({ isGzipped }) => isGzipped)
  const fault = { kind: 'status', status: 415 } as const
  const faults = [{ match: { operation: 'secrets.put', nth: 1 }, fault }]
  const { graph, answer, stored } = await run(go as Snippet, { faults })
  expect(answer.status).toBe(204)
  expect(keysOf(stored.body)).toEqual(keysOf(body))
  const puts = graph.journal.entries().filter(({ method }) => method === 'PUT')
  expect(puts.map(({ status }) => status)).toEqual([415, 204])
})
