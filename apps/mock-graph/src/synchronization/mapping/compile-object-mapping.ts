import type {
  ObjectDefinition,
  ObjectMapping,
  Schema,
  SynchronizationRule,
} from '../../domain/provisioning/schema.js'
import { entraDirectoryName, entraName } from '../../gallery/entra-directory.js'
import type { TargetType } from '../target/target.js'
import { type CompiledAttribute, compileAttribute } from './compile-attribute.js'
import type { CompiledMapping, MappedAttribute, MappedObject, Source } from './compiled-mapping.js'
import { isSameName } from './is-same-name.js'
import type { MappingContext } from './mapping-context.js'
import { compileScope } from './scope/compile-scope.js'
import { isOfType } from './values/is-of-type.js'
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
    required: mapping.attributeMappings
      .flatMap(({ targetAttributeName }) => targetAttributeName ?? [])
      .filter((path) => !isEntra(rule.targetDirectoryName) && isRequired(target, path)),
    imports: importedBy(attributes),
    redacted: redactedBy(attributes),
    references: attributes.flatMap(({ reference }) => reference ?? []),
    inScope: compileScope(mapping.scope),
    map: (source) => mapObject(readers, source),
  }
}

const isReference = ({ reference }: CompiledAttribute) => reference !== undefined

/** Each name once. What is computed, and the id, the log tells anyway. */
function importedBy(attributes: readonly CompiledAttribute[]): readonly string[] {
  const always = ['accountEnabled', 'displayName', 'mailNickname', 'userPrincipalName']
  const names = attributes.filter((one) => !isReference(one)).flatMap(({ reads }) => reads)
  const all = new Map([...names, ...always].map((name) => [name.toLowerCase(), name]))
  for (const told of ['objectid', 'issoftdeleted', 'approleassignments']) all.delete(told)
  return [...all.values()].sort()
}

function redactedBy(attributes: readonly CompiledAttribute[]): CompiledMapping['redacted'] {
  const redacted = attributes.filter((one) => one.redacted !== undefined)
  return {
    paths: new Set(redacted.flatMap((one) => one.redacted ?? [])),
    sources: new Set(redacted.flatMap(({ reads }) => reads)),
  }
}

// Entra calls more required than it insists on, a surname for one: user-post-users.md has no more than five.
const isEntra = (name: string | null) => name === entraDirectoryName || name?.startsWith(entraName) === true

function isRequired({ attributes }: TargetType, path: string): boolean {
  const definition = attributes.get(path.toLowerCase())
  return definition?.required === true && !isOfType(definition, 'Reference')
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
