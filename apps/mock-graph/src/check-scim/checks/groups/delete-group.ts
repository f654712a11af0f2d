import { deleteRequest, readRequest } from '../../../scim/requests/look-up.js'
import { createGroup, groupBody, groupType } from '../../acts/acting-on-groups.js'
import { describe, idOf, post } from '../../acts/acting-on-users.js'
import { judgeGone } from '../../acts/judge-gone.js'
import { find } from '../../acts/looking-up.js'
import type { Check } from '../../check.js'
import type { CheckRun } from '../../session/check-run.js'
import { isSuccess } from '../../session/line.js'

/** A group that leaves the scope is deleted, and made anew when it comes back. */
async function remove(run: CheckRun): Promise<void> {
  const type = groupType(run)
  const { id, name } = await createGroup(run)
  const what = 'delete a group'
  const deleted = await run.send(deleteRequest({ type, id }))
  if (!isSuccess(deleted)) {
    run.fail(
      deleted.status >= 500 ? 'refused as 5xx' : 'refused',
      what,
      `DELETE is answered ${describe(deleted)}: who is in keeps the access of a group that is no more.`,
      'Answer DELETE with 204, or switch off Delete in the mapping of groups.',
      deleted.status >= 500 ? 'A4' : undefined,
    )
    return
  }
  const after = await run.send(readRequest({ type, id }))
  if (isSuccess(after)) {
    run.fail(
      'accepted but not applied',
      what,
      'DELETE is answered with success, and GET shows the group as before.',
      'Delete the group.',
    )
    return
  }
  judgeGone(run, what, after, 'Answer 404 for what is gone.')
  const found = await find(run, type, run.groups?.matching[0] ?? 'displayName', name)
  if (found.fitting.length > 0) {
    run.fail(
      'hidden from lookup',
      'look up a group that was deleted',
      'The filter still finds it, and GET does not show it.',
      'Take what was deleted out of filters too.',
      'B5',
    )
  }
  const again = await post(run, '/Groups', groupBody(run, name))
  if (idOf(again) !== null) run.pass('applied', 'create a group that was deleted', 'It is there again.')
  else {
    run.fail(
      again.status >= 500 ? 'refused as 5xx' : 'hidden from lookup',
      'create a group that was deleted',
      `POST is answered ${describe(again)}, though there is no such group: one that comes back is never provisioned.`,
      'Free the name of a group that was deleted.',
    )
  }
}

export const deleteGroupCheck: Check = {
  id: 'group.delete',
  title: 'A group is deleted, and can come back',
  group: 'entra',
  rule: 'leave',
  dialects: 'once',
  run: remove,
}
