import { readFileSync } from 'node:fs'
import { parse } from 'yaml'

/** Any part of the slice, as it stands in the file. */
// biome-ignore lint/suspicious/noExplicitAny: OpenAPI has too many shapes to name them for a test
export type SliceNode = any

/** Reads `openapi/graph-sync.yaml` anew, with what only beta has, so that a test may change what it gets. */
export function readSlice(): SliceNode {
  const slice = read('graph-sync.yaml')
  const beta = read('graph-sync.beta.yaml')
  const components = Object.keys(beta.components).map((kind) => [
    kind,
    { ...slice.components[kind], ...beta.components[kind] },
  ])
  return {
    ...slice,
    paths: { ...slice.paths, ...beta.paths },
    components: { ...slice.components, ...Object.fromEntries(components) },
  }
}

// What both have in common is referred to by the name of the file.
const read = (file: string): SliceNode =>
  parse(
    readFileSync(new URL(`../../../openapi/${file}`, import.meta.url), 'utf8').replaceAll(
      "'graph-sync.yaml#/",
      "'#/",
    ),
    { maxAliasCount: -1 },
  )

/** The operations of the slice by their stable names. */
export const operationsOf = (slice: SliceNode): ReadonlyMap<string, SliceNode> =>
  new Map(
    Object.values<SliceNode>(slice.paths).flatMap((item) =>
      Object.values<SliceNode>(item).map((one) => [one['x-graph-sync-operation'], one] as const),
    ),
  )
