import { nameOf, type Schema } from './document.ts'

/** A type in a few words: `string/uuid`, `microsoft.graph.group[]`, `microsoft.graph.group or null`. */
export function describeType(schema: Schema = {}): string {
  const alternatives = schema.anyOf ?? schema.oneOf ?? schema.allOf
  if (schema.$ref) return nameOf(schema.$ref)
  const text = alternatives
    ? [...new Set(alternatives.filter((one) => !isNull(one)).map(plainOf))].join(' | ')
    : describePlain(schema)
  return isNullable(schema) || alternatives?.some(isNullable) ? `${text} or null` : text
}

/** The object that a property or the items of a list are, if it is described in place. */
export function objectIn(schema: Schema): Schema | undefined {
  if (schema.type === 'array') return schema.items && objectIn(schema.items)
  return schema.properties ? schema : undefined
}

const plainOf = (schema: Schema) => describeType(schema).replace(/ or null$/, '')

function describePlain({ type, format, items, enum: members }: Schema): string {
  const [name = 'anything'] = [type].flat().filter((one) => one !== 'null')
  if (name === 'array') return `${plainOf(items ?? {})}[]`
  // A whole number is either, as far as clients can tell.
  const kind = name === 'integer' ? 'number' : name
  return `${kind}${format ? `/${format}` : ''}${members ? ` of ${members.join(', ')}` : ''}`
}

const isNullable = (schema: Schema) =>
  schema.nullable === true || isNull(schema) || (Array.isArray(schema.type) && schema.type.includes('null'))

function isNull({ type, enum: members, nullable, ...others }: Schema): boolean {
  if (type === 'null' || (members?.length === 1 && members[0] === null)) return true
  return nullable === true && (type === undefined || type === 'object') && Object.keys(others).length === 0
}
