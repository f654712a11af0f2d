import type { ServicePrincipal } from '@graph-sync/client'
import { ProvisioningError } from '../../errors/provisioning-error.js'
import { quote } from '../../options/quote.js'
import type { Run } from '../connect-run.js'

/** An application, found or made. */
export type FoundApplication = {
  servicePrincipalId: string
  appId?: string | undefined
  applicationId?: string | undefined
}

/** The application of this name and template, if there is one. Throws when there are several. */
export async function findApplication(
  { connection, request }: Run,
  displayName: string,
  templateId: string,
): Promise<FoundApplication | undefined> {
  const answer = await connection.graph.servicePrincipals.get({
    ...request,
    queryParameters: {
      filter: `displayName eq ${quote(displayName)}`,
      select: ['id', 'appId', 'displayName', 'applicationTemplateId'],
    },
  })
  const alike = (answer?.value ?? []).filter(
    ({ applicationTemplateId }) => applicationTemplateId?.toLowerCase() === templateId.toLowerCase(),
  )
  const [only, ...more] = alike.map(readApplication)
  if (more.length === 0) return only
  const ids = alike.map(({ id }) => id).join(' and ')
  throw new ProvisioningError(
    'ERR_AMBIGUOUS',
    `There are ${alike.length} applications named "${displayName}" of this template: ${ids}. Give the one that is meant as servicePrincipalId.`,
  )
}

export const readApplication = ({ id, appId }: ServicePrincipal): FoundApplication => ({
  servicePrincipalId: id!,
  appId: appId ?? undefined,
})
