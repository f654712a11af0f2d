import { startBudget } from '../../patterns/pattern.js'
import { ExpressionError } from '../expression-error.js'
import { functions } from '../functions/functions.js'
import type { Call, Comparison, Node } from '../parse/syntax.js'
import { type Argument, Arguments } from './arguments.js'
import { compare } from './compare.js'
import type { Evaluation } from './evaluation.js'
import type { EvaluationContext } from './evaluation-context.js'
import { isEmpty, toText, unfit, type Value } from './expression-value.js'

/** No attribute is this long; without a limit a nest of `Replace` could fill the memory. */
const longest = 1_000_000

/** The value of an expression for one source object. Throws {@link ExpressionError}. */
export const evaluate = (node: Node, context: EvaluationContext): Value =>
  evaluateIn(node, { ...context, patterns: startBudget() })

function evaluateIn(node: Node, context: Evaluation): Value {
  switch (node.kind) {
    case 'attribute':
      return context.attribute(node.name)
    case 'variable':
      return locate(node, `%${node.name}%`, () => {
        const value = context.variable(node.name)
        if (value === undefined) throw unfit('there is no such variable')
        return value
      })
    case 'constant':
      return node.value
    case 'comparison':
      return locate(node, node.operator, () => compares(node, context))
    case 'joining':
      return locate(node, '&', () =>
        limit(node.operands.map((operand) => toText(evaluateIn(operand, context))).join('')),
      )
    case 'call':
      return locate(node, node.name, () => call(node, context))
  }
}

/** With an attribute that is empty no comparison is true, not even with `""`: so the reference says of `IIF`. */
function compares({ operator, left, right }: Comparison, context: Evaluation): boolean {
  const values = [evaluateIn(left, context), evaluateIn(right, context)] as const
  const isNothing = [left, right].some(
    (node, side) => node.kind === 'attribute' && isEmpty(values[side] ?? null),
  )
  return !isNothing && compare(operator, ...values)
}

function call({ name, parameters }: Call, context: Evaluation): Value {
  const args = parameters.map((node): Argument | undefined => {
    if (!node) return undefined
    let found: { value: Value } | undefined
    return {
      // Once, however often it is asked for: a nest of functions would else take exponential time.
      value: () => {
        found ??= { value: evaluateIn(node, context) }
        return found.value
      },
    }
  })
  return limit(functions[name]?.evaluate(new Arguments(args), context) ?? null)
}

function limit(value: Value): Value {
  if (typeof value === 'string' && value.length > longest) throw unfit('the text is too long')
  return value
}

/** Says of an error where it happened, unless something further inside has said so. */
function locate({ position }: Node, name: string, run: () => Value): Value {
  try {
    return run()
  } catch (error) {
    // A RangeError is a text that JavaScript itself cannot make.
    const failed = error instanceof RangeError ? unfit('the text is too long') : error
    if (!(failed instanceof ExpressionError) || failed.position >= 0) throw failed
    throw new ExpressionError('evaluating', `${name}: ${failed.message}.`, position)
  }
}
