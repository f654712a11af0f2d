import { parameterAt } from './functions/expression-function.js'
import { functions } from './functions/functions.js'
import type { Node } from './parse/syntax.js'

/** An expression as Graph's `attributeMappingSource` tree. */
export type ExpressionTree = {
  readonly expression: string
  readonly name: string
  readonly parameters: readonly { readonly key: string; readonly value: ExpressionTree }[]
  readonly type: 'Attribute' | 'Constant' | 'Function'
}

/**
 * The tree of an expression, every expression in it written anew: one space after a comma, nothing where an argument
 * is left out, and no parameter for it (docs-contrib, `synchronizationSchema: parseExpression`). That operators are
 * functions too is assumed.
 */
export function describe(node: Node): ExpressionTree {
  switch (node.kind) {
    case 'attribute':
      return { expression: `[${node.name}]`, name: node.name, parameters: [], type: 'Attribute' }
    case 'constant':
      return { expression: node.text, name: String(node.value), parameters: [], type: 'Constant' }
    case 'comparison': {
      const [left, right] = [describe(node.left), describe(node.right)]
      return {
        expression: `${left.expression} ${node.operator} ${right.expression}`,
        name: node.operator,
        parameters: [
          { key: 'left', value: left },
          { key: 'right', value: right },
        ],
        type: 'Function',
      }
    }
    case 'joining': {
      const operands = node.operands.map(describe)
      return {
        expression: operands.map(({ expression }) => expression).join(' & '),
        name: '&',
        parameters: operands.map((value) => ({ key: 'operand', value })),
        type: 'Function',
      }
    }
    case 'call': {
      const known = functions[node.name]?.parameters ?? []
      const values = node.parameters.map((parameter) => parameter && describe(parameter))
      return {
        expression: `${node.name}(${values.map((value) => value?.expression ?? '').join(', ')})`,
        name: node.name,
        parameters: values.flatMap((value, index) =>
          value ? [{ key: parameterAt(known, index)?.name ?? '', value }] : [],
        ),
        type: 'Function',
      }
    }
  }
}
