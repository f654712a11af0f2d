import type { Description, QueryRow } from './description.ts'
import { type Model, readModel } from './model.ts'

type Row = Required<Omit<QueryRow, 'as'>>

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
  if (!types || !select || !orderby || !expand || !search || !filter) {
    throw new Error(`openapi/queries.yaml does not say everything of ${name}.`)
  }
  const called = typeName ?? types[0] ?? ''
  const { name: shown = called, directory = false } = row
  return { types, typeName: called, name: shown, directory, select, orderby, expand, search, filter }
}

function checkRow(name: string, row: Row, { queries, types }: Description, model: Model): void {
  const say = (problem: string) => new Error(`openapi/queries.yaml, ${name}: ${problem}.`)
  const versions = Object.values(types.versions)
  const membersOf = (type: string): Record<string, string> => {
    const { base, properties, navigation, beyond } = model.types[type] ?? {}
    return { ...(base && membersOf(base)), ...properties, ...navigation, ...beyond }
  }
  const own = row.types.flatMap((type) => [
    membersOf(type),
    ...versions.map(({ properties }) => properties[type] ?? {}),
  ])
  const leadsSomewhere = ([first = '', ...others]: string[], members: Record<string, string>[]): boolean =>
    members.some((one) => {
      const type = one[first]?.replace(/^Collection\(|[)!]/g, '')
      if (type === undefined) return false
      return others.length === 0 || leadsSomewhere(others, [membersOf(type.replace('graph.', ''))])
    })
  const lostType = row.types.find((type) => !model.types[type])
  if (lostType) throw say(`the slice has no type ${lostType}`)
  const listed = [row.select, row.orderby].flatMap((names) => (names === 'every' ? [] : names))
  const paths = [...listed, ...row.expand, ...row.search, ...Object.keys(row.filter)]
  const lost = paths.find((path) => path !== '*' && !leadsSomewhere(path.split('/'), own))
  if (lost) throw say(`there is no property ${lost}`)
  if (!row.filter['*']) throw say('there is no filter row *')
  const unknown = Object.values(row.filter).find((one) => !queries.operators[one])
  if (unknown) throw say(`there are no operators named ${unknown}`)
}
