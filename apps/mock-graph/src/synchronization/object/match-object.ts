import type { ProvisioningLogEntry } from '../../domain/provisioning/provisioning-log.js'
import { knownAt, linksTo } from '../known/known-objects.js'
import { showUnlessRedacted } from '../log/hide-redacted.js'
import type { MappedAttribute } from '../mapping/compiled-mapping.js'
import type { Failure, TargetObject } from '../target/target.js'
import { type Work, waitFor } from '../target/work.js'
import type { Activity } from './activity.js'
import { holds } from './compare-values.js'
import { ownFailure } from './result.js'
import type { Subject } from './subject.js'

/** How the search for an object in the target ended. */
export type Match =
  | { readonly kind: 'none'; readonly warning?: Warning | undefined }
  | { readonly kind: 'one'; readonly found: TargetObject; readonly warning?: Warning | undefined }
  | { readonly kind: 'failure'; readonly failure: Failure }
  /** There is no value to match by. */
  | { readonly kind: 'unmatchable' }

/** Where the service would have done otherwise, or links what it should not. */
export type Warning = NonNullable<ProvisioningLogEntry['error']>

/**
 * Looks for an object by each attribute it is matched by, in their order; the first that finds anything decides
 * (customize-application-attributes.md). A look-up that fails is never "nobody found".
 */
export function* matchObject(
  activity: Activity,
  subject: Subject,
  attributes: readonly MappedAttribute[],
): Work<Match> {
  const { session } = activity
  const type = subject.mapping.target
  const queries = queriesFor(activity, subject, attributes)
  if (queries.length === 0) return { kind: 'unmatchable' }
  const special = queries.find(({ value }) => /["\\]/.test(value))
  const told = (path: string, value: string) =>
    showUnlessRedacted(subject.mapping.redacted.paths, path, value)
  const warning = special && specialCharacters(special.path, told(special.path, special.value))
  for (const { path, value } of queries) {
    const answer = yield* waitFor(session.find({ type, path, value }))
    if (!answer.ok) return { kind: 'failure', failure: answer }
    const [found, ...others] = answer.value
    if (!found) continue
    if (others.length > 0) {
      const reason = `The target has ${answer.value.length} objects whose ${path} is ${told(path, value)}.`
      return { kind: 'failure', failure: ownFailure('DuplicateTargetEntries', reason) }
    }
    const other = linkedElsewhere(activity, subject.id, found.id)
    if (other !== undefined) {
      const reason = `The target's ${path} ${told(path, value)} belongs to ${other} of the source already.`
      return { kind: 'failure', failure: ownFailure('DuplicateSourceEntries', reason) }
    }
    if (holds(found, path, value)) return { kind: 'one', found, warning }
    const reason = `The target answered the search for ${path} ${told(path, value)} with an object that does not hold it: ${found.id}.`
    return { kind: 'one', found, warning: { code: 'FilterIgnored', reason } }
  }
  return { kind: 'none', warning }
}

/** "Special characters are not supported on joining properties" (known-issues.md); which ones is *assumed*. */
const specialCharacters = (path: string, value: string): Warning => ({
  code: 'SpecialCharacters',
  reason: `The search for ${path} ${value} holds a quote or a backslash, with which the service fails: known-issues.md of Entra's documentation. Take it out, or match by another attribute.`,
})

/** By what it is looked for; first by what it was created with, if nobody knows how that ended. */
function queriesFor(
  { directory }: Activity,
  { key, mapping }: Subject,
  attributes: readonly MappedAttribute[],
): { path: string; value: string }[] {
  const intent = knownAt(directory, 'outbound', key)
  const present = mapping.matching.flatMap((path) => {
    const value = textIn(attributes.find((attribute) => attribute.path === path)?.value)
    return value ? [{ path, value }] : []
  })
  const before = (intent?.matching ?? []).filter(
    ({ path, value }) => !present.some((one) => one.path === path && one.value === value),
  )
  return [...before, ...present]
}

/** A value to look for; of several the first. */
function textIn(value: MappedAttribute['value'] | undefined): string | undefined {
  if (typeof value === 'object' && !('roles' in value)) return value[0]
  return typeof value === 'string' ? value : undefined
}

/** The other object of the source that is linked to the same record of the target. */
function linkedElsewhere(
  { directory, jobKey }: Activity,
  objectId: string,
  targetId: string,
): string | undefined {
  return linksTo(directory, jobKey, targetId).find(
    (link) => link.objectId !== objectId && link.standing === 'inScope',
  )?.objectId
}
