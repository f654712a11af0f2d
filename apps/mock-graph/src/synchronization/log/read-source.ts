import type { User } from '../../domain/directory/user.js'
import type { Attributes } from '../../domain/provisioning/job-state.js'
import type { LoggedSource } from '../../domain/provisioning/provisioning-log.js'
import type { JobContext } from '../job/job-context.js'
import type { Subject } from '../object/subject.js'
import { booleanText } from './boolean-text.js'

/**
 * An object as it was read in its source, for the log. What was uploaded is that itself. Of a group only its id is told,
 * and of what was deleted that, and the last name of a user.
 */
export function asRead(
  { directory }: Pick<JobContext, 'directory'>,
  { id, type, name, uploaded }: Subject,
): Pick<LoggedSource, 'userPrincipalName' | 'attributes'> {
  if (uploaded) return { userPrincipalName: null, attributes: uploaded }
  const user = directory.users.get(id)
  if (user) return { userPrincipalName: user.userPrincipalName, attributes: attributesOf(user) }
  const gone: Attributes = directory.groups.has(id) ? {} : { IsSoftDeleted: booleanText(true) }
  return { userPrincipalName: type === 'User' ? name : null, attributes: { objectId: id, ...gone } }
}

function attributesOf({
  id,
  userPrincipalName,
  displayName,
  accountEnabled,
  mail,
  details,
}: User): Attributes {
  const mailNickname = details?.mailNickname
  return {
    objectId: id,
    accountEnabled: booleanText(accountEnabled),
    displayName,
    userPrincipalName,
    IsSoftDeleted: booleanText(false),
    ...(mail !== null && { mail }),
    ...(typeof mailNickname === 'string' && { mailNickname }),
  }
}
