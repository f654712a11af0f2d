import { allSets, asksOwnership, holdsAll, lackingOf } from '../rules/grant-set.js'
import type { ApplicationRequirement } from '../rules/look-up-permissions.js'
import { allowed, type Judgement } from './judgement.js'
import { allOf, describeSets } from './wording.js'

/** What an application may do by its own permissions. `owned`: whether it owns the addressed object, where known. */
export function judgeApplication(
  requirement: ApplicationRequirement | null,
  appRoles: ReadonlySet<string>,
  owned: boolean | undefined,
): Judgement {
  if (!requirement) {
    const sentence = 'Applications are never served here: a user must sign in.'
    return { verdict: 'missing', missing: { permissions: [] }, sentence }
  }
  const { ownership } = requirement
  const sets = allSets(requirement)
  const held = sets.filter((set) => holdsAll(appRoles, set))
  const free = held.find((set) => ownership === null || !asksOwnership(set))
  if (free) return allowed(free.length === 0 ? 'Any application may.' : `Granted by ${allOf(free)}.`)
  const [conditional] = held
  if (!conditional || ownership === null) {
    const sentence = `Needs ${describeSets(sets, ownership)} as application permission.`
    return {
      verdict: 'missing',
      missing: { permissions: lackingOf(sets, appRoles), ...(ownership !== null && { ownership }) },
      sentence,
    }
  }
  const granted = allOf(conditional)
  if (owned) return allowed(`Granted by ${granted} and ownership ${ownership}.`)
  const others = sets.filter((set) => !asksOwnership(set))
  const otherwise = others.length > 0 ? ` Or grant ${describeSets(others)}.` : ''
  const missing = { permissions: lackingOf(others, appRoles), ownership }
  return owned === false
    ? {
        verdict: 'missing',
        missing,
        sentence: `${granted} asks for ownership ${ownership}: make the service principal of the caller an owner.${otherwise}`,
      }
    : {
        verdict: 'depends',
        missing,
        sentence: `Granted by ${granted} if the service principal of the caller has ownership ${ownership}.${otherwise}`,
      }
}
