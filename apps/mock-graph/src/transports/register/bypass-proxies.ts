import { metadataServiceHost } from '../../hosts/metadata-service.js'

/**
 * Keeps clients of this process from asking an inherited proxy for the metadata service, which is asked without TLS: a
 * proxy would lead to that of another machine.
 */
export function bypassProxies(env: NodeJS.ProcessEnv): void {
  const bypassed = env.no_proxy || env.NO_PROXY
  if (bypassed === '*') return
  env.NO_PROXY = bypassed ? `${bypassed},${metadataServiceHost}` : metadataServiceHost
  env.no_proxy = env.NO_PROXY
}
