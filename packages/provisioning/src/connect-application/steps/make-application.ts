import { ApplicationTemplates } from '../../templates/application-templates.js'
import type { Outcome, Run } from '../connect-run.js'
import { type FoundApplication, findApplication, readApplication } from './find-application.js'
import { looking, makeOnce } from './make-once.js'
import { resolveTemplate } from './resolve-template.js'

/** Finds the application, or makes it. */
export async function findOrMakeApplication(run: Run): Promise<Outcome> {
  const { state, options, connection, request } = run
  if (state.servicePrincipalId) {
    return { state: 'already', detail: `The application is known from before: ${state.servicePrincipalId}.` }
  }
  if (options.servicePrincipalId) return takeGiven(run, options.servicePrincipalId)
  const { displayName = '' } = options
  const templateId = await resolveTemplate(run, options.template ?? '')
  const find = () => findApplication(run, displayName, templateId)
  if (options.dryRun) {
    const found = await find()
    if (!found)
      return { state: 'planned', detail: `Make the application "${displayName}" from ${templateId}.` }
    Object.assign(state, found)
    return existing(displayName, found)
  }
  const make = async () => {
    const found = await find()
    if (found) return { item: found, made: false }
    const templates = new ApplicationTemplates(connection.graph.applicationTemplates)
    const { application, servicePrincipal } = await templates.instantiate(
      templateId,
      { displayName },
      request,
    )
    return { item: { ...readApplication(servicePrincipal), applicationId: application.id }, made: true }
  }
  const result = await makeOnce<FoundApplication>(run, 'application', { find, make })
  if (!result) return looking
  const { item, made } = result
  Object.assign(state, item)
  if (!made) return existing(displayName, item)
  return { state: 'done', detail: `Made the application "${displayName}": ${item.servicePrincipalId}.` }
}

const existing = (displayName: string, { servicePrincipalId }: FoundApplication): Outcome => ({
  state: 'already',
  detail: `There is the application "${displayName}": ${servicePrincipalId}.`,
})

async function takeGiven({ connection, state, request }: Run, id: string): Promise<Outcome> {
  const found = await connection.graph.servicePrincipals
    .byServicePrincipalId(id)
    .get({ ...request, queryParameters: { select: ['id', 'appId', 'displayName'] } })
  state.servicePrincipalId = id
  state.appId = found?.appId ?? undefined
  return { state: 'already', detail: `There is the application "${found?.displayName}": ${id}.` }
}
