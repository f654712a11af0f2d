import type { Outcome, Run } from '../connect-run.js'
import type { StepName } from '../connect-steps.js'
import { awaitFirstCycle } from './await-first-cycle.js'
import { awaitReplication } from './await-replication.js'
import { chooseTemplate } from './choose-template.js'
import { ensureJob } from './ensure-job-step.js'
import { findOrMakeApplication } from './make-application.js'
import { makeOwner } from './make-owner.js'
import { saveSecrets, validateSecrets } from './save-secrets.js'
import { startJob } from './start-job-step.js'

/** Looks, then acts, in one go: a step that waits is taken again. */
export type Step = (run: Run) => Promise<Outcome>

/** In the order of Microsoft's guide. Each looks before it acts, so all of them can be taken again. */
export const steps: Readonly<Record<StepName, Step>> = {
  application: findOrMakeApplication,
  replication: awaitReplication,
  owner: makeOwner,
  template: chooseTemplate,
  validation: validateSecrets,
  secrets: saveSecrets,
  job: ensureJob,
  start: startJob,
  cycle: awaitFirstCycle,
}
