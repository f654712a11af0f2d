import type { OperationId } from '../../generated/operations.js'
import type { Handler } from '../exchange.js'
import { acquireAccessToken } from './acquire-access-token.js'
import {
  bulkUpload,
  deleteBulkUpload,
  getBulkUpload,
  getBulkUploadContent,
  putBulkUploadContent,
  updateBulkUpload,
} from './bulk-upload.js'
import { validateCredentials } from './credentials.js'
import { pauseJob, restartJob, startJob } from './job-actions.js'
import { countJobs, createJob, deleteJob, getJob, listJobs, updateJob } from './jobs.js'
import { provisionOnDemand } from './provision-on-demand.js'
import { listProvisioningLog } from './provisioning-log.js'
import { countSecrets, putSecrets } from './secrets.js'
import { deleteSynchronization, getSynchronization, putSynchronization } from './synchronization.js'

/** Jobs and what surrounds them; each is the same through the applications root. */
export const jobsHandlers = {
  'synchronization.get': getSynchronization,
  'synchronization.get.app': getSynchronization,
  'synchronization.put': putSynchronization,
  'synchronization.put.app': putSynchronization,
  'synchronization.delete': deleteSynchronization,
  'synchronization.delete.app': deleteSynchronization,
  acquireAccessToken,
  'acquireAccessToken.app': acquireAccessToken,
  'secrets.put.app': putSecrets,
  'secrets.count.app': countSecrets,
  'jobs.list': listJobs,
  'jobs.list.app': listJobs,
  'jobs.count': countJobs,
  'jobs.count.app': countJobs,
  'jobs.create': createJob,
  'jobs.create.app': createJob,
  'jobs.get': getJob,
  'jobs.get.app': getJob,
  'jobs.update': updateJob,
  'jobs.update.app': updateJob,
  'jobs.delete': deleteJob,
  'jobs.delete.app': deleteJob,
  'jobs.start': startJob,
  'jobs.start.app': startJob,
  'jobs.pause': pauseJob,
  'jobs.pause.app': pauseJob,
  'jobs.restart': restartJob,
  'jobs.restart.app': restartJob,
  'jobs.validateCredentials': validateCredentials,
  'jobs.validateCredentials.app': validateCredentials,
  'jobs.validateCredentials.collection': validateCredentials,
  'jobs.validateCredentials.collection.app': validateCredentials,
  'jobs.provisionOnDemand': provisionOnDemand,
  'jobs.provisionOnDemand.app': provisionOnDemand,
  'jobs.bulkUpload': bulkUpload,
  'jobs.bulkUpload.get': getBulkUpload,
  'jobs.bulkUpload.get.app': getBulkUpload,
  'jobs.bulkUpload.update': updateBulkUpload,
  'jobs.bulkUpload.update.app': updateBulkUpload,
  'jobs.bulkUpload.delete': deleteBulkUpload,
  'jobs.bulkUpload.delete.app': deleteBulkUpload,
  'jobs.bulkUpload.content.get': getBulkUploadContent,
  'jobs.bulkUpload.content.get.app': getBulkUploadContent,
  'jobs.bulkUpload.content.put': putBulkUploadContent,
  'jobs.bulkUpload.content.put.app': putBulkUploadContent,
  'jobs.bulkUpload.content.delete': deleteBulkUpload,
  'jobs.bulkUpload.content.delete.app': deleteBulkUpload,
  'auditLogs.provisioning.list': listProvisioningLog,
} satisfies Partial<Record<OperationId, Handler>>
