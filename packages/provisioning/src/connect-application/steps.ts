import { awaitFirstCycle } from './await-first-cycle.js'
import { awaitReplication } from './await-replication.js'
import { chooseTemplate } from './choose-template.js'
import { ensureJob } from './ensure-job.js'
import { findOrMakeApplication } from './make-application.js'
import { makeOwner } from './make-owner.js'
import type { Outcome, Run } from './run.js'
import { saveSecrets, validateSecrets } from './save-secrets.js'
import { startJob } from './start-job.js'

export type StepName = keyof typeof connectOperations

/** The operations that each step of `connectApplication` may need; `requiredPermissions` tells what each asks for. */
export const connectOperations = {
  application: ['applicationTemplates.list', 'servicePrincipals.list', 'applicationTemplates.instantiate'],
  replication: ['servicePrincipals.get', 'templates.list'],
  owner: ['servicePrincipals.owners.list', 'servicePrincipals.owners.add'],
  template: [],
  validation: ['jobs.validateCredentials.collection'],
  secrets: ['secrets.put'],
  job: ['jobs.list', 'jobs.create'],
  start: ['jobs.start'],
  cycle: ['jobs.get'],
} as const

/** The id of an operation that a step may need. */
export type ConnectOperation = (typeof connectOperations)[StepName][number]

type Step = { readonly name: StepName; readonly run: (run: Run) => Promise<Outcome> }

/** In the order of Microsoft's guide. Each looks before it acts, so all of them can be taken again. */
export const steps: readonly Step[] = [
  { name: 'application', run: findOrMakeApplication },
  { name: 'replication', run: awaitReplication },
  { name: 'owner', run: makeOwner },
  { name: 'template', run: chooseTemplate },
  { name: 'validation', run: validateSecrets },
  { name: 'secrets', run: saveSecrets },
  { name: 'job', run: ensureJob },
  { name: 'start', run: startJob },
  { name: 'cycle', run: awaitFirstCycle },
]
