import type { Directory } from '../directory/directory.js'
import type { Job } from '../domain/job.js'
import type { JobState } from '../domain/job-state.js'
import type { ServicePrincipal } from '../domain/service-principal.js'
import type { Synchronization } from '../domain/synchronization.js'
import type { Template } from '../domain/template.js'
import type { Connector } from './connector.js'

/** A job and all that a run of it touches. */
export type Workplace = {
  readonly directory: Directory
  readonly servicePrincipal: ServicePrincipal
  readonly synchronization: Synchronization
  readonly template: Template
  readonly job: Job
  readonly state: JobState
  readonly connector: Connector
  readonly newId: () => string
}
