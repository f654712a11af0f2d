import type { Directory } from '../../directory/tenant/directory.js'
import type { Expansions } from '../odata/query/expand.js'
import { renderDirectoryObject, renderDirectoryObjects } from './render-directory-object.js'

/** What may be expanded of a user. One without a manager shows none. */
export const userExpansions = (directory: Directory): Expansions => ({
  manager: ({ id }) => {
    const manager = directory.managers.of(String(id))
    return manager === undefined ? undefined : renderDirectoryObject(manager, directory)
  },
  directReports: ({ id }) => renderDirectoryObjects(directory.managers.reportsOf(String(id)), directory),
})
