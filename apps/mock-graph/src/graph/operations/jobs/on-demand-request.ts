import type { OnDemandSubject } from '../../../synchronization/cycle/provision-subjects.js'
import { type BodyObject, bodyObject, checkProperties } from '../../bodies/body-object.js'
import { graphErrors } from '../../errors/graph-errors.js'

/** Objects to provision, and the rules they name. */
export type OnDemandRequest = {
  readonly ruleIds: readonly string[]
  readonly subjects: readonly OnDemandSubject[]
}

/** The most members of a request (provision-on-demand.md); that it holds for subjects as well is *assumed*. */
const mostMembers = 5
/** "A single group" (provision-on-demand.md). */
const mostGroups = 1

const type = 'microsoft.graph.synchronizationJobApplicationParameters'

/** Reads the body of `provisionOnDemand`. A bare array is refused (microsoft-graph-docs-contrib#8519). */
export function readOnDemandRequest(body: unknown): OnDemandRequest {
  const payload = bodyObject(body)
  checkProperties(payload, ['parameters'], type)
  const parameters = readList(payload, 'parameters')
  if (parameters.length === 0) throw graphErrors.schemaMismatch('parameters')
  const ruleIds: string[] = []
  const subjects = parameters.flatMap((parameter) => {
    checkProperties(parameter, ['ruleId', 'subjects'], type)
    if (typeof parameter.ruleId !== 'string') throw graphErrors.schemaMismatch('ruleId')
    ruleIds.push(parameter.ruleId)
    return readList(parameter, 'subjects')
  })
  if (subjects.length === 0) throw graphErrors.schemaMismatch('subjects')
  const read = subjects.map((subject) => ({
    ...readSubject(subject),
    members: membersOf(subject).map(readSubject),
  }))
  const count = read.reduce((sum, { members }) => sum + members.length, 0)
  if (count > mostMembers) throw graphErrors.tooMany('members', mostMembers)
  if (read.length > mostMembers) throw graphErrors.tooMany('subjects', mostMembers)
  if (read.filter(({ type: kind }) => kind.toLowerCase() === 'group').length > mostGroups)
    throw graphErrors.tooMany('group', mostGroups)
  return { ruleIds, subjects: read }
}

const membersOf = ({ links }: BodyObject): BodyObject[] =>
  links === undefined || links === null ? [] : readList(bodyObject(links), 'members')

/** The objects of a list; nothing for a list that is not there. */
function readList(object: BodyObject, property: string): BodyObject[] {
  const list = object[property] ?? []
  if (!Array.isArray(list)) throw graphErrors.schemaMismatch(property)
  return list.map(bodyObject)
}

function readSubject({ objectId, objectTypeName }: BodyObject): { id: string; type: string } {
  if (typeof objectId !== 'string' || objectId === '') throw graphErrors.schemaMismatch('objectId')
  if (typeof objectTypeName !== 'string') throw graphErrors.schemaMismatch('objectTypeName')
  return { id: objectId.toLowerCase(), type: objectTypeName }
}
