import type { Directory } from '../../directory/tenant/directory.js'
import type { ServicePrincipal } from '../../domain/directory/service-principal.js'
import type { Job } from '../../domain/provisioning/job.js'
import type { Schema } from '../../domain/provisioning/schema.js'
import type { Synchronization } from '../../domain/provisioning/synchronization.js'
import type { Template } from '../../domain/provisioning/template.js'
import type { CompiledMapping } from '../mapping/compiled-mapping.js'
import type { Exchange } from '../target/exchange.js'
import type { Connection, Target } from '../target/target.js'
import type { ProvisioningSettings } from './provisioning-settings.js'

/** A job and all that a run of it reads. What it writes goes through the directory. */
export type JobContext = {
  readonly directory: Directory
  readonly servicePrincipal: ServicePrincipal
  readonly synchronization: Synchronization
  readonly template: Template
  readonly job: Job
  /** Made once, as it is asked for with each object. */
  readonly jobKey: string
  /** Of its schema. */
  readonly mappings: readonly CompiledMapping[]
  /** A fingerprint of its schema. */
  readonly schemaPrint: () => number
  readonly target: Target
  readonly settings: ProvisioningSettings
  readonly onExchange: (exchange: ExchangeOfJob) => void
  readonly issueToken: (() => Promise<string>) | undefined
  readonly disturb: Connection['disturb']
  /** Writes several things together: in a transaction of its own, or in that of the request that asked for it. */
  readonly write: <T>(run: (own: Directory) => T) => T
  readonly newId: () => string
  /** Milliseconds since 1970. */
  readonly now: () => number
}

/** The schema a job goes by: its own, or its template's. */
export const schemaOf = ({ job, template }: Pick<JobContext, 'job' | 'template'>): Schema =>
  job.schema ?? template.schema

/** A request to a target with its answer, and what it was for. */
export type ExchangeOfJob = {
  readonly tenantId: string
  readonly servicePrincipalId: string
  /** Null for a check of credentials without a job. */
  readonly jobId: string | null
  readonly cycleId: string
  /** Which change of an object it belongs to, as in the provisioning log; null for a probe. */
  readonly changeId: string | null
  readonly objectId: string | null
  readonly displayName: string | null
  readonly exchange: Exchange
}
