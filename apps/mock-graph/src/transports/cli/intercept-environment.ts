import type { Ready } from './ready.js'

/** A URL, so that no blank in a path divides the option. */
const preload = new URL('../register.js', import.meta.url).href

/** Both spellings, since a program may read either and an inherited one must not win. */
const inBothCases = (name: string, value: string) => ({ [name]: value, [name.toLowerCase()]: value })

/**
 * The variables by which a program that names the hosts of the real service reaches the fake: a proxy, the authority
 * that vouches for those hosts, and a preload for Node programs that heed no proxy.
 */
export function interceptEnvironment(
  ready: Pick<Ready, 'graphUrl' | 'caBundleFile'>,
  variables: Record<string, string>,
  inherited: NodeJS.ProcessEnv,
): Record<string, string> {
  // These would send a program to another host than the real one.
  const { AZURE_AUTHORITY_HOST: _, ARM_METADATA_HOSTNAME: __, ...kept } = variables
  return {
    ...kept,
    ...inBothCases('HTTPS_PROXY', ready.graphUrl),
    ...inBothCases('NO_PROXY', 'localhost,127.0.0.1,::1'),
    // Makes fetch (Node 24.0, 22.21) and http.request (24.5, 22.21) heed the proxy.
    NODE_USE_ENV_PROXY: '1',
    // curl and Python's requests prefer these to SSL_CERT_FILE, or know no other.
    CURL_CA_BUNDLE: ready.caBundleFile,
    REQUESTS_CA_BUNDLE: ready.caBundleFile,
    MOCK_GRAPH_URL: ready.graphUrl,
    NODE_OPTIONS: [inherited.NODE_OPTIONS, `--import=${preload}`].filter(Boolean).join(' '),
  }
}
