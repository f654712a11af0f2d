import type { NavigationMetadata, RequestMetadata, RequestsMetadata } from '@microsoft/kiota-abstractions'
import type { UrlValues } from '../requests/expand-url.js'
import { type Configuration, GraphRequest, rawUrl } from '../requests/graph-request.js'

/** Sends a request and reads its answer, as its metadata say. */
export type Send = (request: GraphRequest, metadata: RequestMetadata) => Promise<unknown>

type Navigation = Readonly<Record<string, NavigationMetadata>>
type Place = {
  readonly navigation: Navigation | undefined
  readonly requests: RequestsMetadata | undefined
  readonly path: UrlValues
}

/** The methods of a builder: those that give a request, and those that send it. */
export const verb = /^(?:to(Get|Post|Put|Patch|Delete)RequestInformation|(get|post|put|patch|delete))$/

/**
 * The fluent client, from the metadata that Kiota generates: what Kiota's own proxies make of them, in a fifth of the
 * code, and with `signal`, `timeout`, `retry` and `onResponse` in the configuration of every method.
 */
export function createBuilders<Client>(send: Send, baseUrl: string, navigation: Navigation): Client {
  return builderAt({ navigation, requests: undefined, path: { baseurl: baseUrl } }, send) as Client
}

/** What matchers, inspectors and `await` ask any object for: names of no builder. */
const askedOfAll = /^(\W|_|(then|toJSON|inspect|asymmetricMatch|nodeType|tagName|hasAttribute|length)$)/

function builderAt(place: Place, send: Send): object {
  // An empty target: what is known of the place is nobody's to list.
  return new Proxy<object>(
    {},
    {
      get(target, name) {
        if (typeof name === 'symbol') return undefined
        if (name === 'withUrl')
          return (url: string) => builderAt({ ...place, path: { [rawUrl]: checkUrl(url) } }, send)
        const method = methodAt(place, name, send) ?? childAt(place, name, send)
        if (method) return method
        if (name in target || askedOfAll.test(name)) return Reflect.get(target, name)
        const there = [...Object.keys(place.requests ?? {}), ...Object.keys(place.navigation ?? {})]
        throw new TypeError(`There is no "${name}" in this client here. There is ${there.join(', ')}.`)
      },
    },
  )
}

function methodAt({ requests, path }: Place, name: string, send: Send) {
  const [, prepared, called] = verb.exec(name) ?? []
  const key = (prepared ?? called)?.toLowerCase() as keyof RequestsMetadata | undefined
  const metadata = key && requests?.[key]
  if (!metadata) return undefined
  const make = (given: unknown[]) => {
    // Without a body the configuration comes first.
    const body = metadata.requestInformationContentSetMethod ? given.shift() : undefined
    return new GraphRequest(
      key.toUpperCase(),
      metadata,
      path,
      body,
      given.at(-1) as Configuration | undefined,
    )
  }
  return prepared
    ? (...given: unknown[]) => make(given)
    : async (...given: unknown[]) => send(make(given), metadata)
}

function childAt({ navigation, path }: Place, name: string, send: Send) {
  const child = navigation && Object.hasOwn(navigation, name) ? navigation[name] : undefined
  if (!child) return undefined
  const { navigationMetadata, requestsMetadata, pathParametersMappings: parameters } = child
  const open = (own: UrlValues) =>
    builderAt(
      { navigation: navigationMetadata as Navigation, requests: requestsMetadata, path: { ...path, ...own } },
      send,
    )
  if (!parameters?.length) return open({})
  return (...given: unknown[]) =>
    open(Object.fromEntries(parameters.map((parameter, index) => [parameter, checkId(given[index], name)])))
}

function checkId(id: unknown, name: string): unknown {
  if (id !== undefined && id !== null && id !== '') return id
  throw new TypeError(`${name}() needs an id, but it is ${id === '' ? 'empty' : String(id)}.`)
}

function checkUrl(url: unknown): string {
  if (typeof url === 'string' && URL.canParse(url)) return url
  throw new TypeError(
    `withUrl() needs an absolute URL, such as that of @odata.nextLink, not ${JSON.stringify(url)}.`,
  )
}
