import type { Directory } from '../../directory/tenant/directory.js'
import type { ServicePrincipal } from '../../domain/directory/service-principal.js'
import { type Job, jobKeyOf } from '../../domain/provisioning/job.js'
import type { SynchronizationRule } from '../../domain/provisioning/schema.js'
import type { Environment } from '../../domain/time/environment.js'
import { intoTenant, isApiDriven, readsDirectory } from '../cycle/reads-directory.js'
import { directoryTarget } from '../target/directory-target.js'
import { createMemoryTarget } from '../target/memory-target.js'
import type { Connection, Target } from '../target/target.js'
import { CompiledMappings } from './compiled-mappings.js'
import { type ExchangeOfJob, type JobContext, schemaOf } from './job-context.js'
import type { ProvisioningSettings } from './provisioning-settings.js'
import { templateOfJob } from './template-of-job.js'

export type Surroundings = {
  readonly target: Target
  readonly environment: Environment
  readonly settings: ProvisioningSettings
  readonly onExchange: (exchange: ExchangeOfJob) => void
  /** Gives a token of the fake's own issuer, for a target of a tenant whose administrator gave none. */
  readonly issueToken?: ((tenantId: string) => Promise<string>) | undefined
  /** What fault rules inject into requests to a target. Default: nothing. */
  readonly disturb?: Connection['disturb']
}

/** Puts together what a run of a job reads. */
export class JobContexts {
  readonly #mappings: CompiledMappings
  // A domain is no part of the fake: what goes there is kept in memory.
  readonly #memory = createMemoryTarget()

  constructor(readonly surroundings: Surroundings) {
    this.#mappings = new CompiledMappings(surroundings.environment)
  }

  /** What jobs of a template provision into. */
  targetOf(templateId: string): Target {
    if (templateId === intoTenant) return directoryTarget
    const { target } = this.surroundings
    return target.isRemote && !readsDirectory({ id: templateId }) ? this.#memory : target
  }

  /**
   * @param directory The tenant's own, not that of a transaction.
   * @param asked The rule that was named, whatever its source is. Default: those that cycles run.
   */
  of(
    directory: Directory,
    servicePrincipal: ServicePrincipal,
    job: Job,
    asked?: SynchronizationRule,
  ): JobContext {
    const { environment, settings, onExchange, issueToken, disturb } = this.surroundings
    const synchronization = directory.synchronizationOf(servicePrincipal.id)
    const template = templateOfJob(servicePrincipal, synchronization, job)
    const from = asked ? 'any' : isApiDriven(template.id) ? 'uploads' : 'directory'
    const schema = schemaOf({ job, template })
    const asker = from === 'uploads' && {
      servicePrincipalId: servicePrincipal.id,
      into: template.id === intoTenant ? ('tenant' as const) : ('domain' as const),
    }
    const compiled = this.#mappings.of(directory, schema, from, asker || undefined)
    return {
      ...{ directory, servicePrincipal, synchronization, template, job, settings, onExchange, disturb },
      issueToken: issueToken && (() => issueToken(directory.tenantId)),
      jobKey: jobKeyOf(job),
      schemaPrint: () => this.#mappings.printOf(schema),
      mappings: asked ? compiled.filter(({ rule }) => rule.id === asked.id) : compiled,
      target: this.targetOf(template.id),
      write: (run) => directory.transact(run),
      newId: environment.newId,
      now: () => environment.now().getTime(),
    }
  }
}
