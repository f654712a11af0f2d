import type { Directory } from '../../../directory/tenant/directory.js'

/** Every text that the users and groups of a directory have of their own. */
export function* personalValues({ users, groups }: Directory): Iterable<string> {
  for (const { displayName, userPrincipalName, mail, details } of users.values()) {
    yield* [displayName, userPrincipalName, mail ?? '']
    yield* textsIn(details)
  }
  for (const { displayName, mailNickname } of groups.values()) yield* [displayName, mailNickname ?? '']
}

function* textsIn(value: unknown): Iterable<string> {
  if (typeof value === 'string') yield value
  else if (typeof value === 'object' && value !== null)
    for (const one of Object.values(value)) yield* textsIn(one)
}
