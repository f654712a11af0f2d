import type { Node } from '../../../expressions/parse/syntax.js'

/** Does `Redact` stand anywhere in an expression? Then what it gives is not told in the provisioning log. */
export function callsRedact(node: Node | undefined): boolean {
  switch (node?.kind) {
    case 'call':
      return node.name === 'Redact' || node.parameters.some(callsRedact)
    case 'joining':
      return node.operands.some(callsRedact)
    case 'comparison':
      return callsRedact(node.left) || callsRedact(node.right)
    default:
      return false
  }
}
