import { subjectOf } from '../../../exchanges/format-exchange.js'
import { type KeptExchange, pathOf } from '../../../exchanges/kept-exchange.js'
import { count } from './count.js'
import { groupAlike } from './group-alike.js'
import type { SentRequest } from './sent-request.js'
import { shapeOf } from './shape-of-request.js'

/** A request of one dialect beside that of the other; null where only one of them sends it. */
export type Difference = {
  readonly about: string
  readonly default: SentRequest | null
  readonly aadOptscim062020: SentRequest | null
}

type Named = SentRequest & { readonly about: string; readonly objectId: string | null }

/**
 * The requests in which two runs over the same directory differ.
 *
 * @param names Ids of the target that each run was given, with the ids of the objects in the source.
 */
export function compareDialects(
  one: { readonly exchanges: readonly KeptExchange[]; readonly names: ReadonlyMap<string, string> },
  other: { readonly exchanges: readonly KeptExchange[]; readonly names: ReadonlyMap<string, string> },
): Difference[] {
  const first = one.exchanges.map((exchange) => nameIds(exchange, one.names))
  const second = other.exchanges.map((exchange) => nameIds(exchange, other.names))
  const differences: Difference[] = []
  for (const objectId of new Set([...first, ...second].map((sent) => sent.objectId))) {
    const [before, after] = [without(first, second, objectId), without(second, first, objectId)]
    for (let index = 0; index < Math.max(before.length, after.length); index += 1) {
      const [left, right] = [before[index], after[index]]
      differences.push({
        about: (left ?? right)?.about ?? '',
        default: left ? sentOf(left) : null,
        aadOptscim062020: right ? sentOf(right) : null,
      })
    }
  }
  return differences
}

const sentOf = ({ method, path, body }: Named): SentRequest => ({ method, path, body })
const keyOf = (sent: SentRequest) => JSON.stringify(sentOf(sent as Named))

function without(these: readonly Named[], those: readonly Named[], objectId: string | null): Named[] {
  const known = new Set(those.filter((one) => one.objectId === objectId).map(keyOf))
  return these.filter((one) => one.objectId === objectId && !known.has(keyOf(one)))
}

/** A segment of a path or a text of JSON or of a filter: an id such as `1` also stands within other values. */
const wholeValue = /(?<=[/"]|%22)[^/?"\\%]+(?=[/?"\\]|%22|$)/g

function nameIds(exchange: KeptExchange, names: ReadonlyMap<string, string>): Named {
  const { request, objectId } = exchange
  const name = (text: string) =>
    text.replace(wholeValue, (value) => {
      const source = names.get(value)
      return source === undefined ? value : `{${source}}`
    })
  return {
    about: subjectOf(exchange),
    objectId,
    method: request.method,
    // Probes look for somebody random.
    path: name(
      objectId === null ? pathOf(exchange).replace(/%22[\da-f-]{36}%22/i, '{random}') : pathOf(exchange),
    ),
    // Whoever is created has no reference yet, but may have a number that is an id of somebody else.
    body: request.body === null || request.method === 'POST' ? request.body : name(request.body),
  }
}

/** Where they differ, for people: what differs in the same way is shown once. */
export function renderDifferences(differences: readonly Difference[]): string {
  if (differences.length === 0) return 'Both dialects sent the same requests.\n'
  const side = (label: string, sent: SentRequest | null) =>
    `   ${label.padEnd(17)} ${sent ? `${sent.method} ${sent.path}${sent.body ? ` ${sent.body}` : ''}` : 'not sent'}`
  return groupAlike(differences, ({ default: one, aadOptscim062020: other }) => [
    shapeOf(one),
    shapeOf(other),
  ])
    .map(
      ([first, ...others], index) =>
        `${index + 1}. ${first.about}\n${side('default', first.default)}\n${side('aadOptscim062020', first.aadOptscim062020)}\n${
          others.length === 0
            ? ''
            : `   and ${count(others.length, 'request')} more that differ in the same way\n`
        }`,
    )
    .join('\n')
}
