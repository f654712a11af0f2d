import type { NavigationMetadata, RequestMetadata, RequestsMetadata } from '@microsoft/kiota-abstractions'
import { verb } from '../client/request-builders.js'
import type { Configuration } from '../requests/graph-request.js'
import { createCallOption } from './call-option.js'

type Place = Pick<NavigationMetadata, 'navigationMetadata' | 'requestsMetadata'>
type Members = Readonly<Record<string, (...given: unknown[]) => unknown>>

/**
 * Lets every method of a client by Kiota's proxies take `signal`, `timeout`, `retry` and `onResponse`, which the proxies
 * themselves drop: they go along as an option of the request. What is no member of the client is `undefined`, so that
 * inspectors and assertions may look at it; what a method cannot take rejects, where the proxies throw.
 */
export function acceptCallOptions<Client extends object>(client: Client, place: Place): Client {
  const members = client as Members
  // An empty target: what Kiota's proxies hold is nobody's to list.
  return new Proxy({} as Client, {
    get(target, name) {
      if (typeof name === 'symbol') return undefined
      if (name === 'withUrl') return (url: string) => open(members.withUrl!(url), place)
      const method = methodAt(members, place.requestsMetadata, name)
      if (method) return method
      const children = place.navigationMetadata as Readonly<Record<string, NavigationMetadata>> | undefined
      const child = children && Object.hasOwn(children, name) ? children[name] : undefined
      if (!child) return Reflect.get(target, name)
      const { pathParametersMappings: parameters } = child
      if (!parameters?.length) return open(members[name], child)
      // An argument that is left out is none for the proxies, and the address would lack it.
      return (...given: unknown[]) =>
        open(members[name]!(...parameters.map((_, index) => given[index])), child)
    },
  })
}

const open = (builder: unknown, place: Place) => acceptCallOptions(builder as object, place)

function methodAt(members: Members, requests: RequestsMetadata | undefined, name: string) {
  const [, prepared, called] = verb.exec(name) ?? []
  const key = (prepared ?? called)?.toLowerCase() as keyof RequestsMetadata | undefined
  const metadata = key && requests?.[key]
  if (!metadata) return undefined
  const method = members[name]!
  return prepared
    ? (...given: unknown[]) => method(...argumentsOf(given, metadata))
    : async (...given: unknown[]) => method(...argumentsOf(given, metadata))
}

/** The configuration is always given: where it is left out, the proxies take the body for it. */
function argumentsOf(given: unknown[], metadata: RequestMetadata): unknown[] {
  const body = metadata.requestInformationContentSetMethod ? [given.shift()] : []
  const last = typeof given.at(-1) === 'string' ? {} : (given.pop() ?? {}) // a text is the media type of a stream
  const { signal, timeout, retry, onResponse, ...configuration } = last as Configuration
  const options = [createCallOption({ signal, timeout, retry, onResponse }), ...(configuration.options ?? [])]
  return [...body, ...given, { ...configuration, options }]
}
