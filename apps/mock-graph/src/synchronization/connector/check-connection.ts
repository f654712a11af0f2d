import type { Connector, Credentials, Outcome } from './connector.js'

/** Asks the connector whether provisioning can connect. A connector that throws cannot. */
export async function checkConnection({
  connector,
  template,
  secrets,
}: Credentials & { readonly connector: Connector }): Promise<Outcome> {
  try {
    return await connector.validate({ template, secrets })
  } catch (error) {
    return {
      ok: false,
      code: 'TargetUnreachable',
      message: error instanceof Error ? error.message : String(error),
    }
  }
}
