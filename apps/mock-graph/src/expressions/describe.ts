import { parameterAt } from './functions/expression-function.js'
import { functions } from './functions/functions.js'
import { parametersFor } from './functions/parameters-for.js'
import type { Node } from './parse/syntax.js'
import { write } from './parse/write.js'

/** An expression as Graph's `attributeMappingSource` tree. */
export type ExpressionTree = {
  readonly expression: string
  readonly name: string
  readonly parameters: readonly { readonly key: string; readonly value: ExpressionTree }[]
  readonly type: 'Attribute' | 'Constant' | 'Function'
}

/**
 * The tree of an expression, with no parameter for an argument that is left out. A number is a text there, though not in
 * the expression it stands in (docs-contrib, `attributeMappingSource`: `Mid([userPrincipalName], 1, 8)`). That operators
 * are functions too is assumed, as is that a variable is a constant.
 */
export function describe(node: Node): ExpressionTree {
  const expression = write(node)
  switch (node.kind) {
    case 'attribute':
      return { expression, name: node.name, parameters: [], type: 'Attribute' }
    case 'variable':
      return { expression, name: expression, parameters: [], type: 'Constant' }
    case 'constant': {
      const { value } = node
      const text = typeof value === 'number' ? `"${value}"` : expression
      return { expression: text, name: String(value), parameters: [], type: 'Constant' }
    }
    case 'comparison':
      return {
        expression,
        name: node.operator,
        parameters: [
          { key: 'left', value: describe(node.left) },
          { key: 'right', value: describe(node.right) },
        ],
        type: 'Function',
      }
    case 'joining': {
      const parameters = node.operands.map((operand) => ({ key: 'operand', value: describe(operand) }))
      return { expression, name: '&', parameters, type: 'Function' }
    }
    case 'call': {
      const definition = functions[node.name]
      const known = definition ? parametersFor(definition, node.parameters) : []
      return {
        expression,
        name: node.name,
        parameters: node.parameters.flatMap((parameter, index) =>
          parameter ? [{ key: parameterAt(known, index)?.name ?? '', value: describe(parameter) }] : [],
        ),
        type: 'Function',
      }
    }
  }
}
