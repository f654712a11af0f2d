import type { Value } from '../../../expressions/evaluate/expression-value.js'
import type { Node } from '../../../expressions/parse/syntax.js'
import type { Roles } from '../../target/target.js'
import type { Source } from '../compiled-mapping.js'

const forms: Readonly<Record<string, Roles['form']>> = {
  SingleAppRoleAssignment: 'single',
  AppRoleAssignmentsComplex: 'complex',
  AssertiveAppRoleAssignmentsComplex: 'assertive',
}

const roleType = 'WindowsAzureActiveDirectoryRole'

/** `roles[primary eq "True"].value`, and its `display` and `type`. */
const rolePath = /^roles(?:\[.*\])?(?:\.(value|display|displayName|type))?$/i

/**
 * The roles of an object, where an expression is one of the functions that make them; `undefined` for any other. Into
 * an attribute that is no role the single one goes as a text, as any other value does.
 */
export function compileRoles(node: Node | undefined, path: string) {
  if (node?.kind !== 'call') return undefined
  const form = forms[node.name]
  const argument = node.parameters[0]
  if (!form || argument?.kind !== 'attribute') return undefined
  if (argument.name.toLowerCase() !== 'approleassignments') return undefined
  if (form !== 'single') return (source: Source) => rolesOf(source, form)
  const [isRole, subAttribute = 'value'] = rolePath.exec(path) ?? []
  if (!isRole) return (source: Source) => source.roles()[0]?.value ?? null
  switch (subAttribute.toLowerCase()) {
    case 'value':
      return (source: Source) => rolesOf(source, form)
    case 'type':
      return (source: Source) => (source.roles().length > 0 ? roleType : null)
    default:
      return (source: Source) => source.roles()[0]?.displayName ?? null
  }
}

export const isRoles = (value: Value | Roles): value is Roles =>
  typeof value === 'object' && value !== null && 'form' in value

/** The last of the assertive roles taken away is told, too: they replace what the target has. */
function rolesOf(source: Source, form: Roles['form']): Roles | null {
  const all = source.roles()
  if (all.length === 0 && form !== 'assertive') return null
  return { form, roles: form === 'single' ? all.slice(0, 1) : all }
}
