import type { GraphSyncClient } from '@graph-sync/client'
import { connectApplication } from '../connect-application/connect-application.js'
import type { ConnectApplicationOptions } from '../connect-application/connect-application-options.js'
import type { ConnectProgress, ConnectReport } from '../connect-application/connect-report.js'
import { ApplicationTemplates } from '../templates/application-templates.js'
import type { Poller } from '../waiting/poller.js'
import { openConnection, type ProvisioningOptions } from './connection.js'
import { type ResumeOptions, resume } from './resume.js'
import { openServicePrincipal, type ServicePrincipal } from './service-principal.js'

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
   * Connects an application to provisioning, from the gallery to the end of its first cycle: a poller that can be
   * repeated and resumed. See {@link connectApplication}.
   */
  connectApplication(options: ConnectApplicationOptions): Poller<ConnectReport, ConnectProgress>
  /**
   * Goes on with the work of a poller from its `token`, in this process or another. Sends nothing before it is awaited.
   * What the poller gives and tells is that of the one whose token it is: say which by the type arguments.
   *
   * Throws a `TypeError` for a token that is damaged or of something else, and where secrets are needed again, as no
   * token holds them.
   *
   * @example
   * ```ts
   * const report = await provisioning.resume<ConnectReport>(error.token, { secrets })
   * ```
   */
  resume<T = unknown, Progress = unknown>(
    token: string,
    options?: ResumeOptions<Progress>,
  ): Poller<T, Progress>
}

/**
 * Connects to provisioning through Microsoft Graph; takes the options of `createGraphSync`, or a client that is ready as
 * `graph`, and `sleep` and `now` in place of real time. Sends no request. Throws a `TypeError` that says what to do when the options are wrong. Calls that
 * fail throw a `GraphError`.
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
export function connectProvisioning(options: ProvisioningOptions): Provisioning {
  const connection = openConnection(options)
  const { graph } = connection
  return {
    graph,
    applicationTemplates: new ApplicationTemplates(graph.applicationTemplates),
    servicePrincipal: (id) => openServicePrincipal(connection, id),
    connectApplication: (asked) => connectApplication(connection, asked),
    resume: (token, given) => resume(connection, token, given),
  }
}
