export {
  type CallOptions,
  type DenialReason,
  GraphError,
  type GraphErrorKind,
  type GraphExplanation,
  type GraphSyncOptions,
  type RetryOptions,
  type Sleep,
} from '@graph-sync/client'
export type { AccessReport, OperationAccess } from './access/access-report.js'
export { type AccessTarget, type CheckAccessOptions, checkAccess } from './access/check-access.js'
export { type CheckOwnAccessOptions, checkOwnAccess } from './access/check-own-access.js'
export type { Judgement, Missing, Verdict } from './access/judgement/judgement.js'
export type { GrantAlternatives, GrantSet } from './access/rules/grant-set.js'
export {
  type ApplicationRequirement,
  type RequiredPermissions,
  requiredPermissions,
  type UserRequirement,
} from './access/rules/look-up-permissions.js'
export { type OperationId, operationOf } from './access/rules/operation-id.js'
export type { AccessCaller, CallerIdentity } from './access/token/access-caller.js'
export type { Claims } from './access/token/token-claims.js'
export { ConnectApplicationError } from './connect-application/connect-application-error.js'
export type {
  ConnectApplicationOptions,
  ConnectRequest,
} from './connect-application/connect-application-options.js'
export type {
  ConnectProgress,
  ConnectReport,
  StepReport,
  StepState,
} from './connect-application/connect-report.js'
export type { ConnectOperation, StepName } from './connect-application/connect-steps.js'
export type { Call, WithResponse } from './connection/call.js'
export { connectProvisioning, type Provisioning } from './connection/connect-provisioning.js'
export type { ProvisioningOptions, ReadyClient } from './connection/connection.js'
export type { Page, PagedList, PageOptions } from './connection/paged.js'
export type { ResumeOptions } from './connection/resume.js'
export type { ServicePrincipal } from './connection/service-principal.js'
export { ProvisioningError, type ProvisioningErrorCode } from './errors/provisioning-error.js'
export { connectOperations } from './generated/connect-operations.js'
export type {
  ApplicationPermission,
  DelegatedPermission,
  DirectoryRoleName,
  Permission,
} from './generated/names.js'
export type { Assignment, GrantOptions, Grants } from './grants/grants.js'
export type { Owners } from './grants/owners.js'
export type { Job } from './jobs/job.js'
export type { Jobs } from './jobs/jobs.js'
export type { NewJob } from './jobs/making/create-job.js'
export type { EnsuredJob, EnsureOptions } from './jobs/making/ensure-job.js'
export type { ProvisionOnDemandResult } from './jobs/on-demand/on-demand-result.js'
export type {
  GroupOnDemand,
  OnDemandRequest,
  OnDemandSubject,
  SubjectOnDemand,
  UserOnDemand,
} from './jobs/on-demand/on-demand-subject.js'
export type {
  OnDemandOutcome,
  OnDemandProgress,
  ProvisionManyResult,
} from './jobs/on-demand/provision-many.js'
export type {
  ModifiedProperty,
  ProvisionedIdentity,
  ProvisionedObject,
  ProvisioningStatusInfo,
  ProvisioningStep,
} from './jobs/on-demand/provisioned-object.js'
export type { JsonObject } from './jobs/reading/loose-json.js'
export type { JobInterval, JobSchedule } from './jobs/reading/schedule.js'
export type { JobError, JobExecution, JobProgress, JobQuarantine, JobStatus } from './jobs/reading/status.js'
export { JobQuarantinedError, JobStoppedError } from './jobs/running/job-errors.js'
export type { RestartScope, RestartScopes } from './jobs/running/restart-scope.js'
export type { WatchOptions } from './jobs/running/watch-job.js'
export type { SchemaEdit, SchemaEditOptions } from './schema/edit-schema.js'
export type { Named } from './schema/named.js'
export type { ParseExpressionInput, Schema } from './schema/schema.js'
export type { SchemaChange } from './schema/schema-change.js'
export { SchemaConflictError } from './schema/schema-conflict-error.js'
export type { SchemaDiff } from './schema/schema-diff.js'
export type { TestInput } from './schema/test-input.js'
export type { Credentials, ValidateOptions } from './secrets/credentials.js'
export type { SecretKey, SecretValues } from './secrets/secret-values.js'
export type { Secrets } from './secrets/secrets.js'
export type { ApplicationTemplates, Instantiated } from './templates/application-templates.js'
export type { Templates } from './templates/templates.js'
export type { ClockOptions } from './waiting/clock.js'
export { PollTimeoutError } from './waiting/poll-timeout-error.js'
export type { Poller } from './waiting/poller.js'
export type { PollerOptions } from './waiting/poller-options.js'
