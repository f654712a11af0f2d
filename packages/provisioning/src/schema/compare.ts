import { identityOf, isItem, labelOf } from './match-items.js'
import type { SchemaChange } from './schema-change.js'

/** Every difference between two JSON values. Null and absent are the same. */
export function compare(before: unknown, after: unknown, path: string): SchemaChange[] {
  if (isItem(before) && isItem(after)) {
    const names = new Set([...Object.keys(before), ...Object.keys(after)])
    return [...names].flatMap((name) => compare(before[name], after[name], path ? `${path}.${name}` : name))
  }
  if (Array.isArray(before) && Array.isArray(after)) return compareLists(before, after, path)
  if ((before ?? null) === (after ?? null)) return []
  if (before === undefined || before === null) return [{ path, kind: 'added', after }]
  if (after === undefined || after === null) return [{ path, kind: 'removed', before }]
  return [{ path, kind: 'changed', before, after }]
}

function compareLists(before: readonly unknown[], after: readonly unknown[], path: string): SchemaChange[] {
  const identity = identityOf(before, after)
  if (identity) return compareNamed(before, after, path, identity)
  if ([...before, ...after].some((item) => isItem(item) || Array.isArray(item))) {
    const places = Array.from({ length: Math.max(before.length, after.length) }, (_, place) => place)
    return places.flatMap((place) => compare(before[place], after[place], `${path}[${place}]`))
  }
  const same = before.length === after.length && before.every((value, place) => value === after[place])
  return same ? [] : [{ path, kind: 'changed', before, after }]
}

function compareNamed(
  before: readonly unknown[],
  after: readonly unknown[],
  path: string,
  identity: string,
): SchemaChange[] {
  const index = (list: readonly unknown[]) =>
    new Map(
      list.filter(isItem).map((item) => [item[identity], { item, label: labelOf(item, list, identity) }]),
    )
  const old = index(before)
  const current = index(after)
  const changes = [...new Set([...old.keys(), ...current.keys()])].flatMap((key) => {
    const label = (old.get(key) ?? current.get(key))?.label ?? ''
    return compare(old.get(key)?.item, current.get(key)?.item, `${path}[${quoted(label)}]`)
  })
  const order = (list: typeof old, other: typeof old) =>
    [...list].filter(([key]) => other.has(key)).map(([key, { label }]) => ({ key, label }))
  const was = order(old, current)
  const is = order(current, old)
  if (was.every(({ key }, place) => key === is[place]?.key)) return changes
  const labels = (items: typeof was) => items.map(({ label }) => label)
  return [...changes, { path, kind: 'changed', before: labels(was), after: labels(is) }]
}

const quoted = (label: string) => (/[[\]]/.test(label) ? `'${label}'` : label)
