import { microsoftTenantId } from '../../directory/built-in/built-in.js'
import type { Directory } from '../../directory/tenant/directory.js'
import type { ServicePrincipal } from '../../domain/directory/service-principal.js'
import { viewTarget } from '../../synchronization/target/target-view.js'
import { AdminProblem, show } from '../admin-answer.js'
import type { AdminContext, AdminEndpoint } from '../endpoint.js'
import { describeLinks } from './describe-links.js'
import { renderTargetPage, renderTargetsPage } from './target-pages.js'
import type { TargetSummary } from './target-summary.js'

/** `GET /__mock/targets`: every service principal that has a job. */
export const serveTargets: AdminEndpoint = async ({ call }, context) => {
  await context.catchUp()
  const value = [...context.world.tenants.values()].flatMap((directory) =>
    [...directory.servicePrincipals.values()]
      .filter(({ appOwnerOrganizationId }) => appOwnerOrganizationId !== microsoftTenantId)
      .filter(({ id }) => directory.jobsOf(id).length > 0)
      .map((servicePrincipal) => summarize(directory, servicePrincipal, context)),
  )
  return show(call, { value }, () => renderTargetsPage(value))
}

/** `GET /__mock/targets/{servicePrincipalId}`: the users and groups in memory, and what its jobs linked with whom. */
export const serveTarget: AdminEndpoint = async ({ call, params }, context) => {
  await context.catchUp()
  const id = params.id?.toLowerCase() ?? ''
  const directory = context.world.tenants.values().find(({ servicePrincipals }) => servicePrincipals.has(id))
  const servicePrincipal = directory?.servicePrincipals.get(id)
  if (!directory || !servicePrincipal)
    throw new AdminProblem(404, `There is no service principal ${params.id}: GET /__mock/targets lists them.`)
  const target = {
    ...summarize(directory, servicePrincipal, context),
    ...viewTarget(directory, id),
    links: describeLinks(directory, id),
  }
  return show(call, target, () => renderTargetPage(target))
}

function summarize(
  directory: Directory,
  { id, displayName }: ServicePrincipal,
  { exchanges }: AdminContext,
): TargetSummary {
  const { users, groups } = viewTarget(directory, id)
  const address = directory.synchronizationOf(id).secrets.find(({ key }) => key === 'BaseAddress')?.value
  return {
    servicePrincipalId: id,
    displayName,
    tenantId: directory.tenantId,
    baseAddress: address === undefined ? null : withoutQuery(address),
    jobs: directory.jobsOf(id).map((job) => job.id),
    kept: users.length + groups.length,
    linked: describeLinks(directory, id).length,
    exchanges: exchanges.list({ servicePrincipal: id }).length,
  }
}

/** A query may hold a key. */
const withoutQuery = (address: string) => address.replace(/[?#].*/s, '')
