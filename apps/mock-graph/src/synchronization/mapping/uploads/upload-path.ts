/** A place in a SCIM resource: `urn:…:User:emails[type eq "work"].value`. */
export type ScimPath = {
  /** The schema of an extension; `undefined` for what stands in the resource itself. */
  readonly schema: string | undefined
  readonly attribute: string
  /** Which of several values are meant: those with all of these. */
  readonly conditions: readonly { readonly name: string; readonly value: string }[]
  readonly subAttribute: string | undefined
}

const shape = /^(?:(urn:.+):)?([^:.[\]]+)(?:\[(.*)\])?(?:\.([^[\]]+))?$/i
const condition = /^\s*([\w$.-]+)\s+eq\s+(?:"((?:[^"\\]|\\.)*)"|(\w+))\s*$/i
const core = /^urn:ietf:params:scim:schemas:core:/i

/** Reads a path as mappings write it (RFC 7644, section 3.5.2, of whose filters `eq` and `and`); `undefined` for none. */
export function readScimPath(path: string): ScimPath | undefined {
  const [, schema, attribute, filter, subAttribute] = shape.exec(withSchemaApart(path)) ?? []
  if (attribute === undefined) return undefined
  const parts = filter === undefined ? [] : filter.split(/\s+and\s+/i)
  const conditions = parts.flatMap((part) => {
    const [, name, text, word] = condition.exec(part) ?? []
    return name === undefined ? [] : [{ name, value: text?.replaceAll(/\\(.)/g, '$1') ?? word ?? '' }]
  })
  if (conditions.length < parts.length) return undefined
  return {
    schema: schema === undefined || core.test(schema) ? undefined : schema.replaceAll('\0', '.'),
    attribute,
    conditions,
    subAttribute,
  }
}

/** The version in a URN has a point, which begins no sub-attribute: `…:enterprise:2.0:User`. */
const withSchemaApart = (path: string) =>
  path.replace(/^urn:[^[\]]*:/i, (schema) => schema.replaceAll('.', '\0'))
