import { readFileSync } from 'node:fs'
import { parse } from 'yaml'

/** Any part of the slice, as it stands in the file. */
// biome-ignore lint/suspicious/noExplicitAny: OpenAPI has too many shapes to name them for a test
export type SliceNode = any

/** Reads `openapi/graph-sync.yaml` anew, so that a test may change what it gets. */
export const readSlice = (): SliceNode => readYaml('graph-sync.yaml')

/** The slice with what the fake serves beside it: of `openapi/directory.yaml`, and what only beta has. */
export function readServed(): SliceNode {
  const served = readSlice()
  for (const file of ['directory.yaml', 'graph-sync.beta.yaml']) {
    const { paths, components } = readYaml(file)
    for (const path of Object.keys(paths)) served.paths[path] = { ...served.paths[path], ...paths[path] }
    for (const part of Object.keys(components))
      served.components[part] = { ...served.components[part], ...components[part] }
  }
  return served
}

// What the files have in common is referred to by the name of the slice's.
const readYaml = (file: string): SliceNode =>
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
