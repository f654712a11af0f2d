import { createGraphSync, type GraphSyncClient, type GraphSyncOptions } from '@graph-sync/client'
import { ApplicationTemplates } from './application-templates.js'
import { readCallerId } from './caller-id.js'
import type { ConnectApplicationOptions } from './connect-application/connect-application-options.js'
import type { ConnectReport } from './connect-application/report.js'
import { connectApplication } from './connect-application.js'
import { Credentials } from './credentials.js'
import { Grants } from './grants.js'
import { Jobs } from './jobs.js'
import { checkObjectId } from './object-id.js'
import { Owners } from './owners.js'
import type { Poller, PollerOptions } from './poller.js'
import { resume } from './resume.js'
import { Secrets } from './secrets.js'
import { Templates } from './templates.js'

/** Provisioning in one tenant. */
export type Provisioning = {
  /** The client underneath, for whatever has no word here. */
  readonly graph: GraphSyncClient
  /** The gallery, which applications are made from. */
  readonly applicationTemplates: ApplicationTemplates
  /**
   * The service principal of an application, by its object id: "Object ID" of the enterprise application, not of the
   * app registration and not the application (client) id. All three look alike, so a mix-up shows only as a 404.
   * Sends no request. Throws a `TypeError` when the id cannot be one.
   */
  servicePrincipal(id: string): ServicePrincipal
  /**
   * Connects an application to provisioning, from the gallery to the end of its first cycle, in one call that can be
   * repeated and resumed. See {@link connectApplication}.
   */
  connectApplication(options: ConnectApplicationOptions): Promise<ConnectReport>
  /**
   * Goes on with the work of a poller from its `token`, in this process or another. Sends nothing before it is awaited.
   * Throws a `TypeError` for a token that is damaged or of something else.
   */
  resume(token: string, options?: PollerOptions): Poller<unknown>
}

/** An application in the tenant that users are provisioned to. */
export type ServicePrincipal = {
  /** Object id. */
  readonly id: string
  /** What the provisioning service needs to reach the application. */
  readonly secrets: Secrets
  /** Tests of what is in the secrets, or may come to be. */
  readonly credentials: Credentials
  /** What its jobs can be made from. */
  readonly templates: Templates
  readonly jobs: Jobs
  /** Who may manage it. */
  readonly owners: Owners
  /** What it may do, and who is assigned to it. */
  readonly grants: Grants
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
 * const job = await app.jobs.ensure({ templateId: 'scim' })
 * await job.startAndWait()
 * ```
 */
export function connectProvisioning(options: GraphSyncOptions): Provisioning {
  const graph = createGraphSync(options)
  return {
    graph,
    applicationTemplates: new ApplicationTemplates(graph.applicationTemplates),
    servicePrincipal: (id) => openServicePrincipal(graph, id),
    connectApplication: (asked) =>
      connectApplication({ graph, callerId: () => readCallerId(options) }, asked),
    resume: (token, given) => resume(graph, token, given),
  }
}

function openServicePrincipal(graph: GraphSyncClient, id: string): ServicePrincipal {
  checkObjectId(
    id,
    'servicePrincipal',
    'the service principal: "Object ID" on the page of the enterprise application. The appId (client id) and the object id of the app registration are others.',
  )
  const requests = graph.servicePrincipals.byServicePrincipalId(id)
  const { synchronization } = requests
  return {
    id,
    secrets: new Secrets(synchronization.secrets),
    credentials: new Credentials(synchronization),
    templates: new Templates(synchronization.templates),
    jobs: new Jobs(synchronization, id),
    owners: new Owners(requests.owners),
    grants: new Grants(graph, id),
  }
}
