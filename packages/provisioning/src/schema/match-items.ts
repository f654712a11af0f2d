type Item = { readonly [property: string]: unknown }

/** What identifies an item of one of the schema's lists; the first that tells all items apart. */
const candidates = ['id', 'name', 'targetAttributeName', 'key', 'referencedObjectName']

/** The property that identifies the items of both lists, if there is one. */
export function identityOf(before: readonly unknown[], after: readonly unknown[]): string | undefined {
  const [sample] = [...before, ...after]
  if (sample === undefined) return undefined
  return candidates.find((name) => tellsApart(before, name) && tellsApart(after, name))
}

function tellsApart(list: readonly unknown[], name: string): boolean {
  const values = list.map((item) => (isItem(item) ? item[name] : undefined))
  return (
    values.every((value) => typeof value === 'string' && value !== '') &&
    new Set(values).size === values.length
  )
}

/** How people call an item: by its name, if no other of the list has the same, else by what identifies it. */
export function labelOf(item: Item, list: readonly unknown[], identity: string): string {
  const { name } = item
  const named = typeof name === 'string' && name !== ''
  const alone = named && list.filter((one) => isItem(one) && one.name === name).length <= 1
  return String(alone ? name : item[identity])
}

export const isItem = (value: unknown): value is Item =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
