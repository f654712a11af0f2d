import type { Node } from './syntax.js'

/**
 * An expression written anew, as the service does: one space after a comma, nothing where an argument is left out, none
 * around a comparator (docs-contrib, `synchronizationSchema: parseExpression`; a cloud sync schema has
 * `BitAnd([userAccountControl], 2)="0"`).
 */
export function write(node: Node): string {
  switch (node.kind) {
    case 'attribute':
      return `[${node.name}]`
    case 'variable':
      return `%${node.name}%`
    case 'constant':
      return node.text
    case 'comparison':
      return `${write(node.left)}${node.operator}${write(node.right)}`
    case 'joining':
      return node.operands.map(write).join(' & ')
    case 'call':
      return `${node.name}(${node.parameters.map((parameter) => (parameter ? write(parameter) : '')).join(', ')})`
  }
}
