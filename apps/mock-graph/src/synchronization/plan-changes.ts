import type { Attributes, JobState, SynchronizedEntry } from '../domain/job-state.js'
import type { Change } from './connector.js'
import type { SourceObject } from './source-objects.js'

/** One thing to do, with what was known of the object before. */
export type Step = Pick<Change, 'action' | 'object'> & { readonly entry: SynchronizedEntry | undefined }

/** What tells one state of an object from another. */
export const fingerprint = (action: Change['action'], attributes: Attributes): string =>
  `${action} ${JSON.stringify(attributes)}`

/**
 * What a cycle must do to bring the target in step: create, update, disable what left the scope, delete what left the
 * directory. Failures that were forgotten wait until their object changes.
 *
 * @param exists Is the object still in the directory?
 */
export function planChanges(
  objects: ReadonlyMap<string, SourceObject>,
  state: Pick<JobState, 'entries' | 'forgotten'>,
  options: { readonly skipOutOfScope: boolean; readonly exists: (id: string) => boolean },
): Step[] {
  const steps: Step[] = []
  const add = (step: Step) => {
    const { action, object } = step
    if (state.forgotten[object.id] !== fingerprint(action, object.attributes)) steps.push(step)
  }
  for (const object of objects.values()) {
    const entry = state.entries[object.id]
    if (!entry) add({ action: 'create', object, entry })
    else if (!entry.active || !isSame(entry.attributes, object.attributes))
      add({ action: 'update', object, entry })
  }
  for (const [id, entry] of Object.entries(state.entries)) {
    if (objects.has(id)) continue
    const { type, displayName, attributes } = entry
    const object = { id, type, displayName, attributes }
    if (!options.exists(id)) add({ action: 'delete', object, entry })
    else if (entry.active && !options.skipOutOfScope) {
      add({
        action: 'disable',
        object: { ...object, attributes: { ...attributes, active: 'false' } },
        entry,
      })
    }
  }
  return steps
}

export const isDeletion = ({ action }: Step): boolean => action === 'delete' || action === 'disable'

function isSame(one: Attributes, other: Attributes): boolean {
  const names = Object.keys(one)
  return names.length === Object.keys(other).length && names.every((name) => one[name] === other[name])
}
