import { createGraphSync, type GraphSyncClient, type GraphSyncOptions } from '@graph-sync/client'
import { Secrets } from './secrets.js'

/** Provisioning in one tenant. */
export type Provisioning = {
  /** The client underneath, for whatever has no word here. */
  readonly graph: GraphSyncClient
  /**
   * The service principal of an application, by its object id: "Object ID" of the enterprise application, not of the
   * app registration and not the application (client) id. All three look alike, so a mix-up shows only as a 404.
   * Sends no request. Throws a `TypeError` when the id cannot be one.
   */
  servicePrincipal(id: string): ServicePrincipal
}

/** An application in the tenant that users are provisioned to. */
export type ServicePrincipal = {
  readonly id: string
  /** What the provisioning service needs to reach the application. */
  readonly secrets: Secrets
}

/**
 * Connects to provisioning through Microsoft Graph; takes the options of `createGraphSync`. Sends no request. Throws a
 * `TypeError` that says what to do when the options are wrong. Calls that fail throw a `GraphError`.
 *
 * @example
 * ```ts
 * const provisioning = connectProvisioning({ credential: new DefaultAzureCredential() })
 * const app = provisioning.servicePrincipal('5a8f8d3e-…')
 * await app.secrets.replace({ BaseAddress: 'https://scim.example.com', SecretToken: token })
 * ```
 */
export function connectProvisioning(options: GraphSyncOptions): Provisioning {
  const graph = createGraphSync(options)
  return {
    graph,
    servicePrincipal(id) {
      checkObjectId(id)
      const { synchronization } = graph.servicePrincipals.byServicePrincipalId(id)
      return { id, secrets: new Secrets(synchronization.secrets) }
    },
  }
}

function checkObjectId(id: unknown): void {
  if (typeof id === 'string' && /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(id)) return
  throw new TypeError(
    `${JSON.stringify(id)} is not an object id. servicePrincipal() needs the object id (a GUID) of the service principal: ` +
      '"Object ID" on the page of the enterprise application. The appId (client id) and the object id of the app registration are others.',
  )
}
