import type { Environment } from '../../../domain/time/environment.js'

/** The version of something that was just written, in the form that schemas of jobs show. */
export const versionNow = ({ now, newId }: Environment) =>
  `Date:${now().toISOString()}, ActivityId:${newId()}`
