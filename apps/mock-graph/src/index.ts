export { type Clock, createClock } from './clock.js'
export { defaultSeed } from './directory/seed/default-seed.js'
export { type Seed, SeedError, type SeedProblem } from './directory/seed/seed.js'
export type { ApplicationPrincipal, Principal, UserPrincipal } from './domain/directory/principal.js'
export type {
  Disturbance,
  Fault,
  FaultMatch,
  FaultRule,
  Refusal,
  TargetFault,
  Throttle,
} from './domain/fault.js'
export type { Environment } from './domain/time/environment.js'
export type { ExchangeFilter } from './exchanges/exchange-filter.js'
export type { ExchangeBounds, ExchangeJournal } from './exchanges/exchanges.js'
export { formatExchange } from './exchanges/format-exchange.js'
export type { KeptExchange } from './exchanges/kept-exchange.js'
export { renderHar } from './exchanges/render-har.js'
export { renderTrace } from './exchanges/render-trace.js'
export { ConnectionReset } from './faults/connection-reset.js'
export type { FaultPlan, FaultRecord } from './faults/fault-plan.js'
export { FaultRuleError, type FaultRuleProblem } from './faults/fault-rule-error.js'
export type { Behaviour } from './graph/calls/behaviour.js'
export type { Denials } from './graph/errors/denial.js'
export type { Answer, Bytes } from './http/answer.js'
export { BodyTooLong, type Call } from './http/call.js'
export type { AssertionOptions } from './identity/federation/issue-assertion.js'
export type { Machine } from './identity/managed-identity/machine.js'
export type { JournalBounds } from './journal/entry-ring.js'
export { type Explanation, explain } from './journal/explanation.js'
export { formatEntry } from './journal/format-entry.js'
export type { Journal } from './journal/journal.js'
export type { JournalEntry } from './journal/journal-entry.js'
export { createMockGraph, type MockGraph, type MockGraphOptions, type Place } from './mock-graph.js'
export type { Decision, DenyReason, Remedy, RemedyStep } from './policy/decision.js'
export type { OnError } from './serving/report.js'
export type { ProvisioningSettings } from './synchronization/job/provisioning-settings.js'
export type { Cycles } from './synchronization/scheduling/cycles.js'
export type { Exchange } from './synchronization/target/exchange.js'
export {
  createMemoryTarget,
  type MemoryChange,
  type MemoryTargetOptions,
  type Refusal as TargetRefusal,
} from './synchronization/target/memory-target.js'
export type {
  Answer as TargetAnswer,
  AttributeChange,
  AttributeValue,
  Connection,
  Failure,
  MatchingAttribute,
  MaybePromise,
  Role,
  Roles,
  Target,
  TargetObject,
  TargetReference,
  TargetSession,
  TargetType,
} from './synchronization/target/target.js'
export type { TargetRecord, TargetView } from './synchronization/target/target-view.js'
