import { metadataServiceHost } from '../../hosts/metadata-service.js'
import { withBypassed } from '../bypassed-hosts.js'

/**
 * Keeps clients of this process from asking an inherited proxy for the metadata service, which is asked without TLS: a
 * proxy would lead to that of another machine.
 */
export function bypassProxies(env: NodeJS.ProcessEnv): void {
  const bypassed = withBypassed(env, metadataServiceHost)
  Object.assign(env, { NO_PROXY: bypassed, no_proxy: bypassed })
}
