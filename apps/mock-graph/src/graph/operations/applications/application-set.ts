import type { EntitySet } from '../../directory-objects/entity-set.js'
import { renderApplication } from '../../entities/render-application.js'
import { renderDirectoryObjects } from '../../entities/render-directory-object.js'

export const applicationSet: EntitySet<'applications'> = {
  name: 'applications',
  render: renderApplication,
  expansions: (directory) => ({
    owners: ({ id }) => renderDirectoryObjects(directory.ownersOf(String(id)), directory),
  }),
}
