import { parse } from 'yaml'

/** As much of an OpenAPI document as is compared. */
export type Document = {
  paths: Record<string, PathItem>
  components?: Record<string, Record<string, unknown>>
}

export type PathItem = { parameters?: (Parameter | Reference)[] } & { [method in Method]?: Operation }

export type Operation = {
  parameters?: (Parameter | Reference)[]
  requestBody?: Body | Reference
  responses?: Record<string, Body | Reference>
  'x-ms-pageable'?: { nextLinkName?: string }
  'x-graph-sync-evidence'?: string
}

export type Parameter = { name: string; in: string; required?: boolean; schema?: Schema }
export type Body = { required?: boolean; content?: Record<string, { schema?: Schema }> }
export type Reference = { $ref: string }

export type Schema = {
  $ref?: string
  type?: string | string[]
  format?: string
  nullable?: boolean
  enum?: (string | null)[]
  items?: Schema
  properties?: Record<string, Schema>
  required?: string[]
  allOf?: Schema[]
  anyOf?: Schema[]
  oneOf?: Schema[]
  'x-ms-enum-flags'?: { isFlags?: boolean }
}

export const methods = ['get', 'put', 'post', 'patch', 'delete'] as const
export type Method = (typeof methods)[number]

/** Reads an OpenAPI 3 document from JSON or YAML. Throws what is wrong with it. */
export function parseDocument(text: string): Document {
  // Upstream's is tens of megabytes: looking for keys that stand twice would take most of the time.
  const document = text.trimStart().startsWith('{')
    ? JSON.parse(text)
    : parse(text, { maxAliasCount: -1, uniqueKeys: false, logLevel: 'error' })
  if (!/^3\./.test(String(document?.openapi)) || typeof document.paths !== 'object') {
    throw new Error('it is not an OpenAPI 3 document')
  }
  return document
}

/** What a node is, or what it refers to. An unknown reference is left as it is. */
export function follow<T extends object>(document: Document, node: T | Reference): T {
  if (!('$ref' in node)) return node
  const [, , kind = '', ...rest] = node.$ref.split('/')
  const found = document.components?.[kind]?.[rest.join('/')] as T | Reference | undefined
  return found ? follow(document, found) : (node as unknown as T)
}

/** The name at the end of a reference. */
export const nameOf = (reference: string) => reference.split('/').at(-1) ?? reference
