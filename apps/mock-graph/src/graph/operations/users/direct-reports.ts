import { directoryObjects, listObjects } from '../../directory-objects/list-objects.js'

/** `GET /users/{id}/directReports`. */
export const listDirectReports = listObjects({
  collection: 'users',
  path: 'directReports',
  resource: 'users.directReports',
  itemsOf: (id, directory) => directoryObjects(directory.managers.reportsOf(id), directory),
})
