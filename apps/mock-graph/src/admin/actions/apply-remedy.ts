import type { Directory } from '../../directory/tenant/directory.js'
import type { Environment } from '../../domain/time/environment.js'
import type { Remedy, RemedyStep } from '../../policy/decision.js'

/**
 * Makes the changes of a remedy in the directory, as an administrator would. The caller must sign in again: tokens
 * carry what was granted when they were issued.
 */
export function applyRemedy(remedy: Remedy, directory: Directory, environment: Environment): void {
  for (const step of remedy) applyStep(step, directory, environment)
}

function applyStep(step: RemedyStep, directory: Directory, { now, newId }: Environment): void {
  const graph = directory.microsoftGraph
  const id = newId()
  switch (step.kind) {
    case 'grant-app-role': {
      const offered = graph.appRoles.find(({ value }) => value === step.permission)
      if (!offered) throw new Error(`Microsoft Graph offers no application permission ${step.permission}.`)
      directory.put('appRoleAssignments', id, {
        id,
        principalId: step.to,
        principalType: 'ServicePrincipal',
        resourceId: graph.id,
        appRoleId: offered.id,
        createdDateTime: now().toISOString(),
      })
      return
    }
    case 'consent-scope': {
      const client = directory.servicePrincipalByAppId(step.client)
      if (!client) throw new Error(`The client ${step.client} has no service principal in this tenant.`)
      directory.put('oauth2PermissionGrants', id, {
        id,
        clientId: client.id,
        consentType: 'Principal',
        principalId: step.user,
        resourceId: graph.id,
        scope: step.permission,
      })
      return
    }
    case 'add-owner':
      directory.addOwner(step.of, step.owner)
      return
    case 'assign-directory-role': {
      const definition = directory
        .builtInRoles()
        .find(({ displayName }) => displayName === step.directoryRole)
      if (!definition) throw new Error(`There is no directory role ${step.directoryRole}.`)
      directory.put('roleAssignments', id, {
        id,
        principalId: step.to,
        roleDefinitionId: definition.id,
        directoryScopeId: '/',
      })
    }
  }
}
