import { isList, isObject, type Json, type JsonObject, own } from '../../scim/json.js'
import { findRequest } from '../../scim/requests/look-up.js'
import type { TargetType } from '../../synchronization/target/target.js'
import { shownAt } from '../documents/differences.js'
import type { CheckRun } from '../session/check-run.js'
import { isSuccess, type Reply } from '../session/line.js'

/** What a look-up gave. */
export type Found = {
  readonly reply: Reply
  /** The larger of `totalResults` and what is shown; null where the answer is no list, or counts somebody and shows nobody. */
  readonly hits: number | null
  readonly resources: readonly JsonObject[]
  /** Those that hold the value that was asked for, or do not say. */
  readonly fitting: readonly JsonObject[]
}

/** The very look-up that matching sends. */
export async function find(run: CheckRun, type: TargetType, path: string, value: string): Promise<Found> {
  const reply = await run.send(findRequest({ type, path, value }))
  const list = readList(reply)
  const fitting = list.resources.filter((one) => {
    const shown = shownAt(one, path, type)
    return shown === undefined || shown.toLowerCase() === value.toLowerCase()
  })
  const isUnseen = list.hits !== 0 && list.resources.length === 0
  return { reply, ...list, ...(isUnseen && { hits: null }), fitting }
}

export const findUser = (run: CheckRun, path: string, value: string): Promise<Found> =>
  find(run, run.users.target, path, value)

/** A list may leave `Resources` out when it is empty, and count less than it shows. */
export function readList(reply: Reply): Pick<Found, 'hits' | 'resources'> {
  const none = { hits: null, resources: [] }
  if (!isSuccess(reply) || !reply.body) return none
  const total = own(reply.body, 'totalResults')
  const entries = own(reply.body, 'Resources')
  if (entries !== undefined && entries !== null && !isList(entries)) return none
  if (total === undefined && !isList(entries)) return none
  const list = isList(entries) ? entries : []
  return { hits: Math.max(Number(total ?? 0) || 0, list.length), resources: list.filter(isObject) }
}

export const has = ({ resources }: Pick<Found, 'resources'>, id: string): boolean =>
  resources.some((one) => isSameId(own(one, 'id'), id))

/** Ids in another case are those of the same resource: databases that keep UUIDs write them as they like. */
export const isSameId = (shown: Json | undefined, id: string): boolean =>
  `${shown ?? ''}`.toLowerCase() === id.toLowerCase()
