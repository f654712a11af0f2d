import { evaluate } from '../../../expressions/evaluate/evaluate.js'
import { isEmpty, type Value } from '../../../expressions/evaluate/expression-value.js'
import { flowControls } from '../../../expressions/functions/functions.js'
import type { Node } from '../../../expressions/parse/syntax.js'
import type { Source } from '../compiled-mapping.js'
import type { MappingContext } from '../mapping-context.js'
import { ignored, MappingProblem } from './mapping-problem.js'

/** What an expression yields for an object. Throws `ExpressionError` and {@link MappingProblem}. */
export type ReadValue = (source: Source) => Value | typeof ignored

/** An expression, ready for many objects. Attributes and constants are not evaluated, but taken. */
export function compileValue(
  node: Node,
  environment: MappingContext['environment'],
  isTaken: (value: string, objectId: string) => boolean,
): ReadValue {
  if (node.kind === 'attribute') return (source) => source.attribute(node.name)
  const run: ReadValue =
    node.kind === 'constant'
      ? () => node.value
      : (source) =>
          evaluate(node, {
            ...environment,
            attribute: (name) => source.attribute(name),
            isTaken: (value) => isTaken(value, source.id),
          })
  const controls = controlsIn(node)
  const dropsEmpty = node.kind === 'call' && node.name === 'IgnoreFlowIfNullOrEmpty'
  if (!dropsEmpty && controls.size === 0) return run
  return (source) => {
    const value = run(source)
    if (dropsEmpty && value !== ignored && isEmpty(value)) return ignored
    if (typeof value !== 'string' || !controls.has(value)) return value
    if (value === 'IgnoreAttributeFlow') return ignored
    throw new MappingProblem('EntrySynchronizationSkipped', 'is mapped to IgnoreObjectFlow.', true)
  }
}

/** The bare names in an expression that control the flow: a text that an attribute happens to hold does not. */
function controlsIn(node: Node | undefined): ReadonlySet<string> {
  switch (node?.kind) {
    case 'constant':
      return new Set(flowControls.filter((name) => name === node.text))
    case 'joining':
      return union(node.operands)
    case 'comparison':
      return union([node.left, node.right])
    case 'call':
      return union(node.parameters)
    default:
      return new Set()
  }
}

const union = (nodes: readonly (Node | undefined)[]): ReadonlySet<string> =>
  new Set(nodes.flatMap((node) => [...controlsIn(node)]))
