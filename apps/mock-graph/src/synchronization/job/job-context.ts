import type { Directory } from '../../directory/tenant/directory.js'
import type { ServicePrincipal } from '../../domain/directory/service-principal.js'
import type { Job } from '../../domain/provisioning/job.js'
import type { Synchronization } from '../../domain/provisioning/synchronization.js'
import type { Template } from '../../domain/provisioning/template.js'
import type { Connector } from '../connector/connector.js'

/** A job and all that a run of it reads. What it writes goes through the directory. */
export type JobContext = {
  readonly directory: Directory
  readonly servicePrincipal: ServicePrincipal
  readonly synchronization: Synchronization
  readonly template: Template
  readonly job: Job
  readonly connector: Connector
  readonly newId: () => string
  /** Milliseconds since 1970. */
  readonly now: () => number
}
