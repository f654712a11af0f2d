import { isList, isObject, own } from '../../scim/json.js'
import { encodeQuery, escapeInFilter } from '../../scim/requests/encode-query.js'
import type { ScimRequest } from '../../scim/requests/scim-request.js'
import type { Doubtful, Made } from './ledger.js'
import { isSuccess } from './line.js'
import type { Session } from './session.js'

/** What is still there, and why. */
export type Leftover = Pick<Made, 'collection' | 'name'> & {
  readonly id: string | null
  readonly reason: string
}

/** Deletes what a run made, groups first; lists what would not go. */
export async function cleanUp(session: Session): Promise<readonly Leftover[]> {
  const { ledger } = session
  const found = (await Promise.all(ledger.doubtful().map((one) => findAgain(session, one)))).flat()
  const known = new Set(ledger.made().map(({ id }) => id))
  const all = [...ledger.made(), ...found.filter(({ id }) => !known.has(id))]
  const ordered = [...all.filter(isGroup), ...all.filter((one) => !isGroup(one))]
  const leftovers: Leftover[] = []
  let look = true
  for (const one of ordered) {
    const reason = await remove(session, one)
    if (reason !== null) leftovers.push({ ...one, reason })
    else if (look) {
      // Where one stays, all are looked at; where the first of a kind goes, they go.
      const left = await isThere(session, one)
      if (left)
        leftovers.push({ ...one, reason: 'DELETE was answered with success, and it can still be read' })
      look = left || isGroup(one)
    }
  }
  return leftovers
}

async function isThere(session: Session, { collection, id }: Made): Promise<boolean> {
  const target = `${collection}/${encodeURIComponent(id)}`
  const reply = await session.sendLast({ method: 'GET', target, body: null })
  return reply !== null && isSuccess(reply)
}

const isGroup = ({ collection }: Made) => collection === '/Groups'

/** Why it is still there; null when it is gone. */
async function remove(session: Session, { collection, id }: Made): Promise<string | null> {
  const target = `${collection}/${encodeURIComponent(id)}`
  const reply = await session.sendLast({ method: 'DELETE', target, body: null })
  if (!reply) {
    const after = await session.sendLast({ method: 'GET', target, body: null })
    return after && isGone(after) ? null : 'the endpoint gave no answer to DELETE'
  }
  if (!isSuccess(reply) && !isGone(reply)) {
    const after = await session.sendLast({ method: 'GET', target, body: null })
    return after && !isSuccess(after) ? null : `DELETE was answered ${reply.status}`
  }
  if (isGone(reply)) {
    const after = await session.sendLast({ method: 'GET', target, body: null })
    return after && isSuccess(after) ? `DELETE was answered ${reply.status}, and GET still shows it` : null
  }
  return null
}

const isGone = ({ status }: { readonly status: number }) => status === 404 || status === 410

/** By name, and only what really has it: an endpoint that ignores filters must not lose its own people. */
async function findAgain(session: Session, { collection, name }: Doubtful): Promise<Made[]> {
  const attribute = collection === '/Users' ? 'userName' : 'displayName'
  const filter = encodeQuery(`${attribute} eq "${escapeInFilter(name)}"`)
  const request: ScimRequest = { method: 'GET', target: `${collection}?filter=${filter}`, body: null }
  const reply = name === '' ? null : await session.sendLast(request)
  const resources = reply?.body ? own(reply.body, 'Resources') : undefined
  if (!isList(resources)) return []
  return resources.filter(isObject).flatMap((one) => {
    const id = own(one, 'id')
    const isOurs = `${own(one, attribute) ?? ''}`.toLowerCase() === name.toLowerCase()
    return isOurs && typeof id === 'string' ? [{ collection, name, id }] : []
  })
}
