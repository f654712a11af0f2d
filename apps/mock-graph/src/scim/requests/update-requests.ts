import type { AttributeChange, TargetReference } from '../../synchronization/target/target.js'
import { parsePath } from '../paths/scim-path.js'
import { patchMessage } from '../urns.js'
import { changeMembers } from './change-members.js'
import { resourceOf } from './look-up.js'
import { writeByDefault } from './operations-by-default.js'
import { writeByFlag } from './operations-by-flag.js'
import type { ScimRequest } from './scim-request.js'
import type { WireSettings } from './wire-settings.js'

/**
 * The PATCHes that make changes, in the order in which they are sent: all attributes in one; then each reference to one
 * object, such as the manager, by itself; then members to add, then those to remove. Nothing to change is no request.
 * Throws `ScimPathError`.
 */
export function updateRequests(
  reference: TargetReference,
  changes: readonly AttributeChange[],
  settings: Pick<WireSettings, 'dialect' | 'membersPerRequest' | 'refInMembers'>,
): ScimRequest[] {
  const write = settings.dialect === 'default' ? writeByDefault : writeByFlag
  for (const { path } of changes) parsePath(path)
  const references = changes.filter(({ type }) => type === 'Reference')
  const several = references.filter(isSeveral)
  const bodies = [
    write(changes.filter(({ type }) => type !== 'Reference')),
    ...references.filter((change) => !isSeveral(change)).map((change) => write([change])),
    ...several.filter(({ op }) => op !== 'Remove').flatMap((change) => changeMembers(change, settings)),
    ...several.filter(({ op }) => op === 'Remove').flatMap((change) => changeMembers(change, settings)),
  ]
  return bodies
    .filter((operations) => operations.length > 0)
    .map((operations) => ({
      method: 'PATCH',
      target: resourceOf(reference),
      body: { schemas: [patchMessage], Operations: operations },
    }))
}

// A reference to one object that is taken away names nobody: that is no list of none.
const isSeveral = ({ path, value }: AttributeChange) =>
  typeof value !== 'string' &&
  ((Array.isArray(value) && value.length > 0) || parsePath(path).attribute.toLowerCase() === 'members')
