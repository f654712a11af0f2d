import type {
  ObjectDefinition,
  ObjectMapping,
  Schema,
  SynchronizationRule,
} from '../../domain/provisioning/schema.js'
import type { TargetType } from '../target/target.js'
import { compileAttribute } from './compile-attribute.js'
import type { CompiledMapping, MappedAttribute, MappedObject, Source } from './compiled-mapping.js'
import { isSameName } from './is-same-name.js'
import type { MappingContext } from './mapping-context.js'
import { compileScope } from './scope/compile-scope.js'
import { namesIn } from './values/names-in.js'

/** One object mapping, made ready for many objects. `undefined` when it does not run, or is of neither users nor groups. */
export function compileObjectMapping(
  schema: Schema,
  rule: SynchronizationRule,
  mapping: ObjectMapping,
  context: MappingContext,
): CompiledMapping | undefined {
  const sourceName = kindOf(mapping.sourceObjectName)
  if (!mapping.enabled || !sourceName || !mapping.targetObjectName) return undefined
  const target = targetType(schema, rule, { name: mapping.targetObjectName, sourceName })
  const definition = objectIn(schema, rule.sourceDirectoryName, mapping.sourceObjectName)
  const attributes = mapping.attributeMappings
    .filter(({ targetAttributeName }) => targetAttributeName)
    .map((one) => compileAttribute(one, { target, source: attributesOf(definition), context }))
  const readers = attributes.flatMap(({ read }) => read ?? [])
  return {
    rule,
    mapping,
    target,
    flows: flowsOf(mapping.flowTypes),
    matching: mapping.attributeMappings
      .filter(({ matchingPriority }) => matchingPriority > 0)
      .toSorted((one, other) => one.matchingPriority - other.matchingPriority)
      .flatMap(({ targetAttributeName }) => targetAttributeName ?? []),
    reads: withCauses([...attributes.flatMap(({ reads }) => reads), ...namesIn(mapping.scope)]),
    redacted: new Set(attributes.flatMap(({ redacted }) => redacted ?? [])),
    references: attributes.flatMap(({ reference }) => reference ?? []),
    inScope: compileScope(mapping.scope),
    map: (source) => mapObject(readers, source),
  }
}

/** The object fails with the first attribute that does. */
function mapObject(
  readers: readonly NonNullable<ReturnType<typeof compileAttribute>['read']>[],
  source: Source,
): MappedObject {
  const attributes: MappedAttribute[] = []
  for (const read of readers) {
    const found = read(source)
    if (found === undefined) continue
    if ('code' in found) return found
    attributes.push(found)
  }
  return { ok: true, attributes }
}

/** `User` and `Group`, also as SCIM calls them: `urn:ietf:params:scim:schemas:core:2.0:User`. */
const kindOf = (name: string | null) =>
  ['User', 'Group'].find((kind) => kind.toLowerCase() === name?.split(':').at(-1)?.toLowerCase())

const targetType = (
  schema: Schema,
  { targetDirectoryName }: SynchronizationRule,
  type: Pick<TargetType, 'name' | 'sourceName'>,
): TargetType => ({
  ...type,
  attributes: attributesOf(objectIn(schema, targetDirectoryName, type.name)),
})

const attributesOf = (definition: ObjectDefinition | undefined): TargetType['attributes'] =>
  new Map(definition?.attributes.map((one) => [(one.name ?? '').toLowerCase(), one]))

const objectIn = ({ directories }: Schema, directoryName: string | null, name: string | null) =>
  directories
    .find((one) => isSameName(one.name, directoryName))
    ?.objects.find((one) => isSameName(one.name, name))

function flowsOf(flowTypes: string): CompiledMapping['flows'] {
  const flags = new Set(flowTypes.toLowerCase().split(/[\s,]+/))
  return { add: flags.has('add'), update: flags.has('update'), delete: flags.has('delete') }
}

/** With the attributes that computed ones are made of. */
function withCauses(names: readonly string[]): ReadonlySet<string> {
  const all = new Set(names.map((name) => name.toLowerCase()))
  if (all.has('issoftdeleted')) all.add('accountenabled')
  if (all.has('originaluserprincipalname')) all.add('userprincipalname')
  return all
}
