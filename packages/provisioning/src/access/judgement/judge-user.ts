import { directoryRoleTemplates } from '../../generated/required-permissions.js'
import { allSets, type GrantSet, holdsAll, lackingOf, reachesOneselfOnly } from '../rules/grant-set.js'
import type { UserRequirement } from '../rules/look-up-permissions.js'
import { allowed, type Judgement, type Missing } from './judgement.js'
import { allOf, describeSets, oneOf } from './wording.js'

/** A signed-in user, and what is known of the object that the operation addresses. */
export type UserStanding = {
  readonly scopes: ReadonlySet<string>
  readonly directoryRoles: ReadonlySet<string> | undefined
  readonly personal: boolean
  /** What kind of object it is; `undefined` where there is none. */
  readonly object: string | undefined
  readonly owned: boolean | undefined
}

/** What a signed-in user may do. */
export function judgeUser(requirement: UserRequirement | null, user: UserStanding): Judgement {
  if (!requirement) return unsupported(user)
  const sets = allSets(requirement)
  const held = sets.filter((set) => holdsAll(user.scopes, set))
  const wide = held.find((set) => user.object === undefined || !reachesOneselfOnly(set))
  if (wide) return judgeStanding(requirement, user, wide)
  const [narrow] = held
  if (narrow) {
    const others = sets.filter((set) => !reachesOneselfOnly(set))
    const sentence = `${allOf(narrow)} reaches the signed-in user alone. For others ${
      others.length > 0 ? `grant ${describeSets(others)}.` : 'nothing is enough.'
    }`
    return { verdict: 'depends', missing: { permissions: lackingOf(others, user.scopes) }, sentence }
  }
  const besides =
    provenStanding(requirement, user) === undefined ? neededStanding(requirement, user) : undefined
  const sentence = `Needs ${describeSets(sets)} as delegated permission${besides ? `, and ${besides.words}` : ''}.`
  return {
    verdict: 'missing',
    missing: { permissions: lackingOf(sets, user.scopes), ...besides?.missing },
    sentence,
  }
}

function judgeStanding(requirement: UserRequirement, user: UserStanding, by: GrantSet): Judgement {
  const granted = by.length === 0 ? 'Any signed-in user may' : `Granted by ${allOf(by)}`
  const through = provenStanding(requirement, user)
  if (through !== undefined) return allowed(`${granted}${through}.`)
  const { words, missing, settleable } = neededStanding(requirement, user)
  return {
    verdict: settleable ? 'depends' : 'missing',
    missing: { permissions: [], ...missing },
    sentence: settleable
      ? `${granted} if the user has ${words}, which this token does not show.`
      : `${allOf(by)} is granted, but the user also needs ${words}.`,
  }
}

/** In words, how the user qualifies; `undefined` when nothing known shows it. */
function provenStanding(
  { everyone, owners, directoryRoles }: UserRequirement,
  user: UserStanding,
): string | undefined {
  if (everyone) return ''
  if (owners && user.owned) return ` and ownership of the ${user.object}`
  const name = directoryRoles.find((one) => user.directoryRoles?.has(directoryRoleTemplates[one]))
  return name && ` and the directory role ${name}`
}

function neededStanding(
  { directoryRoles, resourceAction, owners }: UserRequirement,
  { object, owned, directoryRoles: told }: UserStanding,
) {
  const mayOwn = owners && owned === undefined
  const ownership = owners ? `of the ${object}` : undefined
  const ways = [
    directoryRoles.length > 1
      ? `one of the directory roles ${oneOf(directoryRoles)}`
      : `the directory role ${oneOf(directoryRoles)}`,
    ...(resourceAction ? [`a custom role with ${resourceAction}`] : []),
    ...(ownership ? [`ownership ${ownership}`] : []),
  ]
  const missing: Omit<Missing, 'permissions'> = { directoryRoles, ...(ownership && { ownership }) }
  // Roles given over one object, custom roles and ownership are in no token. Global Administrator is given for all only.
  const hidden = resourceAction !== null || (object !== undefined && directoryRoles.length > 1)
  return { words: oneOf(ways), missing, settleable: told === undefined || mayOwn || hidden }
}

const unsupported = ({ personal }: UserStanding): Judgement => ({
  verdict: 'missing',
  missing: { permissions: [] },
  sentence: personal
    ? 'Personal accounts are never served here: sign in with a work or school account, or as an application.'
    : 'Users are never served here: sign in as an application.',
})
