import type { OperationId } from '../access/operation-id.js'

/** The operations that each step of `connectApplication` may need. */
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
} as const satisfies Readonly<Record<string, readonly OperationId[]>>

export type StepName = keyof typeof connectOperations

/** The id of an operation that a step may need. */
export type ConnectOperation = (typeof connectOperations)[StepName][number]
