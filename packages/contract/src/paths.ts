import type { Stage } from './stage.js'

/** Of the application of this run; the others lie below it. */
export const servicePrincipalPath = async ({ application }: Stage) =>
  `/servicePrincipals/${(await application()).servicePrincipalId}`

export const synchronizationPath = async (stage: Stage) =>
  `${await servicePrincipalPath(stage)}/synchronization`

export const secretsPath = async (stage: Stage) => `${await synchronizationPath(stage)}/secrets`

export const jobsPath = async (stage: Stage) => `${await synchronizationPath(stage)}/jobs`

/** Of the job of this run. */
export const jobPath = async (stage: Stage) => `${await jobsPath(stage)}/${await stage.jobId()}`
