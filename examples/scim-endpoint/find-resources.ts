import { filter as compile, type Filter, parse } from 'scim2-parse-filter'

/** The resources that a filter names. Texts have no case, but for those that RFC 7643 says have one. */
export function findResources<T extends object>(resources: readonly T[], filter: string): T[] {
  const holds = compile(withoutCase(parse(filter)) as Filter)
  return resources.filter((resource) => holds(withoutCase(resource)))
}

const exact = ['id', 'externalId', 'value']

/** The same with its texts in lower case. */
function withoutCase(value: unknown, name = ''): unknown {
  if (typeof value === 'string') return exact.includes(name) ? value : value.toLowerCase()
  if (Array.isArray(value)) return value.map((one) => withoutCase(one, name))
  if (typeof value !== 'object' || value === null) return value
  const isCondition = 'attrPath' in value && typeof value.attrPath === 'string'
  return Object.fromEntries(
    Object.entries(value).map(([key, one]) => {
      if (key === 'attrPath' || key === 'op') return [key, one]
      return [key, withoutCase(one, isCondition && key === 'compValue' ? String(value.attrPath) : key)]
    }),
  )
}
