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
export type { AccessCaller, CallerIdentity } from './access/caller.js'
export { type AccessTarget, type CheckAccessOptions, checkAccess } from './access/check-access.js'
export { type CheckOwnAccessOptions, checkOwnAccess } from './access/check-own-access.js'
export type { GrantAlternatives, GrantSet } from './access/grant-set.js'
export type { Judgement, Missing, Verdict } from './access/judgement.js'
export { type OperationId, operationOf } from './access/operation-id.js'
export {
  type ApplicationRequirement,
  type RequiredPermissions,
  requiredPermissions,
  type UserRequirement,
} from './access/required-permissions.js'
export type { Claims } from './access/token-claims.js'
export type { ApplicationTemplates, Instantiated } from './application-templates.js'
export type { Call, WithResponse } from './call.js'
export { ConnectApplicationError } from './connect-application/connect-application-error.js'
export type {
  ConnectApplicationOptions,
  ConnectRequest,
} from './connect-application/connect-application-options.js'
export { type ConnectOperation, connectOperations, type StepName } from './connect-application/operations.js'
export type { ConnectProgress, ConnectReport, StepReport, StepState } from './connect-application/report.js'
export { connectProvisioning, type Provisioning } from './connect-provisioning.js'
export type { ProvisioningOptions, ReadyClient } from './connection.js'
export type { Credentials, ValidateOptions } from './credentials.js'
export type {
  ApplicationPermission,
  DelegatedPermission,
  DirectoryRoleName,
  Permission,
} from './generated/names.js'
export type { Assignment, GrantOptions, Grants } from './grants.js'
export type { Job } from './job.js'
export type { NewJob } from './jobs/create-job.js'
export type { EnsuredJob, EnsureOptions } from './jobs/ensure-job.js'
export { JobQuarantinedError, JobStoppedError } from './jobs/job-errors.js'
export type { JsonObject } from './jobs/loose-json.js'
export type { ProvisionOnDemandResult } from './jobs/on-demand-result.js'
export type {
  GroupOnDemand,
  OnDemandRequest,
  OnDemandSubject,
  SubjectOnDemand,
  UserOnDemand,
} from './jobs/on-demand-subject.js'
export type { OnDemandOutcome, OnDemandProgress, ProvisionManyResult } from './jobs/provision-many.js'
export type {
  ModifiedProperty,
  ProvisionedIdentity,
  ProvisionedObject,
  ProvisioningStatusInfo,
  ProvisioningStep,
} from './jobs/provisioned-object.js'
export type { RestartScope, RestartScopes } from './jobs/restart-scope.js'
export type { JobInterval, JobSchedule } from './jobs/schedule.js'
export type { JobError, JobExecution, JobProgress, JobQuarantine, JobStatus } from './jobs/status.js'
export type { WatchOptions } from './jobs/watch-job.js'
export type { Jobs } from './jobs.js'
export type { Owners } from './owners.js'
export type { Page, PagedList, PageOptions } from './paged.js'
export { ProvisioningError, type ProvisioningErrorCode } from './provisioning-error.js'
export type { ResumeOptions } from './resume.js'
export type { SchemaEdit, SchemaEditOptions } from './schema/edit-schema.js'
export type { Named } from './schema/named.js'
export { SchemaConflictError } from './schema/schema-conflict-error.js'
export type { SchemaChange, SchemaDiff } from './schema/schema-diff.js'
export type { TestInput } from './schema/test-input.js'
export type { ParseExpressionInput, Schema } from './schema.js'
export type { SecretKey, SecretValues } from './secret-values.js'
export type { Secrets } from './secrets.js'
export type { ServicePrincipal } from './service-principal.js'
export type { Templates } from './templates.js'
export type { ClockOptions } from './waiting/clock.js'
export { PollTimeoutError } from './waiting/poll-timeout-error.js'
export type { Poller } from './waiting/poller.js'
export type { PollerOptions } from './waiting/poller-options.js'
