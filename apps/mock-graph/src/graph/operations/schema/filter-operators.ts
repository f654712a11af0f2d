import type { AttributeType } from '../../../domain/provisioning/schema.js'

/** An operator of scoping filters. */
export type FilterOperator = {
  readonly name: string
  readonly arity: 'Binary' | 'Unary'
  readonly multivaluedComparisonType: 'All' | 'Any'
  readonly supportedAttributeTypes: readonly AttributeType[]
}

const binary = (name: string, ...types: AttributeType[]): FilterOperator => ({
  name,
  arity: 'Binary',
  multivaluedComparisonType: 'All',
  supportedAttributeTypes: types,
})

const unary = (name: string, ...types: AttributeType[]): FilterOperator => ({
  ...binary(name, ...types),
  arity: 'Unary',
})

/**
 * The operators by which a filter decides who is in scope. Graph's page has eight of them whole, all but EQUALS in a
 * comment of its source. The others are named by Entra's page on scoping filters; their arity and types are assumed from
 * what it says they do (docs/discoveries/schemas.md).
 */
export const filterOperators: readonly FilterOperator[] = [
  binary('EQUALS', 'String', 'Integer'),
  binary('NOT EQUALS', 'Integer', 'String'),
  binary('ENDS_WITH', 'String'),
  binary('INCLUDES', 'String'),
  binary('REGEX MATCH', 'Integer', 'String'),
  binary('NOT REGEX MATCH', 'Integer', 'String'),
  binary('GREATER_THAN', 'Integer'),
  binary('GREATER_THAN_OR_EQUALS', 'Integer'),
  binary('&', 'Integer'),
  binary('!&', 'Integer'),
  unary('IS TRUE', 'Boolean'),
  unary('IS FALSE', 'Boolean'),
  unary('IS NULL', 'Integer', 'String', 'Binary', 'Boolean'),
  unary('IS NOT NULL', 'Integer', 'String', 'Binary', 'Boolean'),
]
