import type { Directory } from '../../directory/tenant/directory.js'
import type { GraphCall, Reply } from '../calls/graph-call.js'
import { defineOperation, type Operation } from '../calls/operation.js'
import { graphErrors } from '../errors/graph-errors.js'
import { compileProjection } from '../odata/query/projection.js'
import { versionOf } from '../routing/version-differences.js'
import { resourceAt } from '../types/resource-at.js'
import { type DeltaOptions, readDeltaOptions } from './delta-options.js'
import { type DeltaState, readDeltaToken, writeDeltaToken } from './delta-token.js'

/** A set of directory objects whose changes can be followed. */
export type FollowedSet = {
  readonly name: 'users' | 'groups'
  /** An object on the wire; undefined where there is none. */
  readonly show: (directory: Directory, id: string) => Record<string, unknown> | undefined
  /** Ids of what was written or removed after a position; undefined where that is not known. */
  readonly since: (directory: Directory, position: number) => readonly string[] | undefined
  /**
   * What is told of relations of an object besides, as `members@delta`.
   *
   * @param position Only what was written after it; null for everything.
   */
  readonly relations?: (
    directory: Directory,
    position: number | null,
  ) => (id: string) => Record<string, unknown>
  /** The relations that can be selected. */
  readonly related?: readonly string[]
}

/** As many as on a page of the collection. */
const pageSize = 100

/**
 * `GET /{set}/delta`: everything there is, in pages; at their end a link to what changed since. A record that was written
 * is told whole and whatever was selected of it: what exactly changed is not kept.
 */
export const followChanges = (set: FollowedSet): Operation =>
  defineOperation({
    handle: (call): Reply => {
      const { directory, root, query, environment } = call
      const options = readDeltaOptions(query)
      const of = `${directory.tenantId}/${versionOf(root)}/${set.name}`
      const now = environment.now().getTime()
      const begin: DeltaState = {
        ...{ of, since: null, until: directory.records.position, served: 0, time: now },
        generation: directory.records.generation,
        ...{ select: options.select, ids: options.ids },
      }
      if (options.deltatoken?.toLowerCase() === 'latest') return answer(call, set, begin, [], 'deltatoken')
      const state = stateOf(options, begin)
      const ids = toServe(directory, set, state)
      if (!ids) throw graphErrors.resyncRequired(`${root}/${set.name}/delta?$deltatoken=`)
      // What was written meanwhile left its place for the end, and what was removed left none: rather twice than never.
      const meanwhile = set.since(directory, state.until)?.length ?? 0
      const start = Math.max(0, state.served - meanwhile)
      const page = ids.slice(start, start + pageSize)
      const served = start + page.length
      return served < ids.length
        ? answer(call, set, { ...state, served }, page, 'skiptoken')
        : answer(call, set, state, page, 'deltatoken')
    },
  })

/** A round that goes on, one that begins where another ended, or the first one. */
function stateOf({ skiptoken, deltatoken }: DeltaOptions, begin: DeltaState): DeltaState {
  const { of, time, until } = begin
  if (skiptoken !== undefined) return readDeltaToken(skiptoken, of, time)
  if (deltatoken === undefined) return begin
  const { until: since, generation, select, ids } = readDeltaToken(deltatoken, of, time)
  return { ...begin, generation, since, until, select, ids }
}

/** Undefined where what was asked for is too long ago, or of a directory that was replaced since. */
function toServe(
  directory: Directory,
  set: FollowedSet,
  { generation, since, until, ids }: DeltaState,
): readonly string[] | undefined {
  if (generation !== directory.records.generation) return undefined
  if (!set.since(directory, until)) return undefined
  const all = since === null ? [...directory.records.table(set.name).keys()] : set.since(directory, since)
  return ids && all ? all.filter((id) => ids.includes(id)) : all
}

function answer(
  { directory, root }: GraphCall,
  { name, show, relations, related = [] }: FollowedSet,
  state: DeltaState,
  ids: readonly string[],
  link: 'skiptoken' | 'deltatoken',
): Reply {
  const { since, select } = state
  const projection = compileProjection(
    { select, expand: [], orderby: [], count: false },
    resourceAt(name, root),
  )
  const tellsRelations = select.length === 0 || related.some((one) => select.includes(one))
  const relationsOf = tellsRelations ? relations?.(directory, since) : undefined
  const value = ids.flatMap((id) => {
    const shown = show(directory, id)
    // It went between two pages, and the next round tells so.
    if (!shown && since === null) return []
    if (!shown) {
      const reason = directory.deletedItems.has(id) ? 'changed' : 'deleted'
      return [{ id, '@removed': { reason } }]
    }
    const projected = { id, ...projection.apply(shown) }
    return [
      {
        ...(since === null ? withoutNulls(projected) : projected),
        ...relationsOf?.(id),
      },
    ]
  })
  const property = link === 'skiptoken' ? '@odata.nextLink' : '@odata.deltaLink'
  return {
    status: 200,
    body: {
      '@odata.context': `${root}/$metadata#${name}${projection.suffix}`,
      [property]: `${root}/${name}/delta?$${link}=${writeDeltaToken(state)}`,
      value,
    },
  }
}

/** "If the property has never been set before it will not be included in the response at all." */
const withoutNulls = (shown: Record<string, unknown>) =>
  Object.fromEntries(Object.entries(shown).filter(([, value]) => value !== null))
