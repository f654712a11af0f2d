import type { AttributeMappingSource } from '../domain/provisioning/schema.js'

/** A source attribute: `[mail]`. */
export const attribute = (name: string): AttributeMappingSource => ({
  expression: `[${name}]`,
  name,
  parameters: [],
  type: 'Attribute',
})

/** A fixed text: `"True"`. */
export const constant = (text: string): AttributeMappingSource => ({
  expression: `"${text.replaceAll(/[\\"]/g, String.raw`\$&`)}"`,
  name: text,
  parameters: [],
  type: 'Constant',
})

/** Something of the domain that a job writes to: `%DomainFQDN%`. */
export const variable = (name: string): AttributeMappingSource => ({
  expression: `%${name}%`,
  name: `%${name}%`,
  parameters: [],
  type: 'Constant',
})

/** A number, which an expression has without quotes, and its own tree with them: `16`, `"16"`. */
export const number = (value: number): number => value

/**
 * A function with its parameters in order; `null` leaves one out. The expression is written as the service does
 * (docs-contrib, `synchronizationSchema: parseExpression`).
 */
export const call = (
  name: string,
  ...parameters: (readonly [key: string, value: AttributeMappingSource | number | null])[]
): AttributeMappingSource => ({
  expression: `${name}(${parameters.map(([, value]) => write(value)).join(', ')})`,
  name,
  parameters: parameters.flatMap(([key, value]) =>
    value === null ? [] : [{ key, value: typeof value === 'number' ? constant(String(value)) : value }],
  ),
  type: 'Function',
})

/** Whether two values are the same, as the parser writes it. */
export const equals = (
  left: AttributeMappingSource,
  right: AttributeMappingSource,
): AttributeMappingSource => ({
  expression: `${left.expression}=${right.expression}`,
  name: '=',
  parameters: [
    { key: 'left', value: left },
    { key: 'right', value: right },
  ],
  type: 'Function',
})

const write = (value: AttributeMappingSource | number | null) =>
  typeof value === 'number' ? String(value) : (value?.expression ?? '')

/** `Switch([attribute], default, key, value, …)`; without a default where it is `null`. */
export const choose = (
  name: string,
  otherwise: string | null,
  ...pairs: (readonly [key: string, value: string])[]
): AttributeMappingSource =>
  call(
    'Switch',
    ['source', attribute(name)],
    ['defaultValue', otherwise === null ? null : constant(otherwise)],
    ...pairs.flatMap(([key, value]) => [
      ['switchValue', constant(key)] as const,
      ['switchValue', constant(value)] as const,
    ]),
  )

/** True while the source object is not in the recycle bin: what most applications call active. */
export const notSoftDeleted = choose('IsSoftDeleted', null, ['False', 'True'], ['True', 'False'])
