import { listObjects } from '../../directory-objects/list-objects.js'

/** `GET /users/{id}/directReports`. */
export const listDirectReports = listObjects({
  collection: 'users',
  property: 'directReports',
  resource: 'users.directReports',
  idsOf: (id, { managers }) => managers.reportsOf(id),
})
