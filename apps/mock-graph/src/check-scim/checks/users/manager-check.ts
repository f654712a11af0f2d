import { isList, isObject, type Json, type JsonObject, own } from '../../../scim/json.js'
import { readAtPath } from '../../../scim/paths/read-at-path.js'
import { parsePath } from '../../../scim/paths/scim-path.js'
import { resourceOf } from '../../../scim/requests/look-up.js'
import { sendOperations } from '../../acts/acting-on-groups.js'
import { createUser, describe, patchUser, readUser } from '../../acts/acting-on-users.js'
import { isSameId } from '../../acts/looking-up.js'
import type { Check } from '../../check.js'
import { strayKeys } from '../../documents/differences.js'
import type { Outcome } from '../../finding.js'
import type { CheckRun } from '../../session/check-run.js'
import { isSuccess, type Reply } from '../../session/line.js'
import { Blocked } from '../../session/stops.js'

/** Set, changed and cleared as a plain id. It has a verdict of its own: users get on without. */
async function manage(run: CheckRun): Promise<void> {
  const path = managerPath(run)
  const [clerk, first, second] = [await createUser(run), await createUser(run), await createUser(run)]
  const say = (op: 'Add' | 'Replace' | 'Remove', value: string) =>
    patchUser(run, clerk.id, [{ op, path, type: 'Reference', value }])

  const set = (await say('Add', first.id)) as Reply
  const afterSet = await readUser(run, clerk.id)
  if (!isManager(afterSet, path, first.id)) {
    const hint = await tryObject(run, path, clerk.id, first.id)
    const strays = afterSet ? strayKeys(clerk.document, afterSet, [path]) : []
    const word: Outcome = strays.length > 0 ? "stored under the path's text" : wordFor(set, afterSet, path)
    run.fail(
      word,
      'Add the manager as a plain id',
      `Answered ${describe(set)}, and the manager read back is ${show(afterSet, path)}.${hint}`,
      'Take the id as a plain text at this path, and answer it in GET under the enterprise URN.',
      strays.length > 0 ? 'A2' : undefined,
    )
    return
  }
  run.pass('applied', 'Add the manager as a plain id', `Read back it is ${show(afterSet, path)}.`)

  const replaced = (await say('Replace', second.id)) as Reply
  const afterReplace = await readUser(run, clerk.id)
  if (isManager(afterReplace, path, second.id))
    run.pass('applied', 'Replace the manager', 'It is the other one.')
  else {
    run.fail(
      wordFor(replaced, afterReplace, path, true),
      'Replace the manager',
      `Answered ${describe(replaced)}, and the manager read back is ${show(afterReplace, path)}.`,
      'Replace the id as Add sets it.',
    )
  }

  const removed = (await say('Remove', '')) as Reply
  const afterRemove = await readUser(run, clerk.id)
  if (afterRemove && idsIn(readAtPath(afterRemove, parsePath(path))).length === 0 && isSuccess(removed)) {
    run.pass('applied', 'Remove the manager', 'There is none any more.')
    return
  }
  run.fail(
    wordFor(removed, afterRemove, path, true),
    'Remove the manager',
    `Answered ${describe(removed)}, and the manager read back is ${show(afterRemove, path)}.`,
    'Take a Remove with the path and no value.',
  )
}

/** The path of the manager in the mapping. Throws `Blocked` where there is none. */
export function managerPath({ users, known }: Pick<CheckRun, 'users' | 'known'>): string {
  const found = users.references.find(({ isMultivalued }) => !isMultivalued)
  if (!found) throw new Blocked('The mapping has no reference such as the manager.')
  if (known.extensionRefused) throw new Blocked('The enterprise extension is refused at creation already.')
  return found.path
}

export const isManager = (document: JsonObject | null, path: string, id: string): boolean =>
  document !== null && idsIn(readAtPath(document, parsePath(path))).some((one) => isSameId(one, id))

/** Text, `{value}` or `[{value}]`. */
function idsIn(found: Json | undefined): readonly string[] {
  if (isList(found)) return found.flatMap(idsIn)
  if (isObject(found)) return idsIn(own(found, 'value'))
  return (typeof found === 'string' && found !== '') || typeof found === 'number' ? [`${found}`] : []
}

function wordFor(reply: Reply, after: JsonObject | null, path: string, had = false): Outcome {
  if (reply.status >= 500) return 'refused as 5xx'
  if (!isSuccess(reply)) return 'refused'
  const isThere = after !== null && idsIn(readAtPath(after, parsePath(path))).length > 0
  return isThere && !had ? 'applied wrongly' : 'accepted but not applied'
}

const show = (document: JsonObject | null, path: string) =>
  JSON.stringify(document ? (readAtPath(document, parsePath(path)) ?? null) : null)

/** Whether the complex form would do: for whoever reads the report, since the service does not send it. */
async function tryObject(run: CheckRun, path: string, id: string, managerId: string): Promise<string> {
  const target = resourceOf({ type: run.users.target, id })
  const reply = await sendOperations(run, target, [{ op: 'add', path, value: { value: managerId } }])
  const isTaken = isSuccess(reply) && isManager(await readUser(run, id), path, managerId)
  return isTaken ? ' As {"value": id} it is taken, which the service does not send.' : ''
}

export const managerCheck: Check = {
  id: 'user.manager',
  title: 'The manager is set, changed and removed',
  group: 'entra',
  rule: 'C4',
  dialects: 'each',
  run: manage,
}
