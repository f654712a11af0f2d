import { microsoftTenantId } from '../directory/built-in/built-in.js'
import type { Directory } from '../directory/tenant/directory.js'
import { jsonAnswer } from '../http/json-answer.js'
import type { AdminEndpoint } from './endpoint.js'

/** `GET /__mock/state`: what there is, by names and ids, without any secret. */
export const serveState: AdminEndpoint = async (_, { world, clock, faults, catchUp }) => {
  await catchUp()
  return jsonAnswer({
    now: clock.now().toISOString(),
    faults: faults.list().length,
    tenants: [...world.tenants.values()].map(describeTenant),
  })
}

const describeTenant = (directory: Directory) => ({
  id: directory.tenantId,
  displayName: directory.displayName,
  domain: directory.domain,
  applications: [...directory.applications.values()].map(({ id, appId, displayName }) => ({
    id,
    appId,
    displayName,
  })),
  servicePrincipals: [...directory.servicePrincipals.values()]
    .filter(({ appOwnerOrganizationId }) => appOwnerOrganizationId !== microsoftTenantId)
    .map(({ id, appId, displayName }) => ({
      id,
      appId,
      displayName,
      owners: [...directory.ownersOf(id)],
      ...describeSynchronization(id, directory),
    })),
  users: [...directory.users.values()].map(({ id, userPrincipalName }) => ({ id, userPrincipalName })),
  groups: [...directory.groups.values()].map(({ id, displayName }) => ({
    id,
    displayName,
    members: directory.members.of(id).size,
  })),
  deletedItems: directory.deletedItems.size,
})

function describeSynchronization(id: string, directory: Directory) {
  return {
    secrets: directory.synchronizationOf(id).secrets.map(({ key }) => key),
    jobs: directory.jobsOf(id).map((job) => ({
      id: job.id,
      templateId: job.templateId,
      status: job.code,
      schedule: job.schedule.state,
    })),
  }
}
