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

/** A number, which expressions write without quotes: `16`. */
export const number = (value: number): AttributeMappingSource => ({
  ...constant(String(value)),
  expression: String(value),
})

/**
 * A function with its parameters in order; `null` leaves one out. The expression is written as the service does
 * (docs-contrib, `synchronizationSchema: parseExpression`).
 */
export const call = (
  name: string,
  ...parameters: (readonly [key: string, value: AttributeMappingSource | null])[]
): AttributeMappingSource => ({
  expression: `${name}(${parameters.map(([, value]) => value?.expression ?? '').join(', ')})`,
  name,
  parameters: parameters.flatMap(([key, value]) => (value ? [{ key, value }] : [])),
  type: 'Function',
})

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
      ['key', constant(key)] as const,
      ['value', constant(value)] as const,
    ]),
  )

/** True while the source object is not in the recycle bin: what most applications call active. */
export const notSoftDeleted = choose('IsSoftDeleted', null, ['False', 'True'], ['True', 'False'])
