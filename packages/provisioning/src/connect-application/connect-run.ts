import type { CallOptions } from '@graph-sync/client'
import type { Connection } from '../connection/connection.js'
import { openServicePrincipal, type ServicePrincipal } from '../connection/service-principal.js'
import type { SecretValues } from '../secrets/secret-values.js'
import type { ConnectRequest } from './connect-application-options.js'
import type { StepState } from './connect-report.js'
import type { ConnectState } from './connect-state.js'

/** One look of `connectApplication`, as its steps see it. */
export type Run = {
  readonly connection: Connection
  readonly options: ConnectRequest & { readonly secrets?: SecretValues | undefined }
  /** For every request. */
  readonly request: CallOptions
  readonly state: ConnectState
  /** Whether the step has waited as long as replication may take. */
  readonly late: boolean
}

/** How a step ended, and in words; or that it is to be taken again. */
export type Outcome = {
  readonly state: Extract<StepState, 'done' | 'already' | 'skipped' | 'planned'> | 'waiting'
  readonly detail: string
}

/** The service principal. Its id must be known. */
export const servicePrincipalOf = ({ connection, state }: Run): ServicePrincipal =>
  openServicePrincipal(connection, state.servicePrincipalId ?? '')
