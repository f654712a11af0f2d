import { checkSelectionOfGroup } from '../../directory-objects/check-selection.js'
import type { EntitySet } from '../../directory-objects/entity-set.js'
import { renderDirectoryObjects } from '../../entities/render-directory-object.js'
import { renderGroup } from '../../entities/render-group.js'

export const groupSet: EntitySet<'groups'> = {
  name: 'groups',
  render: renderGroup,
  checkSelection: checkSelectionOfGroup,
  expansions: (directory) => ({
    members: ({ id }) => renderDirectoryObjects(directory.members.of(String(id)), directory),
    owners: ({ id }) => renderDirectoryObjects(directory.ownersOf(String(id)), directory),
  }),
}
