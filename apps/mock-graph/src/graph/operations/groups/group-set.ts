import { checkSelectionOfGroup } from '../../directory-objects/check-selection.js'
import type { EntitySet } from '../../directory-objects/entity-set.js'
import { groupExpansions } from '../../entities/expand-group.js'
import { renderGroup } from '../../entities/render-group.js'

export const groupSet: EntitySet<'groups'> = {
  name: 'groups',
  render: renderGroup,
  checkSelection: checkSelectionOfGroup,
  expansions: groupExpansions,
}
