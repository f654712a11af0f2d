import { applicationType, renderApplication } from '../entities/application.js'
import { readersOf } from './entity-set.js'

/** `GET /applications` and `GET /applications/{id}`. */
export const applications = readersOf({
  name: 'applications',
  resource: 'Application',
  parameter: 'application-id',
  type: applicationType,
  render: renderApplication,
  all: (directory) => directory.applications,
  byAppId: (directory, appId) => directory.applicationByAppId(appId),
})
