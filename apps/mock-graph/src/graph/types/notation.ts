/** A type as the table writes it, `Collection(graph.appRole)!`, taken apart. */
export type Notation = {
  /** `Edm.String`, or the name of a type without its namespace. */
  readonly name: string
  readonly primitive: boolean
  readonly collection: boolean
}

const namespace = 'graph.'
const written = /^(Collection\()?([\w.]+)\)?!?$/

/** Takes a type of the table apart. */
export function readNotation(notation: string): Notation {
  const [, collection, full = ''] = written.exec(notation) ?? []
  const primitive = !full.startsWith(namespace)
  return {
    name: primitive ? full : full.slice(namespace.length),
    primitive,
    collection: collection !== undefined,
  }
}
