import type { SynchronizationJobApplicationParameters, SynchronizationJobSubject } from '@graph-sync/client'
import { checkObjectId } from '../../options/object-id.js'
import { checkId } from '../job-reference.js'

/** A user to provision, by object id. */
export type UserOnDemand = { readonly user: string; readonly ruleId?: string | undefined }

/** A group to provision with some of its members, all by object id. */
export type GroupOnDemand = {
  readonly group: string
  readonly members?: readonly string[] | undefined
  readonly ruleId?: string | undefined
}

/** Any object that a rule of the job knows. In a domain the object id is a distinguished name. */
export type SubjectOnDemand = { readonly subject: SynchronizationJobSubject; readonly ruleId: string }

/** What can be provisioned on demand. Without `ruleId` it is looked up in the schema of the job. */
export type OnDemandSubject = UserOnDemand | GroupOnDemand | SubjectOnDemand

/** Or the body of the request, as it is sent. */
export type OnDemandRequest =
  | OnDemandSubject
  | { readonly parameters: readonly SynchronizationJobApplicationParameters[] }

/** The most members that a request takes (provision-on-demand.md). */
export const mostMembers = 5

/** Throws a `TypeError` for a subject that cannot be provisioned. */
export function checkSubject(given: OnDemandSubject, where: string): void {
  const known = (typeof given === 'object' && given !== null ? given : {}) as OnDemandSubject
  if ('ruleId' in known && known.ruleId !== undefined) checkId(known.ruleId, where, 'a rule: ruleId')
  if ('user' in known) checkObjectId(known.user, where, 'the user.')
  else if ('group' in known) checkGroup(known, where)
  else if ('subject' in known) checkAny(known, where)
  else {
    throw new TypeError(
      `${where}() needs { user }, { group, members } or { subject, ruleId }, but was given ${JSON.stringify(given)}.`,
    )
  }
}

function checkAny({ subject, ruleId }: SubjectOnDemand, where: string): void {
  checkId(ruleId, where, 'a rule, beside subject: ruleId')
  checkId(subject?.objectId, where, 'the object in its source: subject.objectId')
  checkId(subject.objectTypeName, where, 'a kind of object: subject.objectTypeName')
}

function checkGroup({ group, members = [] }: GroupOnDemand, where: string): void {
  checkObjectId(group, where, 'the group.')
  if (!Array.isArray(members)) {
    throw new TypeError(`${where}() needs the members of a group as a list of object ids.`)
  }
  for (const member of members) checkObjectId(member, where, 'each member.')
}

/** Throws a `TypeError` for what one request does not take. */
export function checkRequest(given: OnDemandRequest): void {
  const where = 'provisionOnDemand'
  if (typeof given === 'object' && given !== null && 'parameters' in given) {
    if (Array.isArray(given.parameters) && given.parameters.length > 0) return
    throw new TypeError(`${where}() needs parameters to be a list of { ruleId, subjects } with at least one.`)
  }
  checkSubject(given as OnDemandSubject, where)
  const count = 'group' in given ? (given.members?.length ?? 0) : 0
  if (count <= mostMembers) return
  throw new TypeError(
    `A request takes at most ${mostMembers} members, but there are ${count}. Call provisionManyOnDemand(), which sends several.`,
  )
}

/** The kind of object, as schemas name it. */
export const typeOf = (given: OnDemandSubject): string =>
  'user' in given ? 'User' : 'group' in given ? 'Group' : (given.subject.objectTypeName ?? '')

/** The subject on the wire. */
export function toSubject(given: OnDemandSubject): SynchronizationJobSubject {
  if ('subject' in given) return given.subject
  if ('user' in given) return { objectId: given.user, objectTypeName: 'User' }
  const members = (given.members ?? []).map((objectId) => ({ objectId, objectTypeName: 'User' }))
  const group = { objectId: given.group, objectTypeName: 'Group' }
  return members.length > 0 ? { ...group, links: { members } } : group
}
