import { type Operations, onlyInMetadata, throughBothRoots } from '../../calls/operation.js'

import { bulkUpload, getBulkUpload, updateBulkUpload } from './bulk-upload.js'
import { pauseJob, restartJob, startJob } from './job-actions.js'
import { deleteObjectConnection, getObjectConnection } from './object-connections.js'
import { provisionOnDemand } from './provision-on-demand.js'
import { countJobs, getJob, listJobs } from './read-jobs.js'
import { deleteUploadContent, getUploadContent, putUploadContent } from './upload-content.js'
import { validateCredentials, validateCredentialsOfAll } from './validate-credentials.js'
import { createJob, deleteJob, updateJob } from './write-jobs.js'

/** Jobs, and what is done with them. */
export const jobOperations = throughBothRoots({
  'jobs.list': listJobs,
  'jobs.count': countJobs,
  'jobs.create': createJob,
  'jobs.get': getJob,
  'jobs.update': onlyInMetadata(
    'POST …/start or …/pause instead; nothing on Graph writes the settings of a job.',
    updateJob,
  ),
  'jobs.delete': deleteJob,
  'jobs.start': startJob,
  'jobs.pause': pauseJob,
  'jobs.restart': restartJob,
  'jobs.validateCredentials': validateCredentials,
  'jobs.validateCredentials.collection': validateCredentialsOfAll,
  'jobs.provisionOnDemand': provisionOnDemand,
  'jobs.bulkUpload': bulkUpload,
  'jobs.bulkUpload.get': getBulkUpload,
  'jobs.bulkUpload.update': onlyInMetadata('POST …/bulkUpload instead: it uploads anew.', updateBulkUpload),
  'jobs.bulkUpload.delete': deleteUploadContent,
  'jobs.bulkUpload.content.get': getUploadContent,
  'jobs.bulkUpload.content.put': putUploadContent,
  'jobs.bulkUpload.content.delete': deleteUploadContent,
  'jobs.objectConnections.get': getObjectConnection,
  'jobs.objectConnections.delete': deleteObjectConnection,
}) satisfies Operations
