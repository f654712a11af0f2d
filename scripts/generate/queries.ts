import type { Description, QueryRow } from './description.ts'
import { type Model, readModel } from './model.ts'

type Optional =
  | 'single'
  | 'levels'
  | 'orderbyAdvanced'
  | 'ignored'
  | 'exact'
  | 'anyCase'
  | 'refusal'
  | 'said'
  | 'same'
type Row = Required<Omit<QueryRow, 'as' | Optional>> & Pick<QueryRow, Optional>

/** What may be asked of each resource, each row written out. Throws for a name that leads nowhere. */
export function readQueries(description: Description) {
  const model = readModel(description)
  const { operators, resources } = description.queries
  const rows = Object.keys(resources).map((name) => {
    const whole = writtenOut(name, resources)
    checkRow(name, whole, description, model)
    return [name, whole] as const
  })
  return {
    operators: Object.fromEntries(
      Object.entries(operators).map(([name, { plain, advanced }]) => [name, { plain, advanced }]),
    ),
    resources: Object.fromEntries(rows),
  }
}

function writtenOut(name: string, resources: Description['queries']['resources']): Row {
  const own = resources[name] ?? {}
  const { types, typeName, ...row } = { ...(own.as && resources[own.as]), ...own }
  const { select, orderby, expand, search, filter } = row
  const { single, levels, orderbyAdvanced, ignored, exact, anyCase, refusal, said, same } = row
  if (!types || !select || !orderby || !expand || !search || !filter) {
    throw new Error(`openapi/queries.yaml does not say everything of ${name}.`)
  }
  const called = typeName ?? types[0] ?? ''
  const { name: shown = called, directory = false } = row
  const usual = { types, typeName: called, name: shown, directory, select, orderby, expand, search, filter }
  const special = { single, levels, orderbyAdvanced, ignored, exact, anyCase, refusal, said, same }
  return {
    ...usual,
    ...Object.fromEntries(Object.entries(special).filter(([, value]) => value !== undefined)),
  }
}

function checkRow(name: string, row: Row, { queries }: Description, model: Model): void {
  const say = (problem: string) => new Error(`openapi/queries.yaml, ${name}: ${problem}.`)
  const versions = Object.values(model.versions)
  const membersOf = (type: string): Record<string, string> => {
    const { base, properties, navigation, beyond, leadsBeyond } = model.types[type] ?? {}
    const ofVersions = versions.map(({ properties: added }) => added[type] ?? {})
    return Object.assign(
      {},
      base && membersOf(base),
      properties,
      navigation,
      beyond,
      leadsBeyond,
      ...ofVersions,
    )
  }
  const own = row.types.map(membersOf)
  const leadsSomewhere = ([first = '', ...others]: string[], members: Record<string, string>[]): boolean =>
    members.some((one) => {
      const type = one[first]?.replace(/^Collection\(|[)!]/g, '')
      if (type === undefined) return false
      return others.length === 0 || leadsSomewhere(others, [membersOf(type.replace('graph.', ''))])
    })
  const isOfVersion = (type: string) => versions.some(({ properties }) => properties[type])
  const lostType = row.types.find((type) => !model.types[type] && !isOfVersion(type))
  if (lostType) throw say(`the slice has no type ${lostType}`)
  const listed = [row.select, row.orderby].flatMap((names) => (names === 'every' ? [] : names))
  const same = Object.entries(row.same ?? {}).flat()
  const said = Object.keys(row.said ?? {})
  const special = [
    ...(row.single ?? []),
    ...(row.levels ?? []),
    ...(row.orderbyAdvanced ?? []),
    ...(row.anyCase ?? []),
    ...said,
    ...same,
  ]
  const paths = [...listed, ...row.expand, ...row.search, ...Object.keys(row.filter), ...special]
  const lost = paths.find((path) => path !== '*' && !leadsSomewhere(path.split('/'), own))
  if (lost) throw say(`there is no property ${lost}`)
  if (!row.filter['*']) throw say('there is no filter row *')
  const unknown = Object.values(row.filter).find((one) => !queries.operators[one])
  if (unknown) throw say(`there are no operators named ${unknown}`)
}
