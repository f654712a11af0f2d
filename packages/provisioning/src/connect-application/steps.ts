import { awaitFirstCycle } from './await-first-cycle.js'
import { awaitReplication } from './await-replication.js'
import { chooseTemplate } from './choose-template.js'
import { ensureJob } from './ensure-job.js'
import { findOrMakeApplication } from './make-application.js'
import { makeOwner } from './make-owner.js'
import type { StepName } from './operations.js'
import type { Outcome, Run } from './run.js'
import { saveSecrets, validateSecrets } from './save-secrets.js'
import { startJob } from './start-job.js'

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
