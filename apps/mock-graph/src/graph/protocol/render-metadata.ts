import { type Members, model } from '../../generated/model.js'
import { findType } from '../types/find-type.js'
import { readNotation } from '../types/notation.js'

/** The CSDL document of the slice, as `/v1.0/$metadata` answers it: structure without annotations. */
export const renderMetadata = (): string =>
  [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<edmx:Edmx Version="4.0" xmlns:edmx="http://docs.oasis-open.org/odata/ns/edmx">',
    '<edmx:DataServices>',
    '<Schema Namespace="microsoft.graph" Alias="graph" xmlns="http://docs.oasis-open.org/odata/ns/edm">',
    ...Object.keys(model.enums).map(renderEnum),
    ...Object.keys(model.types).map(renderType),
    ...model.operations.map(renderOperation),
    renderContainer(),
    '</Schema>',
    '</edmx:DataServices>',
    '</edmx:Edmx>',
  ].join('\n')

function renderEnum(name: string): string {
  const { flags = false, members = {} } = model.enums[name] ?? {}
  const rows = Object.entries(members).map(
    ([member, value]) => `<Member Name="${member}" Value="${value}" />`,
  )
  return [
    '<EnumType',
    ` Name="${name}"`,
    flags ? ' IsFlags="true"' : '',
    `>${rows.join('')}</EnumType>`,
  ].join('')
}

function renderType(name: string): string {
  const { base, properties = {}, navigation = {} } = findType(name) ?? {}
  const kind = isEntity(name) ? 'EntityType' : 'ComplexType'
  const head = base ? ` BaseType="graph.${base}"` : name === 'entity' ? ' Abstract="true"' : ''
  const key = name === 'entity' ? '<Key><PropertyRef Name="id" /></Key>' : ''
  return [
    `<${kind} Name="${name}"${head}>${key}`,
    ...rowsOf('Property', properties),
    ...Object.entries(navigation).map(
      ([property, type]) =>
        `<NavigationProperty Name="${property}"${typed(type)}${isContained(name, type) ? ' ContainsTarget="true"' : ''} />`,
    ),
    `</${kind}>`,
  ].join('\n')
}

function isEntity(name: string): boolean {
  const base = findType(name)?.base
  return name === 'entity' || (base !== undefined && isEntity(base))
}

// What has a set of its own is only referred to; everything else lives in what leads to it.
const independent: ReadonlySet<string> = new Set([...Object.values(model.entitySets), 'directoryObject'])
const isContained = (owner: string, type: string) =>
  isEntity(owner) && !independent.has(readNotation(type).name)

const rowsOf = (element: string, members: Members) =>
  Object.entries(members).map(([name, type]) => `<${element} Name="${name}"${typed(type)} />`)

const typed = (type: string) =>
  type.endsWith('!') ? ` Type="${type.slice(0, -1)}" Nullable="false"` : ` Type="${type}"`

function renderOperation({
  name,
  kind,
  binding,
  parameters,
  returns,
}: (typeof model.operations)[number]): string {
  return [
    `<${kind} Name="${name}" IsBound="true">`,
    ...rowsOf('Parameter', { bindingParameter: binding, ...parameters }),
    ...(returns ? [`<ReturnType Type="${returns}" />`] : []),
    `</${kind}>`,
  ].join('\n')
}

const renderContainer = () =>
  [
    '<EntityContainer Name="GraphService">',
    ...Object.entries({ ...model.entitySets, directoryObjects: 'directoryObject' }).map(
      ([name, type]) => `<EntitySet Name="${name}" EntityType="microsoft.graph.${type}" />`,
    ),
    '<Singleton Name="me" Type="microsoft.graph.user" />',
    '</EntityContainer>',
  ].join('\n')
