import { isStoodIn } from '../../real-hosts.js'
import { nameFake } from '../../register/fake-address.js'
import type { Ready } from '../output/ready.js'
import { preloadUrl } from '../package-files.js'
import { javaProxyOptions } from './java-options.js'
import { inBothCases, ownMachine } from './own-machine.js'

/** A URL, so that no blank in a path divides the option. */
const preload = preloadUrl.href

/**
 * The variables by which a program that names the hosts of the real service reaches the fake: a proxy, the authority
 * that vouches for those hosts, and a preload for Node programs that heed no proxy.
 *
 * @param variables Those of `clientEnvironment`.
 */
export function interceptEnvironment(
  { graphUrl }: Pick<Ready, 'graphUrl'>,
  variables: Readonly<Record<string, string>>,
): Record<string, string> {
  // These would send a program to another host than the real one.
  const { AZURE_AUTHORITY_HOST: _, ARM_METADATA_HOSTNAME: __, ...kept } = variables
  return {
    ...kept,
    MOCK_GRAPH_URL: graphUrl,
    ...inBothCases('HTTPS_PROXY', graphUrl),
    // An inherited one would lead http://graph.microsoft.com, and what has no variable of its own, out.
    ...inBothCases('HTTP_PROXY', graphUrl),
    ...inBothCases('ALL_PROXY', graphUrl),
    ...inBothCases('NO_PROXY', ownMachine),
    // Makes fetch (Node 24.0, 22.21) and http.request (24.5, 22.21) heed the proxy.
    NODE_USE_ENV_PROXY: '1',
    NODE_OPTIONS: `--import=${nameFake(preload, graphUrl)}`,
    JAVA_TOOL_OPTIONS: [kept.JAVA_TOOL_OPTIONS, javaProxyOptions(graphUrl)].filter(Boolean).join(' '),
  }
}

/**
 * The inherited variables, without those by which another fake said where it is: they would lead past this one. Those
 * that name a real host, such as that of a national cloud, stay.
 */
export function withoutOtherAddresses(inherited: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const { AZURE_AUTHORITY_HOST: authority, ARM_METADATA_HOSTNAME: metadata, ...others } = inherited
  const isReal = (url: string) => isStoodIn(URL.parse(url)?.hostname ?? '')
  return {
    ...others,
    ...(authority && isReal(authority) && { AZURE_AUTHORITY_HOST: authority }),
    ...(metadata && isReal(`https://${metadata}`) && { ARM_METADATA_HOSTNAME: metadata }),
  }
}
