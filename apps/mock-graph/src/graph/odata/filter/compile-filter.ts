import {
  findProperty,
  isScalar,
  missingProperty,
  nameOf,
  type PropertyType,
  type StructuredType,
} from '../query/entity-type.js'
import { queryErrors } from '../query/query-errors.js'
import type { Comparison, Expression, TextTest } from './filter-expression.js'
import { compareScalars, durationOf, readerOf, type Scalar } from './scalar.js'
import type { Literal } from './tokenize-filter.js'

export type Item = Readonly<Record<string, unknown>>
export type Predicate = (item: Item) => boolean

/** The variables of the lambdas around an expression, innermost last. */
type Scope = { readonly item: Item; readonly variables: ReadonlyMap<string, unknown> }
/** A value with its type: a primitive, the name of an enum, or `null`. */
type Compiled = {
  readonly type: string
  readonly of: (scope: Scope) => Scalar
  /** Where it is a constant, as it was written. */
  readonly literal?: Literal
}
type Names = { readonly root: StructuredType; readonly variables: ReadonlyMap<string, PropertyType> }

const nowhere: ReadonlyMap<string, unknown> = new Map()

/**
 * Turns a parsed `$filter` over items of a type into a test. Throws a 400 for names the type does not have and for
 * operands that do not fit together.
 */
export function compileFilter(expression: Expression, type: StructuredType): Predicate {
  const test = compileTest(expression, { root: type, variables: new Map() })
  return (item) => test({ item, variables: nowhere })
}

function compileTest(expression: Expression, names: Names): (scope: Scope) => boolean {
  switch (expression.kind) {
    case 'and': {
      const [left, right] = [compileTest(expression.left, names), compileTest(expression.right, names)]
      return (scope) => left(scope) && right(scope)
    }
    case 'or': {
      const [left, right] = [compileTest(expression.left, names), compileTest(expression.right, names)]
      return (scope) => left(scope) || right(scope)
    }
    case 'not': {
      const operand = compileTest(expression.operand, names)
      return (scope) => !operand(scope)
    }
    case 'comparison':
      return compileComparison(expression.operator, expression.left, expression.right, names)
    case 'in': {
      const tests = expression.list.map((literal) =>
        compileComparison('eq', expression.operand, { kind: 'literal', literal }, names),
      )
      return (scope) => tests.some((test) => test(scope))
    }
    case 'text':
      return compileTextTest(expression, names)
    case 'any':
    case 'all':
      return compileLambda(expression, names)
    default: {
      const { type, of } = compileValue(expression, names)
      if (type !== 'Edm.Boolean')
        throw queryErrors.invalidFilter('The $filter expression must evaluate to a single boolean value.')
      return (scope) => of(scope) === true
    }
  }
}

const comparisons: Readonly<Record<Comparison, { kind: string; holds: (order: number) => boolean }>> = {
  eq: { kind: 'Equal', holds: (order) => order === 0 },
  ne: { kind: 'NotEqual', holds: (order) => order !== 0 },
  gt: { kind: 'GreaterThan', holds: (order) => order > 0 },
  ge: { kind: 'GreaterThanOrEqual', holds: (order) => order >= 0 },
  lt: { kind: 'LessThan', holds: (order) => order < 0 },
  le: { kind: 'LessThanOrEqual', holds: (order) => order <= 0 },
}

function compileComparison(operator: Comparison, one: Expression, other: Expression, names: Names) {
  const [left, right] = alignTypes(compileValue(one, names), compileValue(other, names))
  const { kind, holds } = comparisons[operator]
  if (left.type !== right.type && left.type !== 'null' && right.type !== 'null') {
    throw queryErrors.invalidFilter(
      `A binary operator with incompatible types was detected. Found operand types '${left.type}' and '${right.type}' for operator kind '${kind}'.`,
    )
  }
  const ordering = operator !== 'eq' && operator !== 'ne'
  return (scope: Scope) => {
    const [a, b] = [left.of(scope), right.of(scope)]
    // Nothing is greater or smaller than null: OData 4.01, part 2, 5.1.1.1.3.
    return ordering && (a === null || b === null) ? false : holds(compareScalars(a, b))
  }
}

/** Two operands with the type that the one of them takes from the other, where it can. */
function alignTypes(left: Compiled, right: Compiled): readonly [Compiled, Compiled] {
  return [takeType(left, right.type), takeType(right, left.type)]
}

