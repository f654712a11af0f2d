import type { Application } from '../../domain/application.js'
import { renderApplication } from '../entities/application.js'
import { renderDirectoryObjects } from '../entities/directory-object.js'
import { type EntitySet, readersOf } from './entity-set.js'

export const applicationSet: EntitySet<Application> = {
  name: 'applications',
  parameter: 'application-id',
  render: renderApplication,
  all: (directory) => directory.applications,
  expansions: (directory) => ({
    owners: ({ id }) => renderDirectoryObjects(directory.ownersOf(String(id)), directory),
  }),
}

/** `GET /applications` and `GET /applications/{id}`. */
export const applications = readersOf(applicationSet)
