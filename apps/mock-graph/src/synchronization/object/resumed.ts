import { knownAt } from '../known/known-objects.js'
import type { AttributeValue, TargetObject } from '../target/target.js'
import type { Activity } from './activity.js'
import { type Difference, referenceIn, type Sent, sentAtCreation } from './compare-values.js'
import type { Subject } from './subject.js'

/**
 * What the target was sent of an object before the process ended, and has by now, though the log does not tell of it:
 * a creation, or a change. Undefined where nothing was under way.
 *
 * @param attributes What the mapping gives.
 * @param differences What the target has not got of it.
 */
export function resumedOf(
  { directory }: Pick<Activity, 'directory'>,
  { key, link }: Subject,
  attributes: readonly AttributeValue[],
  found: TargetObject,
  differences: readonly Difference[],
): Sent | undefined {
  const intent = knownAt(directory, 'outbound', key)
  // Nobody was found before it was created: whom that now finds is what was created.
  if (intent?.action === 'create') return link ? undefined : sentAtCreation(attributes)
  if (!intent?.sent) return undefined
  const { before, after } = intent.sent
  const isMapped = (path: string) => attributes.some((attribute) => attribute.path === path)
  const isDone = (path: string) =>
    isMapped(path)
      ? !differences.some(({ change }) => change.path === path)
      : referenceIn(found.value(path)) === after[path]
  const done = ([path]: [string, string]) => isDone(path)
  const resumed = {
    before: Object.fromEntries(Object.entries(before).filter(done)),
    after: Object.fromEntries(Object.entries(after).filter(done)),
  }
  return Object.keys({ ...resumed.before, ...resumed.after }).length > 0 ? resumed : undefined
}

/** What was sent before, and now. */
export const sentInAll = (resumed: Sent | undefined, sent: Sent): Sent =>
  resumed
    ? {
        before: { ...resumed.before, ...sent.before },
        after: { ...resumed.after, ...sent.after },
      }
    : sent
