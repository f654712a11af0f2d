import { type OperationId, operations } from '../../generated/operations.js'
import { onlyVersionOf } from './only-version-of.js'
import { type Segment, segmentsOf, withoutNamespace } from './segments.js'
import type { Version } from './version-differences.js'

/** Where a request leads. */
export type Route =
  | {
      readonly kind: 'operation'
      readonly id: OperationId
      /** Path parameters by their OpenAPI names. */
      readonly params: Record<string, string>
      /** The addressed object when it was named by an alternate key instead of its id. */
      readonly alternateKey?: { readonly name: string; readonly value: string }
    }
  /** `/v1.0/$metadata` and `/v1.0` itself, which are open to anybody. */
  | { readonly kind: 'metadata' | 'service-document' }
  /** The path is known, the method is not: nothing of Graph's is there either. */
  | { readonly kind: 'method-not-allowed'; readonly allowed: readonly string[] }
  /** Inside the synchronization subtree, which the slice covers whole. */
  | { readonly kind: 'unknown-segment'; readonly segment: string }
  | { readonly kind: 'empty-id' }
  /** Graph may well serve it; this slice does not. */
  | { readonly kind: 'not-in-slice' }

type Node = {
  readonly statics: Map<string, Node>
  readonly operations: Map<string, OperationId>
  parameter?: { readonly name: string; readonly node: Node }
  /** Operations of the slice whose path ends in an alternate key. */
  readonly byAlternateKey: Map<string, OperationId>
}

export type Router = (method: string, path: string, version?: Version) => Route

/** A router over every operation of each version. Segments are matched without regard to case, as Graph does. */
export function createRouter(): Router {
  const roots = { 'v1.0': treeOf('v1.0'), beta: treeOf('beta') }
  return (method, path, version = 'v1.0') => {
    const segments = segmentsOf(path)
    const found: Route = segments ? find(roots[version], method, segments) : { kind: 'not-in-slice' }
    // No resource takes such a method, whether the slice has it or not.
    return found.kind === 'not-in-slice' && isForeign(method)
      ? { kind: 'method-not-allowed', allowed: methods }
      : found
  }
}

// The operations are the same for every fake of a process.
const trees = new Map<Version, Node>()

function treeOf(version: Version): Node {
  const known = trees.get(version)
  if (known) return known
  const tree = emptyNode()
  trees.set(version, tree)
  for (const [key, { method, path }] of Object.entries(operations)) {
    const id = key as OperationId
    if ((onlyVersionOf(id) ?? version) === version) insert(tree, id, method, path)
  }
  return tree
}

/** The methods of the API by its documentation: learn.microsoft.com/graph/use-the-api#http-methods. */
const methods = ['GET', 'POST', 'PATCH', 'PUT', 'DELETE']

/** Nothing is known of how Graph answers `HEAD`, so what is outside the slice stays that. */
const isForeign = (method: string) => !methods.includes(method) && method !== 'HEAD'

function find(root: Node, method: string, segments: readonly Segment[]): Route {
  const document = documentAt(segments)
  if (!document) return walk(root, method, segments)
  if (method === 'GET') return { kind: document }
  return isForeign(method) ? { kind: 'method-not-allowed', allowed: ['GET'] } : { kind: 'not-in-slice' }
}

function documentAt(segments: readonly Segment[]): 'service-document' | 'metadata' | undefined {
  const first = segments.findIndex(({ text }) => text !== '')
  if (first < 0) return 'service-document'
  if (segments[first]?.text !== '$metadata') return undefined
  return segments.every(({ text }, index) => index <= first || text === '') ? 'metadata' : undefined
}

const emptyNode = (): Node => ({ statics: new Map(), operations: new Map(), byAlternateKey: new Map() })

function insert(root: Node, id: OperationId, method: string, path: string): void {
  let node = root
  for (const template of path.split('/').slice(1)) {
    const [, collection, alternate] = /^(\w+)\((\w+)='\{\w+\}'\)$/.exec(template) ?? []
    if (collection && alternate) {
      child(node, collection).byAlternateKey.set(`${method} ${alternate}`, id)
      return
    }
    const [, parameter] = /^\{(.+)\}$/.exec(template) ?? []
    if (parameter) {
      node.parameter ??= { name: parameter, node: emptyNode() }
      node = node.parameter.node
    } else {
      node = child(node, withoutNamespace(template).replace(/\(\)$/, ''))
    }
  }
  node.operations.set(method, id)
}

function child(node: Node, name: string): Node {
  const key = name.toLowerCase()
  let found = node.statics.get(key)
  if (!found) {
    found = emptyNode()
    node.statics.set(key, found)
  }
  node.statics.set(name, found)
  return found
}

/** Most write names as the slice does, and many segments are ids, so lower case is made only where it may matter. */
function staticChild({ statics }: Node, text: string): Node | undefined {
  return statics.size === 0 ? undefined : (statics.get(text) ?? statics.get(text.toLowerCase()))
}

function walk(root: Node, method: string, segments: readonly Segment[]): Route {
  const params: Record<string, string> = {}
  let alternateKey: Segment['alternateKey']
  let node = root
  let depth = 0
  let insideSynchronization = false
  for (const [index, segment] of segments.entries()) {
    // Graph reads `/v1.0//users` as `/v1.0/users`, and so does OData's parser everywhere. Only where an id must stand is
    // it known to be missed (docs/discoveries/addresses.md).
    if (segment.text === '' && !node.parameter) continue
    const fixed = segment.alternateKey ? undefined : staticChild(node, segment.text)
    if (fixed) {
      insideSynchronization ||= depth === 2 && segment.text.toLowerCase() === 'synchronization'
      node = fixed
      depth += 1
      continue
    }
    if (segment.alternateKey && index === segments.length - 1) {
      const id = node.byAlternateKey.get(`${method} ${segment.alternateKey.name}`)
      if (id) return { kind: 'operation', id, params, alternateKey: segment.alternateKey }
    }
    // `$count`, `$value` and `delta` are never ids: what the slice lacks of them is not a missing object.
    if (!node.parameter || /^(\$|delta$)/i.test(segment.text)) {
      return insideSynchronization
        ? { kind: 'unknown-segment', segment: segment.text }
        : { kind: 'not-in-slice' }
    }
    if (segment.text === '') return { kind: 'empty-id' }
    if (segment.alternateKey) alternateKey = segment.alternateKey
    else params[node.parameter.name] = segment.text
    node = node.parameter.node
    depth += 1
  }
  const id = node.operations.get(method)
  if (id) return { kind: 'operation', id, params, ...(alternateKey && { alternateKey }) }
  const allowed = [...node.operations.keys()]
  // A collection of which only single objects can be had: 400 by the page of objectConnection, with a text that is assumed.
  if (insideSynchronization && allowed.length === 0)
    return { kind: 'unknown-segment', segment: segments.at(-1)?.text ?? '' }
  return insideSynchronization || (isForeign(method) && allowed.length > 0)
    ? { kind: 'method-not-allowed', allowed }
    : { kind: 'not-in-slice' }
}
