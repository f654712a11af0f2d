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
 * The operators by which a filter decides who is in scope. Names: Entra's page on scoping filters, EQUALS whole from
 * Graph's `filterOperators` page; arity and types of the others are assumed from what the page says they do.
 */
export const filterOperators: readonly FilterOperator[] = [
  binary('EQUALS', 'String', 'Integer'),
  binary('NOT EQUALS', 'String', 'Integer'),
  binary('ENDS_WITH', 'String'),
  binary('INCLUDES', 'String'),
  binary('REGEX MATCH', 'String'),
  binary('NOT REGEX MATCH', 'String'),
  binary('GREATER_THAN', 'Integer'),
  binary('GREATER_THAN_OR_EQUALS', 'Integer'),
  binary('&', 'Integer'),
  binary('!&', 'Integer'),
  unary('IS TRUE', 'Boolean'),
  unary('IS FALSE', 'Boolean'),
  unary('IS NULL', 'String', 'Integer', 'Reference', 'Binary', 'Boolean', 'DateTime'),
  unary('IS NOT NULL', 'String', 'Integer', 'Reference', 'Binary', 'Boolean', 'DateTime'),
]
