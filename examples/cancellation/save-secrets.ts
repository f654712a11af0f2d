import { GraphError, type SecretValues, type ServicePrincipal } from '@graph-sync/provisioning'

/**
 * Saves the secrets, until somebody says stop, in 30 seconds at most: sign-in, every try, and the waits between tries
 * are all in that.
 */
export async function saveSecrets(
  app: ServicePrincipal,
  secrets: SecretValues,
  { signal, timeout = 30_000 }: { signal?: AbortSignal; timeout?: number } = {},
): Promise<string> {
  try {
    await app.secrets.replace(secrets, { signal, timeout })
    return 'saved'
  } catch (error) {
    if (!(error instanceof GraphError)) throw error
    if (error.kind === 'aborted') return `stopped: ${error.cause}`
    if (error.kind === 'timeout') return `given up: ${error.message}`
    throw error
  }
}
