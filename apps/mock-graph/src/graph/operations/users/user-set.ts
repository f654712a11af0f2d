import { checkSelectionOfUser } from '../../directory-objects/check-selection.js'
import type { EntitySet } from '../../directory-objects/entity-set.js'
import { userExpansions } from '../../entities/expand-user.js'
import { renderUser } from '../../entities/render-user.js'

export const userSet: EntitySet<'users'> = {
  name: 'users',
  render: renderUser,
  expansions: userExpansions,
  checkSelection: checkSelectionOfUser,
}
