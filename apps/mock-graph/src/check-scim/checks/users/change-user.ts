import type { AttributeChange } from '../../../synchronization/target/target.js'
import { createUser, type MadeUser, patchUser, readUser } from '../../acts/acting-on-users.js'
import type { Outcome } from '../../finding.js'
import { type Judgement, judgeChange } from '../../judging/judge-change.js'
import type { CheckRun } from '../../session/check-run.js'
import { Blocked } from '../../session/stops.js'

/** Sends changes to somebody and judges them by what can be read. */
export async function change(
  run: CheckRun,
  { id, document, sent }: MadeUser,
  changes: readonly AttributeChange[],
): Promise<Judgement> {
  const reply = await patchUser(run, id, changes)
  if (!reply) throw new Blocked('There is nothing to send.')
  const after = await readUser(run, id)
  const paths = new Set(changes.map(({ path }) => path))
  const others = sent.filter(({ path }) => !paths.has(path))
  return judgeChange({ reply, before: document, after, wanted: changes, others, type: run.users.target })
}

/** Each by itself, on one user of its own: one that is refused loses all of a PATCH, and is named so. A sentence for a reason. */
export async function trySingly(run: CheckRun, changes: readonly AttributeChange[]): Promise<string> {
  const culprits = new Map<Outcome, string[]>()
  let made = await createUser(run)
  for (const one of changes) {
    const { outcome } = await change(run, made, [one])
    if (outcome !== 'applied' && outcome !== 'stored as text')
      culprits.set(outcome, [...(culprits.get(outcome) ?? []), one.path])
    const document = await readUser(run, made.id)
    made = document ? { ...made, document } : await createUser(run)
  }
  const named = [...culprits].map(([outcome, paths]) => `${paths.join(', ')} ${outcome}`)
  const count = [...culprits.values()].flat().length
  if (count === 0) return ' Sent by itself, each of them is applied: it is the packing that is not taken.'
  if (count === changes.length && named.length === 1)
    return ` Sent singly, each is ${[...culprits.keys()][0]}.`
  return ` Sent singly: ${named.join('; ')}${count < changes.length ? '; the others are applied' : ''}.`
}
