import type { Change } from '../log/change.js'

type Encoded =
  | readonly [store: string]
  | readonly [
      store: string,
      kind: string,
      id: string,
      record: object | null,
      position: number,
      removed?: object,
    ]

/** The changes of an entry as text. */
export const encodeChanges = (changes: readonly Change[]): string => JSON.stringify(changes.map(encode))

export const decodeChanges = (text: string): Change[] => (JSON.parse(text) as Encoded[]).map(decode)

function encode(change: Change): Encoded {
  if ('cleared' in change) return [change.store]
  const { store, kind, id, record, position, removed } = change
  return removed ? [store, kind, id, record, position, removed] : [store, kind, id, record, position]
}

function decode(encoded: Encoded): Change {
  if (encoded.length === 1) return { store: encoded[0], cleared: true }
  const [store, kind, id, record, position, removed] = encoded
  return { store, kind, id, record, position, ...(removed && { removed }) }
}
