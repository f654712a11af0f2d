import { problemAt } from '../../validation/problem.js'
import { azureManagementScopeOf } from '../built-in/azure-management.js'
import { graphPermissions } from '../built-in/built-in.js'
import type { SeedApplication } from '../seed/seed-shape.js'
import { findNearest } from './find-nearest.js'
import type { SeedPath, SeedProblem } from './seed-problem.js'

const forms = ['application', 'delegated'] as const

/** Are the permissions ones that Microsoft Graph offers in that form, and is there something to hold them? */
export function* checkPermissions(
  {
    permissions = {},
    servicePrincipal,
  }: { permissions?: SeedApplication['permissions'] | undefined } & Pick<SeedApplication, 'servicePrincipal'>,
  at: SeedPath,
): Generator<SeedProblem> {
  if (servicePrincipal === false && forms.some((form) => permissions[form]?.length)) {
    yield problemAt(at, 'permissions are given to a service principal, and this application has none')
  }
  for (const form of forms) {
    for (const [index, name] of (permissions[form] ?? []).entries()) {
      if (!isOffered(name, form)) yield problemAt([...at, form, index], explain(name, form))
    }
  }
}

type Form = (typeof forms)[number]

const isOffered = (name: string, form: Form) =>
  (form === 'delegated' && azureManagementScopeOf(name) !== undefined) ||
  (Object.hasOwn(graphPermissions, name) && graphPermissions[name]?.[form] != null)

function explain(name: string, form: Form): string {
  const other = form === 'application' ? 'delegated' : 'application'
  if (isOffered(name, other))
    return `${name} exists only as ${other} permission; move it there or choose another`
  const nearest = findNearest(
    name,
    Object.keys(graphPermissions).filter((known) => isOffered(known, form)),
  )
  const advice =
    nearest === undefined ? 'see openapi/permissions.yaml for all it knows' : `did you mean ${nearest}?`
  return `mock-graph knows no ${form} permission '${name}'; ${advice}`
}
