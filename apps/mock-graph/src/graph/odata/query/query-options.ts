import { queryErrors } from './query-errors.js'

/** The query options of a request, read but not yet checked against a type. Absent ones are `undefined` or empty. */
export type QueryOptions = {
  readonly filter?: string
  readonly search?: string
  readonly select: readonly string[]
  readonly expand: readonly string[]
  readonly orderby: readonly string[]
  readonly top?: number
  readonly skip?: number
  readonly skiptoken?: string
  readonly count: boolean
}

/** An option by its name on the wire, without the `$`. */
export type OptionName =
  | 'filter'
  | 'search'
  | 'select'
  | 'expand'
  | 'orderby'
  | 'top'
  | 'skip'
  | 'skiptoken'
  | 'count'

const plainCollectionOptions: readonly OptionName[] = [
  'filter',
  'select',
  'expand',
  'orderby',
  'top',
  'skip',
  'skiptoken',
  'count',
]

const collectionOptions: readonly OptionName[] = [...plainCollectionOptions, 'search']

/** What a collection takes. */
export const optionsOf = ({ search }: { readonly search: readonly string[] }): readonly OptionName[] =>
  search.length > 0 ? collectionOptions : plainCollectionOptions

/** What a single object takes. */
export const itemOptions: readonly OptionName[] = ['select', 'expand']

// As the service spells them in its error texts.
const spelled: Readonly<Record<OptionName, string>> = {
  filter: 'Filter',
  search: 'Search',
  select: 'Select',
  expand: 'Expand',
  orderby: 'OrderBy',
  top: 'Top',
  skip: 'Skip',
  skiptoken: 'SkipToken',
  count: 'Count',
}

/** Everything is JSON, and may be asked for as such. */
const json = /^(?:json|application\/json(?:;.*)?)$/i

const none: QueryOptions = { select: [], expand: [], orderby: [], count: false }

/**
 * Reads the options of a query. Throws a 400 for one that is unknown, not allowed here, repeated or malformed. Names
 * may lack the `$`, as the documentation grants at least on beta; other parameters are not OData's and are ignored.
 */
export function readOptions(
  query: URLSearchParams,
  allowed: readonly OptionName[],
  ignored: readonly OptionName[] = [],
): QueryOptions {
  if (query.size === 0) return none
  const given = new Map<OptionName, string>()
  for (const [parameter, value] of query) {
    const name = parameter.replace(/^\$/, '').toLowerCase()
    if (name === 'format') {
      if (!json.test(value)) throw queryErrors.unsupportedFormat(value)
      continue
    }
    if (!Object.hasOwn(spelled, name)) {
      if (parameter.startsWith('$')) throw queryErrors.unknownQueryOption(parameter)
      continue
    }
    const option = name as OptionName
    if (ignored.includes(option)) continue
    if (!allowed.includes(option)) throw queryErrors.queryOptionNotAllowed(spelled[option])
    if (given.has(option)) throw queryErrors.repeatedQueryOption(`$${option}`)
    given.set(option, value)
  }
  return {
    ...texts(given),
    ...numbers(given),
    select: namesIn(given.get('select')),
    expand: termsIn(given.get('expand')),
    orderby: namesIn(given.get('orderby')),
    count: readCount(given.get('count')),
  }
}

function texts(given: ReadonlyMap<OptionName, string>) {
  const kept = (['filter', 'search', 'skiptoken'] as const).flatMap((name) => {
    const value = given.get(name)
    return value ? [[name, value] as const] : []
  })
  return Object.fromEntries(kept) as Pick<QueryOptions, 'filter' | 'search' | 'skiptoken'>
}

function numbers(given: ReadonlyMap<OptionName, string>) {
  const kept = (['top', 'skip'] as const).flatMap((name) => {
    const value = given.get(name)
    if (value === undefined) return []
    if (!/^\d{1,9}$/.test(value)) throw queryErrors.invalidNumber(`$${name}`, value)
    return [[name, Number(value)] as const]
  })
  return Object.fromEntries(kept) as Pick<QueryOptions, 'top' | 'skip'>
}

/** Terms of `$expand`: commas within brackets are a term's own. Unbalanced brackets are left for its reader to refuse. */
function termsIn(list: string | undefined): string[] {
  if (!list?.trim()) return []
  const terms = ['']
  let depth = 0
  for (const character of list) {
    if (character === '(') depth += 1
    if (character === ')') depth -= 1
    if (character === ',' && depth === 0) terms.push('')
    else terms.push((terms.pop() ?? '') + character)
  }
  return terms.map((term) => term.trim())
}

/** What `$select` names, in lower case. Nothing is checked. */
export const selectedIn = (query: URLSearchParams): ReadonlySet<string> => {
  const lists = [...query].filter(([name]) => /^\$?select$/i.test(name))
  return new Set(lists.flatMap(([, list]) => namesIn(list.toLowerCase())))
}

const namesIn = (list: string | undefined) => (list?.trim() ? list.split(',').map((name) => name.trim()) : [])

function readCount(value: string | undefined): boolean {
  const text = value?.toLowerCase()
  if (text !== undefined && text !== 'true' && text !== 'false') throw queryErrors.invalidCount(value ?? '')
  return text === 'true'
}
