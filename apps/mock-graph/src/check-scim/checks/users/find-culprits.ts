import { bodyOf, idOf, mapPerson, post } from '../../acts/acting-on-users.js'
import type { CheckRun } from '../../session/check-run.js'

/**
 * Which parts of a creation are in the way. Those are left out of every later one. Null where no user is taken however
 * little is said of it.
 */
export async function findCulprits(run: CheckRun): Promise<readonly string[] | null> {
  const isTaken = async (left: ReadonlySet<string>) => {
    const body = bodyOf(run, mapPerson(run, run.people.person()))
    const kept = Object.entries(body).filter(([name]) => !left.has(name))
    return idOf(await post(run, '/Users', Object.fromEntries(kept))) !== null
  }
  const culprits = await leaveOut(run, isTaken)
  if (culprits) return culprits
  // An extension that there is not may be refused by its name alone.
  run.known.extensionRefused = true
  const others = (await isTaken(new Set())) ? [] : await leaveOut(run, isTaken)
  if (others) return ['the enterprise URN in schemas', ...others]
  run.known.extensionRefused = false
  return null
}

async function leaveOut(
  run: CheckRun,
  isTaken: (left: ReadonlySet<string>) => Promise<boolean>,
): Promise<readonly string[] | null> {
  const whole = bodyOf(run, mapPerson(run, run.people.person()))
  const droppable = Object.keys(whole).filter((name) => !/^(schemas|userName)$/i.test(name))
  const found = (await findOne(droppable, isTaken)) ?? (await findSeveral(droppable, isTaken))
  for (const name of found ?? []) run.known.refusedAtCreation.add(name.toLowerCase())
  return found
}

/** The one without which it is taken. */
async function findOne(
  names: readonly string[],
  isTaken: (left: ReadonlySet<string>) => Promise<boolean>,
): Promise<readonly string[] | null> {
  for (const name of names) if (await isTaken(new Set([name]))) return [name]
  return null
}

/** From the least body up: what is refused when it comes in stays out. */
async function findSeveral(
  names: readonly string[],
  isTaken: (left: ReadonlySet<string>) => Promise<boolean>,
): Promise<readonly string[] | null> {
  const out = new Set(names)
  if (!(await isTaken(out))) return null
  for (const name of names) {
    out.delete(name)
    if (!(await isTaken(out))) out.add(name)
  }
  return [...out]
}
