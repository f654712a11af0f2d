import { isObject, type Json, own } from '../../scim/json.js'
import type { ScimRequest } from '../../scim/requests/scim-request.js'
import { isSuccess, type Reply } from './line.js'

/** Something that was made, and has to go. */
export type Made = {
  readonly collection: '/Users' | '/Groups'
  readonly id: string
  /** Its userName or displayName. */
  readonly name: string
}

/** A creation whose end is unknown: it may have made something all the same. */
export type Doubtful = Pick<Made, 'collection' | 'name'>

export type Ledger = {
  /** Told before a request goes out, since its answer may never come. */
  expect(request: ScimRequest): void
  /** Told of every answer. */
  note(request: ScimRequest, reply: Reply): void
  /** The last made is first. */
  made(): readonly Made[]
  doubtful(): readonly Doubtful[]
}

export function createLedger(): Ledger {
  const made = new Map<string, Made>()
  const doubtful = new Map<string, Doubtful>()
  return {
    expect(request) {
      const creation = creationIn(request)
      if (creation) doubtful.set(keyOf(creation), creation)
    },
    note(request, reply) {
      const creation = creationIn(request)
      if (creation) {
        const id = reply.body && own(reply.body, 'id')
        // Refused in words of the client's fault: nothing was made. Anything else may have been.
        if (reply.status >= 400 && reply.status < 500) doubtful.delete(keyOf(creation))
        if (!isSuccess(reply) || id === undefined || id === null || id === '') return
        doubtful.delete(keyOf(creation))
        made.set(`${creation.collection}/${id}`, { ...creation, id: `${id as string}` })
      }
    },
    made: () => [...made.values()].reverse(),
    doubtful: () => [...doubtful.values()],
  }
}

const keyOf = ({ collection, name }: Doubtful) => `${collection} ${name}`

function creationIn({ method, target, body }: ScimRequest): Doubtful | null {
  if (method !== 'POST' || (target !== '/Users' && target !== '/Groups') || !isObject(body ?? undefined))
    return null
  const resource = body as { [name: string]: Json }
  const name = own(resource, target === '/Users' ? 'userName' : 'displayName')
  return { collection: target, name: typeof name === 'string' ? name : '' }
}
