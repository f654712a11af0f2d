import type { AttributeMapping, AttributeMappingSource, Schema } from '../../domain/provisioning/schema.js'
import type { KeptExchange } from '../kept-exchange.js'

/** A mapping of the job's schema that a failure may come from. */
export type SuspectedMapping = { readonly target: string; readonly source: string }

/**
 * The mappings that a failure points to: the one that could not be evaluated, those whose target the answer names, or else
 * those that the request was about. Nothing where that is every mapping.
 *
 * @param type What the object is in the source: `User` or `Group`.
 */
export function suspectedMappings(
  schema: Schema,
  type: string,
  failedPath: string | null,
  exchange: KeptExchange | undefined,
): SuspectedMapping[] {
  const mappings = schema.synchronizationRules
    .flatMap(({ objectMappings }) => objectMappings)
    .filter(({ sourceObjectName, enabled }) => enabled && sourceObjectName === type)
    .flatMap(({ attributeMappings }) => attributeMappings)
  const of = (test: (path: string) => boolean) =>
    mappings.filter(({ targetAttributeName: path }) => path !== null && test(path)).map(describe)
  if (failedPath !== null) return of((path) => path === failedPath)
  if (!exchange) return []
  const told = exchange.answer?.body ?? ''
  const named = of((path) => namesOf(path).some((name) => isWordIn(told, name)))
  if (named.length > 0) return named.slice(0, 3)
  const { body, url } = exchange.request
  const asked = body ? pathsOf(body) : [filterOf(url)]
  return of((path) => asked.some((one) => one.toLowerCase() === path.toLowerCase())).slice(0, 3)
}

const describe = ({ targetAttributeName, source }: AttributeMapping): SuspectedMapping => ({
  target: targetAttributeName ?? '',
  source: writeSource(source),
})

const writeSource = (source: AttributeMappingSource | null): string =>
  source?.expression || (source?.name ?? '')

/** As an endpoint may call it: `emails[type eq "work"].value`, `emails`. */
const namesOf = (path: string): string[] => {
  const plain = path.replace(/^urn:.*:/, '')
  return [...new Set([path, plain, plain.replace(/[[.].*/, '')])].filter((name) => name.length > 2)
}

const isWordIn = (text: string, name: string) =>
  new RegExp(`(^|[^A-Za-z])${name.replace(/[^\w]/g, '\\$&')}([^A-Za-z]|$)`).test(text)

/** Of a PATCH; of a POST nothing, as it is about everything. */
function pathsOf(body: string): string[] {
  const { Operations } = parse(body) as { Operations?: { path?: unknown; value?: unknown }[] }
  if (!Array.isArray(Operations)) return []
  return Operations.flatMap(({ path, value }) =>
    typeof path === 'string' ? [path] : typeof value === 'object' && value !== null ? Object.keys(value) : [],
  )
}

function parse(text: string): object {
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null ? value : {}
  } catch {
    return {}
  }
}

const filterOf = (url: string) =>
  (URL.canParse(url) ? new URL(url).searchParams.get('filter') : null)?.replace(/ eq .*/, '') ?? ''
