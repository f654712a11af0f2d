import { describe } from '../../acts/acting-on-users.js'
import { find, has } from '../../acts/looking-up.js'
import type { CheckRun } from '../../session/check-run.js'

export type Findable = { readonly path: string; readonly value: string; readonly id: string }

/** By what somebody is found, for later. */
export async function foundAgain(
  run: CheckRun,
  sent: readonly { readonly path: string; readonly value: unknown }[],
  id: string,
): Promise<readonly Findable[]> {
  const findable: Findable[] = []
  for (const path of run.users.matching) {
    const value = sent.find((one) => one.path === path)?.value
    if (typeof value !== 'string') continue
    const found = await find(run, run.users.target, path, value)
    if (found.hits === 1 && has(found, id)) findable.push({ path, value, id })
  }
  return findable
}

/** Whether others are found no more since somebody is there who lacks something: a filter that trips over that one fails for all. */
export async function spoils(run: CheckRun, others: readonly Findable[], trait: string): Promise<boolean> {
  for (const { path, value, id } of others) {
    const found = await find(run, run.users.target, path, value)
    if (found.hits === 1 && has(found, id)) continue
    const { status } = found.reply
    run.fail(
      found.hits === null
        ? status >= 500
          ? 'refused as 5xx'
          : 'filter refused'
        : 'filter answered as empty',
      `match by ${path} others than a user ${trait}`,
      `Since a user ${trait} is there, the look-up of somebody else is answered ${found.hits === null ? describe(found.reply) : `with ${found.hits}`}: one such user stops the provisioning of all.`,
      'Let a filter pass over whoever has no such attribute: nothing there is no match, and no error.',
      'B6',
    )
    return true
  }
  return false
}
