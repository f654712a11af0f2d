import type { Filter } from '../../../domain/provisioning/schema.js'
import type { Node } from '../../../expressions/parse/syntax.js'

/** The source attributes an expression reads. */
export function namesInNode(node: Node | undefined): string[] {
  switch (node?.kind) {
    case 'attribute':
      return [node.name]
    case 'comparison':
      return [node.left, node.right].flatMap(namesInNode)
    case 'joining':
      return node.operands.flatMap(namesInNode)
    case 'call':
      return node.parameters.flatMap(namesInNode)
    default:
      return []
  }
}

/** The source attributes a scoping filter reads. */
export const namesIn = (filter: Filter | null): string[] =>
  filter
    ? [...filter.groups, ...filter.categoryFilterGroups, ...filter.inputFilterGroups].flatMap(({ clauses }) =>
        clauses.flatMap(({ sourceOperandName }) => sourceOperandName ?? []),
      )
    : []
