import type { AttributeDefinition, AttributeMapping } from '../../domain/provisioning/schema.js'
import type { TargetType } from '../target/target.js'
import type { MappedAttribute, MappingFailure, ReferenceMapping, Source } from './compiled-mapping.js'
import type { MappingContext } from './mapping-context.js'
import { callsRedact } from './values/calls-redact.js'
import { compileRoles, isRoles } from './values/compile-roles.js'
import { compileValue } from './values/compile-value.js'
import { isOfType } from './values/is-of-type.js'
import { failureOf, ignored } from './values/mapping-problem.js'
import { namesInNode } from './values/names-in.js'
import { readMappingSource } from './values/read-mapping-source.js'
import { toTarget } from './values/to-target.js'

/** One attribute mapping, made ready. */
export type CompiledAttribute = {
  /** Source attributes that it reads. */
  readonly reads: readonly string[]
  /** Where its value goes and is not to be logged. */
  readonly redacted?: string
  /** What it names when it is a reference, which is not read as a value. */
  readonly reference?: ReferenceMapping
  /** `undefined` when nothing flows. */
  readonly read?: (source: Source) => MappedAttribute | MappingFailure | undefined
}

type Surroundings = {
  readonly target: TargetType
  readonly source: TargetType['attributes']
  readonly context: MappingContext
}

export function compileAttribute(
  mapping: AttributeMapping,
  { target, source, context }: Surroundings,
): CompiledAttribute {
  const path = mapping.targetAttributeName ?? ''
  const definition = target.attributes.get(path.toLowerCase())
  const node = readMappingSource(mapping.source)
  if (node instanceof Error) return { reads: [], read: () => failureOf(path, node) }
  const reads = namesInNode(node)
  const sourceName = node?.kind === 'attribute' ? node.name : undefined
  if (sourceName !== undefined && isReference(sourceName, source, definition)) {
    const isMultivalued = definition?.multivalued ?? sourceName.toLowerCase() === 'members'
    return { reads, reference: { path, sourceName, isMultivalued, flowType: mapping.flowType } }
  }
  const facts = {
    path,
    type: definition?.type ?? 'String',
    flowType: mapping.flowType,
    flowBehavior: mapping.flowBehavior,
    caseExact: definition?.caseExact ?? false,
  }
  const otherwise = mapping.defaultValue
    ? { ...facts, value: toTarget(mapping.defaultValue, definition) ?? '', isDefault: true }
    : undefined
  // "None": the target is left as it is, unless it is empty.
  const empty = otherwise && { ...otherwise, flowType: 'AttributeAddOnly', isDefault: false }
  if (node === undefined) return { reads, read: () => empty }
  const isTaken = (value: string, objectId: string) =>
    context.isTaken?.({ type: target, path, value, objectId }) ?? false
  const value = compileRoles(node, path) ?? compileValue(node, context.environment, isTaken)
  const isRedacted = callsRedact(node)
  return {
    reads,
    ...(isRedacted && { redacted: path }),
    read: (object) => {
      try {
        const found = value(object)
        if (found === ignored) return undefined
        const flowing = isRoles(found) ? found : toTarget(found, definition)
        return flowing === null
          ? otherwise && { ...otherwise }
          : { ...facts, value: flowing, isDefault: false }
      } catch (error) {
        return failureOf(path, error, isRedacted)
      }
    },
  }
}

/** A target of that type, unless a function makes a text for it; else what the source itself knows as one. */
function isReference(
  sourceName: string,
  source: TargetType['attributes'],
  definition: AttributeDefinition | undefined,
): boolean {
  const name = sourceName.toLowerCase()
  const known = source.get(name)
  if (known) return isOfType(known, 'Reference')
  return isOfType(definition, 'Reference') || name === 'manager' || name === 'members'
}
