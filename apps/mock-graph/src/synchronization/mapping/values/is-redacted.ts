import type { Node } from '../../../expressions/parse/syntax.js'

/** Does an expression keep its value out of the provisioning log, by `Redact` around it or around a part of it? */
export function isRedacted(node: Node | undefined): boolean {
  switch (node?.kind) {
    case 'call':
      return node.name === 'Redact' || node.parameters.some(isRedacted)
    case 'comparison':
      return isRedacted(node.left) || isRedacted(node.right)
    case 'joining':
      return node.operands.some(isRedacted)
    default:
      return false
  }
}
