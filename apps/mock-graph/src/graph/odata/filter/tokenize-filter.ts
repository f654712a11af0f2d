import { durationOf } from './scalar.js'

/** A piece of a `$filter`, and where it ends: the OData library reports that place in its complaints. */
export type Token =
  | { readonly kind: 'name'; readonly text: string; readonly end: number }
  | { readonly kind: 'literal'; readonly value: Literal; readonly end: number }
  | { readonly kind: '(' | ')' | ',' | '/' | ':' | 'end'; readonly end: number }

/**
 * A constant in a filter. A GUID or a time stands unquoted and is compared as such; before a member of an enum its type
 * may stand, before a duration or bytes it must.
 */
export type Literal =
  | { readonly type: 'Edm.String'; readonly value: string }
  | { readonly type: 'Edm.Boolean'; readonly value: boolean }
  | { readonly type: 'Edm.Int32'; readonly value: number }
  | { readonly type: 'Edm.Guid'; readonly value: string }
  | { readonly type: 'Edm.DateTimeOffset'; readonly value: number }
  | { readonly type: 'Edm.Duration'; readonly value: number }
  | { readonly type: 'Edm.Binary'; readonly value: string }
  | { readonly type: `microsoft.graph.${string}`; readonly value: string }
  | { readonly type: 'null'; readonly value: null }

/** A place in a filter that cannot be read. */
export class ODataSyntaxError extends Error {
  override readonly name = 'ODataSyntaxError'
}

const guid = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}(?![\w-])/iy
const dateTime = /\d{4}-\d\d-\d\d(?:T\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:\d\d))?(?![\w-])/iy
const number = /-?\d+(?:\.\d+)?(?:e[+-]?\d+)?(?![\w-])/iy
const text = /'((?:[^']|'')*)'/y
const name = /[A-Za-z_$@][\w.$@]*/y
// `duration'PT40M'`, `microsoft.graph.provisioningAction'create'`
const typed = /(duration|binary|(?:microsoft\.)?graph\.\w+)'((?:[^']|'')*)'/iy
const blank = /\s*/y

/** Splits a `$filter`. Throws an {@link ODataSyntaxError} with the texts of the OData library. */
export function tokenize(filter: string): Token[] {
  const tokens: Token[] = []
  let at = 0
  const take = (pattern: RegExp) => {
    pattern.lastIndex = at
    return pattern.exec(filter)
  }
  for (;;) {
    at += take(blank)?.[0].length ?? 0
    const character = filter[at]
    if (character === undefined) return [...tokens, { kind: 'end', end: at }]
    if ('(),/:'.includes(character)) {
      at += 1
      tokens.push({ kind: character as '(', end: at })
      continue
    }
    const token = read(take, filter, at)
    if (!token) throw new ODataSyntaxError(complaint(filter, character, at))
    tokens.push(token)
    at = token.end
  }
}

type Take = (pattern: RegExp) => RegExpExecArray | null

function read(take: Take, filter: string, at: number): Token | undefined {
  const literal = (match: RegExpExecArray, value: Literal): Token => ({
    kind: 'literal',
    value,
    end: at + match[0].length,
  })
  let match = take(text)
  if (match) return literal(match, { type: 'Edm.String', value: match[1]?.replaceAll("''", "'") ?? '' })
  match = take(guid)
  if (match) return literal(match, { type: 'Edm.Guid', value: match[0].toLowerCase() })
  match = take(dateTime)
  const time = match ? Date.parse(match[0]) : Number.NaN
  if (match && !Number.isNaN(time)) return literal(match, { type: 'Edm.DateTimeOffset', value: time })
  match = take(number)
  if (match) return literal(match, { type: 'Edm.Int32', value: Number(match[0]) })
  match = take(typed)
  if (match) return literal(match, typedLiteral(match, filter, at))
  match = take(name)
  if (!match) return undefined
  const [word] = match
  if (word === 'null') return literal(match, { type: 'null', value: null })
  if (word === 'true' || word === 'false')
    return literal(match, { type: 'Edm.Boolean', value: word === 'true' })
  return { kind: 'name', text: word, end: at + word.length }
}

function typedLiteral([whole, type = '', quoted = '']: RegExpExecArray, filter: string, at: number): Literal {
  const value = quoted.replaceAll("''", "'")
  switch (type.toLowerCase()) {
    case 'duration': {
      const duration = durationOf(value)
      if (duration !== undefined) return { type: 'Edm.Duration', value: duration }
      throw new ODataSyntaxError(`Unrecognized 'Edm.Duration' literal '${whole}' at '${at}' in '${filter}'.`)
    }
    case 'binary':
      return { type: 'Edm.Binary', value }
    default:
      return { type: `microsoft.graph.${type.slice(type.lastIndexOf('.') + 1)}`, value }
  }
}

const complaint = (filter: string, character: string, at: number) =>
  character === "'"
    ? `There is an unterminated string literal at position ${filter.length} in '${filter}'.`
    : `Syntax error: character '${character}' is not valid at position ${at} in '${filter}'.`
