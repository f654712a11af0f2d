import { readFileSync } from 'node:fs'
import { parse } from 'yaml'

/** Any part of the slice, as it stands in the file. */
// biome-ignore lint/suspicious/noExplicitAny: OpenAPI has too many shapes to name them for a test
export type SliceNode = any

/** Reads `openapi/graph-sync.yaml` anew, so that a test may change what it gets. */
export const readSlice = (): SliceNode =>
  parse(readFileSync(new URL('../../../openapi/graph-sync.yaml', import.meta.url), 'utf8'), {
    maxAliasCount: -1,
  })

/** The operations of the slice by their stable names. */
export const operationsOf = (slice: SliceNode): ReadonlyMap<string, SliceNode> =>
  new Map(
    Object.values<SliceNode>(slice.paths).flatMap((item) =>
      Object.values<SliceNode>(item).map((one) => [one['x-graph-sync-operation'], one] as const),
    ),
  )
