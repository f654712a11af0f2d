import type { Directory } from '../../directory/tenant/directory.js'
import type { User } from '../../domain/directory/user.js'
import type { Attributes } from '../../domain/provisioning/job-state.js'
import type { LoggedSource, LoggedSystem } from '../../domain/provisioning/provisioning-log.js'
import { booleanText } from './boolean-text.js'
import type { SourceObject } from './source-objects.js'

/**
 * An object as it was read in its source, for the log. What was uploaded is that itself. Of a group only its id is told,
 * and of what was deleted that, and the last name of a user.
 */
export function asRead(
  directory: Directory,
  { id, type, attributes }: SourceObject,
  source: LoggedSystem,
): Pick<LoggedSource, 'userPrincipalName' | 'attributes'> {
  const user = directory.users.get(id)
  if (user) return { userPrincipalName: user.userPrincipalName, attributes: attributesOf(user) }
  const isUploaded = source.galleryApplicationId !== null
  if (isUploaded) return { userPrincipalName: null, attributes }
  const gone: Attributes = directory.groups.has(id) ? {} : { IsSoftDeleted: booleanText(true) }
  return {
    userPrincipalName: type === 'User' ? (attributes.userName ?? null) : null,
    attributes: { objectId: id, ...gone },
  }
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
