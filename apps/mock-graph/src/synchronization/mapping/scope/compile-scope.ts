import type { Filter, FilterGroup } from '../../../domain/provisioning/schema.js'
import type { ScopeResult, Source } from '../compiled-mapping.js'
import { compileClause } from './compile-clause.js'

const everything: ScopeResult = { passed: true, isRead: true, clauses: {} }

/** A scoping filter, ready for many objects. Each of its three sets must hold; without a group it does. */
export function compileScope(filter: Filter | null): (source: Source) => ScopeResult {
  const groups = compileSet(filter?.groups ?? [], true)
  const categories = compileSet(filter?.categoryFilterGroups ?? [], false)
  const inputs = compileSet(filter?.inputFilterGroups ?? [], false)
  if (!groups && !categories && !inputs) return () => everything
  return (source) => {
    const clauses: Record<string, boolean> = {}
    const isRead = inputs?.(source, clauses) ?? true
    const belongs = categories?.(source, clauses) ?? true
    const passed = groups?.(source, clauses) ?? true
    return { passed: isRead && belongs && passed, isRead, clauses }
  }
}

/** One group that holds is enough. All clauses are judged, for the log. */
function compileSet(groups: readonly FilterGroup[], nothingFails: boolean) {
  if (groups.length === 0) return undefined
  const compiled = groups.map((group) => compileGroup(group, nothingFails))
  return (source: Source, results: Record<string, boolean>): boolean => {
    let passed = false
    for (const clauses of compiled) {
      let all = true
      for (const { text, holds } of clauses) {
        const result = holds(source)
        results[text] = result
        all &&= result
      }
      passed ||= all
    }
    return passed
  }
}

/** The log names a clause with its group: `On-prem owned users.dirSyncEnabled IS TRUE`. */
function compileGroup({ name, clauses }: FilterGroup, nothingFails: boolean) {
  const compiled = clauses.map((one) => compileClause(one, nothingFails))
  return name ? compiled.map((one) => ({ ...one, text: `${name}.${one.text}` })) : compiled
}
