import { expectStatus } from '../answer.js'
import type { ContractConnection } from '../connections/connection.js'
import { type Send, sendOver } from '../send.js'
import type { Ledger, LedgerEntry } from './ledger.js'

type Found = {
  readonly id: string
  readonly appId: string
  readonly displayName: string
  readonly createdDateTime?: string | null
}

/** A shorter one could be the beginning of the name of something else. */
const shortestPrefix = 8

/** Throws a `TypeError` for a prefix that would not tell our objects from others. */
export function checkPrefix(prefix: string): void {
  if (prefix.length >= shortestPrefix && !prefix.includes("'")) return
  throw new TypeError(
    `The prefix must have at least ${shortestPrefix} characters and no quote, since what starts with it is deleted: not "${prefix}".`,
  )
}

/**
 * Removes what stands in the ledger for this tenant and starts with the prefix. What cannot be found may still come
 * up, so it stays in the ledger as long as it is younger than `keepFor` milliseconds.
 */
export async function cleanByLedger(
  connection: ContractConnection,
  ledger: Ledger,
  { prefix, now, keepFor }: { prefix: string; now: Date; keepFor: number },
): Promise<readonly string[]> {
  checkPrefix(prefix)
  const send = sendOver(connection)
  const mine = (await ledger.leftovers()).filter(
    ({ displayName, tenantId, graphUrl }) =>
      displayName.startsWith(prefix) && tenantId === connection.tenantId && graphUrl === connection.graphUrl,
  )
  const removed: string[] = []
  for (const entry of mine) {
    if (await removeEntry(send, entry)) removed.push(entry.displayName)
    else if (now.getTime() - Date.parse(entry.at) < keepFor) continue
    await ledger.forget(entry.displayName)
  }
  return removed
}

/**
 * Finds service principals and applications whose display name starts with the prefix and deletes them: for what
 * crashed runs on other machines left. Ones younger than `olderThan` milliseconds (default 0) are left alone.
 * Gives the names. They can be restored for 30 days: nothing is purged.
 *
 * @throws TypeError for a prefix of less than 8 characters.
 */
export async function sweep(
  connection: ContractConnection,
  { prefix, now = new Date(), olderThan = 0 }: { prefix: string; now?: Date; olderThan?: number },
): Promise<readonly string[]> {
  checkPrefix(prefix)
  const send = sendOver(connection)
  const filter = `startswith(displayName,'${prefix}')`
  const applications = await find(send, 'applications', filter, prefix)
  const young = new Set(
    applications.filter((one) => now.getTime() - createdAt(one) < olderThan).map(({ appId }) => appId),
  )
  const principals = await find(send, 'servicePrincipals', filter, prefix)
  const removed = new Set<string>()
  for (const [collection, found] of [
    ['servicePrincipals', principals],
    ['applications', applications],
  ] as const) {
    for (const { id, appId, displayName } of found) {
      if (young.has(appId)) continue
      await remove(send, collection, id)
      removed.add(displayName)
    }
  }
  return [...removed]
}

const createdAt = ({ createdDateTime }: Found) => (createdDateTime ? Date.parse(createdDateTime) : 0)

async function removeEntry(send: Send, entry: LedgerEntry): Promise<boolean> {
  const ids = { servicePrincipals: entry.servicePrincipalId, applications: entry.applicationId }
  let any = false
  for (const collection of ['servicePrincipals', 'applications'] as const) {
    for (const id of await idsOf(send, collection, ids[collection], entry.displayName)) {
      await remove(send, collection, id)
      any = true
    }
  }
  return any
}

/** By its id, which is found sooner than its name, if it still has that name; by its name, if no id was noted. */
async function idsOf(
  send: Send,
  collection: string,
  id: string | undefined,
  displayName: string,
): Promise<string[]> {
  if (!id) {
    const found = await find(send, collection, `displayName eq '${displayName}'`, displayName)
    return found.map((one) => one.id)
  }
  const answer = await send('GET', `/${collection}/${id}?$select=id,displayName`)
  if (answer.status === 404) return []
  return expectStatus(answer, 200).json<Found>().displayName === displayName ? [id] : []
}

// The filter is the service's word; what is deleted is decided by the name that came back.
async function find(send: Send, collection: string, filter: string, prefix: string): Promise<Found[]> {
  const selected =
    collection === 'applications' ? 'id,appId,displayName,createdDateTime' : 'id,appId,displayName'
  const query = new URLSearchParams({ $filter: filter, $select: selected, $top: '999' })
  const answer = expectStatus(await send('GET', `/${collection}?${query}`), 200)
  return answer.json<{ value: Found[] }>().value.filter(({ displayName }) => displayName?.startsWith(prefix))
}

async function remove(send: Send, collection: string, id: string): Promise<void> {
  const answer = await send('DELETE', `/${collection}/${id}`)
  // It goes along with the other one of the two.
  if (answer.status !== 404) expectStatus(answer, 204)
}
