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
  /** Is it compared without regard to case, whatever it is compared with? */
  readonly anyCase?: boolean
}
type Names = {
  readonly root: StructuredType
  readonly variables: ReadonlyMap<string, PropertyType>
  readonly comparing: Comparing
}

/** How a resource compares, and what it is called where it refuses. */
export type Comparing = {
  /** Are texts compared with case? Default: false. */
  readonly exact?: boolean
  /** Properties that are not, there. */
  readonly anyCase?: readonly string[]
}

const nowhere: ReadonlyMap<string, unknown> = new Map()

/**
 * Turns a parsed `$filter` over items of a type into a test. Throws a 400 for names the type does not have and for
 * operands that do not fit together.
 */
export function compileFilter(
  expression: Expression,
  type: StructuredType,
  comparing: Comparing = {},
): Predicate {
  const test = compileTest(expression, { root: type, variables: new Map(), comparing })
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
  const [left, right] = alignCase(...alignTypes(compileValue(one, names), compileValue(other, names)))
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

const alignCase = (left: Compiled, right: Compiled): readonly [Compiled, Compiled] => [
  hasNoCase(right) ? asMember(left) : left,
  hasNoCase(left) ? asMember(right) : right,
]

/**
 * A number may stand for a longer one; a quoted text for a member of an enum or a duration, whose type need not be named
 * (OData 4.01, URL conventions, 5.1.1.14.1).
 */
function takeType(value: Compiled, type: string): Compiled {
  const { literal } = value
  if (value.type === 'Edm.Int32' && type === 'Edm.Int64') return { ...value, type }
  if (literal?.type !== 'Edm.String') return value
  if (isEnum(type)) return { ...asMember(value), type }
  const duration = type === 'Edm.Duration' ? durationOf(literal.value) : undefined
  return duration === undefined ? value : { type, literal, of: () => duration }
}

const isEnum = (type: string) => type.startsWith('microsoft.graph.')
const isText = ({ type }: Compiled) => type === 'Edm.String' || isEnum(type)

/** A quoted text as it is compared with what has no case. */
function asMember(value: Compiled): Compiled {
  const member = value.literal?.type === 'Edm.String' ? value.literal.value.toLowerCase() : undefined
  return member === undefined ? value : { ...value, of: () => member }
}

const hasNoCase = ({ type, anyCase }: Compiled) => anyCase === true || isEnum(type)

const textTests: Readonly<Record<TextTest, (text: string, part: string) => boolean>> = {
  startswith: (text, part) => text.startsWith(part),
  endswith: (text, part) => text.endsWith(part),
  contains: (text, part) => text.includes(part),
}

function compileTextTest({ test, of, part }: Extract<Expression, { kind: 'text' }>, names: Names) {
  const [text, sought] = alignCase(compileValue(of, names), compileValue(part, names))
  // The provisioning log is searched for parts of an action's name (provisioningObjectSummary), which is an enum.
  if (!isText(text) || sought.type !== 'Edm.String') {
    throw noSuchFunction(test, '(Edm.String Nullable=true, Edm.String Nullable=true)')
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
  const test = compileTest(predicate, { ...names, variables: inner })
  const holds = (scope: Scope) => (element: unknown) =>
    test({ item: scope.item, variables: new Map(scope.variables).set(variable, element) })
  return kind === 'any'
    ? (scope: Scope) => elements(scope).some(holds(scope))
    : (scope: Scope) => elements(scope).every(holds(scope))
}

function compileValue(expression: Expression, names: Names): Compiled {
  const { exact = false, anyCase = [] } = names.comparing
  if (expression.kind === 'literal') return constantOf(expression.literal, exact)
  if (expression.kind === 'case') return compileCaseChange(expression, names)
  if (expression.kind === 'path') {
    const { type, read } = compilePath(expression.names, names)
    if (!isScalar(type)) {
      throw queryErrors.invalidFilter(
        `The property '${expression.names.join('/')}' cannot be compared with a value.`,
      )
    }
    const name = nameOf(type)
    const path = expression.names.join('/').toLowerCase()
    const free = anyCase.some((one) => one.toLowerCase() === path)
    const scalarOf = readerOf(name, exact && !free)
    return { type: name, anyCase: free, of: (scope) => scalarOf(read(scope)) }
  }
  const test = compileTest(expression, names)
  return { type: 'Edm.Boolean', of: test }
}

/** `tolower(x)`. Where texts have no case both functions change nothing. */
function compileCaseChange({ change, of }: Extract<Expression, { kind: 'case' }>, names: Names): Compiled {
  const text = compileValue(of, names)
  if (!isText(text)) throw noSuchFunction(change, '(Edm.String Nullable=true)')
  const changed = names.comparing.exact && change === 'toupper' ? 'toUpperCase' : 'toLowerCase'
  return {
    type: 'Edm.String',
    of: (scope) => {
      const value = text.of(scope)
      return typeof value === 'string' ? value[changed]() : null
    },
  }
}

const noSuchFunction = (name: string, operands: string) =>
  queryErrors.invalidFilter(
    `No function signature for the function with name '${name}' matches the specified arguments. The function signatures considered are: ${name}${operands}.`,
  )

function constantOf(literal: Literal, exact: boolean): Compiled {
  const { type, value } = literal
  const constant = typeof value === 'string' ? readerOf(type, exact)(value) : value
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
