import { ExpressionError } from '../expression-error.js'
import { functions } from '../functions/functions.js'
import type { Call, Node } from '../parse/syntax.js'
import { type Argument, Arguments } from './arguments.js'
import { compare } from './compare.js'
import type { EvaluationContext } from './evaluation-context.js'
import { isEmpty, toText, unfit, type Value } from './expression-value.js'

/** No attribute is this long; without a limit a nest of `Replace` could fill the memory. */
const longest = 1_000_000

/** The value of an expression for one source object. Throws {@link ExpressionError}. */
export function evaluate(node: Node, context: EvaluationContext): Value {
  switch (node.kind) {
    case 'attribute':
      return context.attribute(node.name)
    case 'constant':
      return node.value
    case 'comparison':
      return locate(node, node.operator, () =>
        compare(node.operator, evaluate(node.left, context), evaluate(node.right, context)),
      )
    case 'joining':
      return locate(node, '&', () =>
        limit(node.operands.map((operand) => toText(evaluate(operand, context))).join('')),
      )
    case 'call':
      return locate(node, node.name, () => call(node, context))
  }
}

function call({ name, parameters }: Call, context: EvaluationContext): Value {
  const args = parameters.map((node): Argument | undefined => {
    if (!node) return undefined
    let found: { value: Value } | undefined
    return {
      // Once, however often it is asked for: a nest of functions would else take exponential time.
      value: () => {
        found ??= { value: evaluate(node, context) }
        return found.value
      },
      readsNothing: () => attributesOf(node).some((attribute) => isEmpty(context.attribute(attribute))),
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

function attributesOf(node: Node): string[] {
  if (node.kind === 'attribute') return [node.name]
  if (node.kind === 'comparison') return [node.left, node.right].flatMap(attributesOf)
  if (node.kind === 'joining') return node.operands.flatMap(attributesOf)
  if (node.kind === 'call')
    return node.parameters.flatMap((parameter) => (parameter ? attributesOf(parameter) : []))
  return []
}
