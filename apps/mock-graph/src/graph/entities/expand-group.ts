import type { Directory } from '../../directory/tenant/directory.js'
import type { Expansions } from '../odata/query/expand.js'
import { renderDirectoryObjects } from './render-directory-object.js'

/** What may be expanded of a group. */
export const groupExpansions = (directory: Directory): Expansions => ({
  members: ({ id }) => renderDirectoryObjects(directory.members.of(String(id)), directory),
  owners: ({ id }) => renderDirectoryObjects(directory.ownersOf(String(id)), directory),
})
