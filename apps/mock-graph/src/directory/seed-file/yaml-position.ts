import { type Document, isAlias, isMap, isNode, isScalar, isSeq, visit } from 'yaml'
import type { SeedPath } from '../seed-problems/seed-problem.js'

/** The offset of a property's name or a list's item; for what is not there, that of the nearest thing around it. */
export function locate(document: Document.Parsed, path: SeedPath): number {
  let node: unknown = document.contents
  let offset = startOf(node) ?? 0
  for (const step of path) {
    const { key, value } = enter(node, step)
    if (key === undefined && value === undefined) break
    node = isAlias(value) ? value.resolve(document) : value
    offset = startOf(key) ?? startOf(value) ?? offset
  }
  return offset
}

function enter(node: unknown, step: string | number): { key?: unknown; value?: unknown } {
  if (isSeq(node)) return { value: node.items[Number(step)] }
  if (!isMap(node)) return {}
  return node.items.find(({ key }) => String(isScalar(key) ? key.value : key) === String(step)) ?? {}
}

const startOf = (node: unknown) => (isNode(node) ? node.range?.[0] : undefined)

/** The aliases (`*name`) that stand for no anchor (`&name`) before them. */
export function findBrokenAliases(document: Document.Parsed): { offset: number; name: string }[] {
  const broken: { offset: number; name: string }[] = []
  visit(document, {
    Alias(_, alias) {
      if (!alias.resolve(document)) broken.push({ offset: startOf(alias) ?? 0, name: alias.source })
    },
  })
  return broken
}
