import type { GraphApiError } from '../../errors/graph-api-error.js'
import { findProperty, nameOf } from '../query/entity-type.js'
import type { Resource } from '../query/queried-resource.js'
import { queryErrors } from '../query/query-errors.js'
import type { Expression } from './filter-expression.js'

type Path = readonly string[]
/** Where the variables of the lambdas around an expression stand: each in the collection at its path. */
type Variables = ReadonlyMap<string, Path>

const outermost: Variables = new Map()

/**
 * Refuses a filter that does with a property what its row does not allow. Throws Graph's 400. Names that the type does
 * not have are for the compiler of the filter to find.
 */
export function checkFilter(filter: Expression, advanced: boolean, resource: Resource): void {
  check(filter, outermost)

  function check(expression: Expression, variables: Variables): void {
    switch (expression.kind) {
      case 'and':
      case 'or':
        check(expression.left, variables)
        check(expression.right, variables)
        return
      case 'not':
        allow('not', pathsIn(expression.operand, variables))
        check(expression.operand, variables)
        return
      case 'comparison':
        checkComparison(expression, variables)
        return
      case 'in':
        checkOperator('in', [expression.operand], variables)
        return
      case 'text':
        checkOperator(expression.test, [expression.of, expression.part], variables)
        return
      case 'any':
      case 'all': {
        const { kind, collection, lambda } = expression
        const path = pathOf(collection, variables)
        allow(kind, [path])
        if (lambda) check(lambda.predicate, new Map(variables).set(lambda.variable, path))
        return
      }
      case 'case':
        checkOperator(expression.change, [expression.of], variables)
        return
      case 'path':
        allow('eq', [pathOf(expression.names, variables)])
        return
      default:
    }
  }

  function checkComparison({ operator, left, right }: Comparing, variables: Variables): void {
    const withNull = [left, right].some((one) => one.kind === 'literal' && one.literal.type === 'null')
    checkOperator(operator === 'ne' && withNull ? 'ne null' : operator, [left, right], variables)
  }

  function checkOperator(operator: string, operands: readonly Expression[], variables: Variables): void {
    const paths = operands.flatMap((operand) => {
      const { kind, ...read } = operand.kind === 'case' ? operand.of : operand
      return kind === 'path' ? [pathOf((read as { names: Path }).names, variables)] : []
    })
    allow(operator, paths)
    for (const operand of operands) if (operand.kind !== 'path') check(operand, variables)
  }

  /** Of an operator that stands by no property, such as `1 ne 2`, the row of all others decides. */
  function allow(told: string, paths: readonly Path[]): void {
    const operator = told === 'ne null' ? 'ne' : told
    for (const path of paths.length > 0 ? paths : [[]]) {
      const operators = resource.operatorsOf(path)
      if (operators.plain.has(operator) || (advanced && operators.advanced.has(operator))) continue
      throw operators.advanced.has(operator)
        ? onlyInAdvanced(told, path, resource)
        : refusalOf(path, resource)
    }
  }
}

type Comparing = Extract<Expression, { kind: 'comparison' }>

/** What an advanced query would be answered. Of most operators nothing in the refusal tells that (docs-contrib#1726). */
function onlyInAdvanced(operator: string, path: Path, resource: Resource): GraphApiError {
  if (operator === 'ne null') return queryErrors.negationOfNullNotSupported()
  if (operator === 'ne' || operator === 'not') return queryErrors.negationNotSupported()
  if (operator === 'endswith') return queryErrors.advancedQueryNeeded('endsWith')
  return refusalOf(path, resource)
}

function refusalOf(path: Path, { name, type, refusal, said }: Resource): GraphApiError {
  const text = said?.[path.join('/')]
  if (text !== undefined) return queryErrors.filterRefused(text)
  const property = refusal === 'type' ? findProperty(type, path[0] ?? '') : undefined
  return property
    ? queryErrors.invalidFilterClause(property.name, nameOf(property.type).replace('Edm.', 'System.'))
    : queryErrors.unsupportedFilterClause(path.join('/'), name)
}

function pathOf([first = '', ...others]: readonly string[], variables: Variables): Path {
  const collection = variables.get(first)
  return collection ? [...collection, ...others] : [first, ...others]
}

/** Every property that an expression speaks of. */
function pathsIn(expression: Expression, variables: Variables): Path[] {
  switch (expression.kind) {
    case 'path':
      return [pathOf(expression.names, variables)]
    case 'and':
    case 'or':
    case 'comparison':
      return [...pathsIn(expression.left, variables), ...pathsIn(expression.right, variables)]
    case 'not':
    case 'in':
      return pathsIn(expression.operand, variables)
    case 'case':
      return pathsIn(expression.of, variables)
    case 'text':
      return [...pathsIn(expression.of, variables), ...pathsIn(expression.part, variables)]
    case 'any':
    case 'all': {
      const { collection, lambda } = expression
      const path = pathOf(collection, variables)
      return lambda
        ? [path, ...pathsIn(lambda.predicate, new Map(variables).set(lambda.variable, path))]
        : [path]
    }
    default:
      return []
  }
}