/**
 * A number may stand for a longer one; a quoted text for a member of an enum or a duration, whose type need not be named
 * (OData 4.01, URL conventions, 5.1.1.14.1).
 */
function takeType(value: Compiled, type: string): Compiled {
  const { literal } = value
  if (value.type === 'Edm.Int32' && type === 'Edm.Int64') return { ...value, type }
  if (literal?.type !== 'Edm.String') return value
  if (type.startsWith('microsoft.graph.')) return { ...value, type }
  const duration = type === 'Edm.Duration' ? durationOf(literal.value) : undefined
  return duration === undefined ? value : { type, literal, of: () => duration }
}

const isText = ({ type }: Compiled) => type === 'Edm.String' || type.startsWith('microsoft.graph.')

const textTests: Readonly<Record<TextTest, (text: string, part: string) => boolean>> = {
  startswith: (text, part) => text.startsWith(part),
  endswith: (text, part) => text.endsWith(part),
  contains: (text, part) => text.includes(part),
}

function compileTextTest({ test, of, part }: Extract<Expression, { kind: 'text' }>, names: Names) {
  const [text, sought] = [compileValue(of, names), compileValue(part, names)]
  // The provisioning log is searched for parts of an action's name (provisioningObjectSummary), which is an enum.
  if (!isText(text) || sought.type !== 'Edm.String') {
    throw queryErrors.invalidFilter(
      `No function signature for the function with name '${test}' matches the specified arguments. The function signatures considered are: ${test}(Edm.String Nullable=true, Edm.String Nullable=true).`,
    )
  }
  const holds = textTests[test]
  return (scope: Scope) => {
    const [a, b] = [text.of(scope), sought.of(scope)]
    return typeof a === 'string' && typeof b === 'string' && holds(a, b)
  }
}

function compileLambda(
  { kind, collection, lambda }: Extract<Expression, { kind: 'any' | 'all' }>,
  names: Names,
) {
  const { type, read } = compilePath(collection, names)
  if (isScalar(type) || !('collection' in type)) {
    throw queryErrors.invalidFilter('Any/All may only be used following a collection.')
  }
  const elements = (scope: Scope) => {
    const value = read(scope)
    return Array.isArray(value) ? value : []
  }
  if (!lambda) return (scope: Scope) => elements(scope).length > 0
  const { variable, predicate } = lambda
  const inner = new Map(names.variables).set(variable, type.collection)
  const test = compileTest(predicate, { root: names.root, variables: inner })
  const holds = (scope: Scope) => (element: unknown) =>
    test({ item: scope.item, variables: new Map(scope.variables).set(variable, element) })
  return kind === 'any'
    ? (scope: Scope) => elements(scope).some(holds(scope))
    : (scope: Scope) => elements(scope).every(holds(scope))
}

function compileValue(expression: Expression, names: Names): Compiled {
  if (expression.kind === 'literal') return constantOf(expression.literal)
  if (expression.kind === 'path') {
    const { type, read } = compilePath(expression.names, names)
    if (!isScalar(type)) {
      throw queryErrors.invalidFilter(
        `The property '${expression.names.join('/')}' cannot be compared with a value.`,
      )
    }
    const name = nameOf(type)
    const scalarOf = readerOf(name)
    return { type: name, of: (scope) => scalarOf(read(scope)) }
  }
  const test = compileTest(expression, names)
  return { type: 'Edm.Boolean', of: test }
}

function constantOf(literal: Literal): Compiled {
  const { type, value } = literal
  const constant = typeof value === 'string' ? readerOf(type)(value) : value
  return { type, literal, of: () => constant }
}

/** Follows a path from a lambda's variable or from the item, and says what it leads to. */
function compilePath(path: readonly string[], { root, variables }: Names) {
  const [first = ''] = path
  const variable = variables.get(first)
  let type: PropertyType = variable ?? { complex: root }
  const steps: string[] = []
  for (const name of variable ? path.slice(1) : path) {
    const owner: StructuredType =
      !isScalar(type) && 'complex' in type ? type.complex : { name: nameOf(type), properties: {} }
    const property = findProperty(owner, name)
    if (!property) throw queryErrors.invalidFilter(missingProperty(name, owner))
    type = property.type
    steps.push(property.name)
  }
  const read = ({ item, variables }: Scope): unknown => {
    let value: unknown = variable ? variables.get(first) : item
    for (const step of steps) value = value === null || value === undefined ? null : (value as Item)[step]
    return value
  }
  return { type, read }
}
