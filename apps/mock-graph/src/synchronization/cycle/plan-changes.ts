import type { Attributes, Link } from '../../domain/provisioning/job-state.js'
import type { Change } from '../connector/connector.js'
import { booleanText } from './boolean-text.js'
import type { SourceObject } from './source-objects.js'

/** One thing to do, with what was known of the object before. */
export type Step = Pick<Change, 'action' | 'object'> & {
  readonly link: Link | undefined
  readonly inScope: boolean
}

/** What tells one state of an object from another. */
export const fingerprint = (action: Change['action'], attributes: Attributes): string =>
  `${action} ${JSON.stringify(attributes)}`

/** What the job knows, by object id. */
export type LinkedObjects = {
  readonly links: ReadonlyMap<string, Link>
  /** Fingerprints of failures that are not tried again. */
  readonly forgotten: ReadonlyMap<string, string>
}

/**
 * What a cycle must do to bring the target in step: create, update, disable users whose account was or who left the scope,
 * delete what left the directory and groups that left the scope (docs/discoveries/provisioning-log.md). Failures that were
 * forgotten wait until their object changes.
 *
 * @param exists Is the object still in the directory?
 */
export function planChanges(
  objects: ReadonlyMap<string, SourceObject>,
  { links, forgotten }: LinkedObjects,
  options: { readonly skipOutOfScope: boolean; readonly exists: (id: string) => boolean },
): Step[] {
  const steps: Step[] = []
  const add = (step: Step) => {
    const { action, object } = step
    if (forgotten.get(object.id) !== fingerprint(action, object.attributes)) steps.push(step)
  }
  for (const object of objects.values()) {
    const link = links.get(object.id)
    if (!link) add({ action: 'create', object, link, inScope: true })
    else if (!link.active || !isSame(link.attributes, object.attributes))
      add({ action: isSwitchedOff(link, object) ? 'disable' : 'update', object, link, inScope: true })
  }
  for (const [id, link] of links) {
    if (objects.has(id)) continue
    const { type, displayName, attributes } = link
    const object = { id, type, displayName, attributes }
    if (!options.exists(id)) add({ action: 'delete', object, link, inScope: false })
    else if (link.active && !options.skipOutOfScope) {
      const disabled = { ...object, attributes: { ...attributes, active: booleanText(false) } }
      if (type === 'Group') add({ action: 'delete', object, link, inScope: false })
      else add({ action: 'disable', object: disabled, link, inScope: false })
    }
  }
  return steps
}

export const isDeletion = ({ action }: Step): boolean => action === 'delete' || action === 'disable'

const isSwitchedOff = ({ attributes }: Link, object: SourceObject): boolean =>
  attributes.active === booleanText(true) && object.attributes.active === booleanText(false)

function isSame(one: Attributes, other: Attributes): boolean {
  const names = Object.keys(one)
  return names.length === Object.keys(other).length && names.every((name) => one[name] === other[name])
}
