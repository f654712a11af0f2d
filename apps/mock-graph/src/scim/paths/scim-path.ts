import { coreGroup, coreUser } from '../urns.js'

/** A path of a mapping, such as `emails[type eq "work"].value`, taken apart. */
export type ScimPath = {
  /** URN of an extension; null for what stands in the resource itself. */
  readonly schema: string | null
  readonly attribute: string
  /** Which entry of several: the one that fits all of these. */
  readonly conditions: readonly Condition[]
  /** From the attribute, or its entry, on down. */
  readonly subAttributes: readonly string[]
}

export type Condition = { readonly attribute: string; readonly value: string }

/** A path that the service could not write. Its message says what one looks like. */
export class ScimPathError extends Error {
  override readonly name = 'ScimPathError'

  constructor(readonly path: string) {
    super(
      `'${path}' is no attribute of SCIM. Write it such as userName, name.givenName, emails[type eq "work"].value or urn:ietf:params:scim:schemas:extension:tailspin:2.0:User:badge.`,
    )
  }
}

/** Takes a path apart. A URN ends at the last colon before a bracket, so its own dots are no sub-attributes. Throws {@link ScimPathError}. */
export function parsePath(text: string): ScimPath {
  const known = parsed.get(text)
  if (known) return known
  const path = takeApart(text)
  if (!path) throw new ScimPathError(text)
  // Mappings are few, and whoever writes very many of them shall not fill the memory.
  if (parsed.size >= 1_000) parsed.clear()
  parsed.set(text, path)
  return path
}

const parsed = new Map<string, ScimPath>()

function takeApart(text: string): ScimPath | undefined {
  const bracket = text.indexOf('[')
  const head = bracket < 0 ? text : text.slice(0, bracket)
  const colon = head.lastIndexOf(':')
  const schema = colon < 0 ? null : head.slice(0, colon)
  const [attribute = '', ...dotted] = head.slice(colon + 1).split('.')
  const filter = bracket < 0 ? { conditions: [], rest: '' } : takeFilter(text.slice(bracket))
  if (!filter || (bracket >= 0 && dotted.length > 0)) return undefined
  const after = filter.rest === '' ? [] : filter.rest.split('.')
  // What follows a bracket begins with a dot.
  if (after.length > 0 && after.shift() !== '') return undefined
  const subAttributes = [...dotted, ...after]
  if (schema !== null && !isUri(schema)) return undefined
  if (![attribute, ...subAttributes].every(isName)) return undefined
  return { schema: isCore(schema) ? null : schema, attribute, conditions: filter.conditions, subAttributes }
}

function takeFilter(text: string): { conditions: readonly Condition[]; rest: string } | undefined {
  const conditions: Condition[] = []
  let rest = text.slice(1)
  for (;;) {
    const found = condition.exec(rest)
    if (!found) return undefined
    const [whole, attribute = '', quoted, bare = ''] = found
    conditions.push({ attribute, value: quoted?.replace(/\\(.)/gs, '$1') ?? bare })
    rest = rest.slice(whole.length)
    if (rest.startsWith(']')) return { conditions, rest: rest.slice(1) }
    const joint = /^ +and +/i.exec(rest)
    if (!joint) return undefined
    rest = rest.slice(joint[0].length)
  }
}

const condition = /^([A-Za-z$][\w$-]*) +eq +(?:"((?:[^"\\]|\\.)*)"|(true|false))/is

// A name begins with a letter (RFC 7643, section 2.1), so that none is `__proto__`.
const isName = (name: string) => /^[A-Za-z$][\w$-]*$/.test(name)
const isUri = (schema: string) => /^[A-Za-z][^\s"[\]]*$/.test(schema)

const core = [coreUser, coreGroup].map((urn) => urn.toLowerCase())
const isCore = (schema: string | null) => schema !== null && core.includes(schema.toLowerCase())
