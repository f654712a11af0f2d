import { type FoundApplication, findApplication, readApplication } from './find-application.js'
import { makeOnce } from './make-once.js'
import { resolveTemplate } from './resolve-template.js'
import type { Outcome, Run } from './run.js'

/** Finds the application, or makes it. */
export async function findOrMakeApplication(run: Run): Promise<Outcome> {
  const { known, options, graph, request } = run
  if (known.servicePrincipalId) {
    return { state: 'already', detail: `The application is known from before: ${known.servicePrincipalId}.` }
  }
  if (options.servicePrincipalId) return takeGiven(run, options.servicePrincipalId)
  const { displayName = '' } = options
  const templateId = await resolveTemplate(run, options.template ?? '')
  const find = () => findApplication(run, displayName, templateId)
  if (options.dryRun) {
    const found = await find()
    if (!found)
      return { state: 'planned', detail: `Make the application "${displayName}" from ${templateId}.` }
    Object.assign(known, found)
    return existing(displayName, found)
  }
  const { item, made } = await makeOnce<FoundApplication>(run, 'application', {
    find,
    make: async () => {
      const answer = await graph.applicationTemplates
        .byApplicationTemplateId(templateId)
        .instantiate.post({ displayName }, request)
      const { application, servicePrincipal } = answer ?? {}
      if (!servicePrincipal?.id) return undefined
      return { ...readApplication(servicePrincipal), applicationId: application?.id ?? undefined }
    },
  })
  Object.assign(known, item)
  if (!made) return existing(displayName, item)
  return { state: 'done', detail: `Made the application "${displayName}": ${item.servicePrincipalId}.` }
}

const existing = (displayName: string, { servicePrincipalId }: FoundApplication): Outcome => ({
  state: 'already',
  detail: `There is the application "${displayName}": ${servicePrincipalId}.`,
})

async function takeGiven({ graph, known, request }: Run, id: string): Promise<Outcome> {
  const found = await graph.servicePrincipals
    .byServicePrincipalId(id)
    .get({ ...request, queryParameters: { select: ['id', 'appId', 'displayName'] } })
  known.servicePrincipalId = id
  known.appId = found?.appId ?? undefined
  return { state: 'already', detail: `There is the application "${found?.displayName}": ${id}.` }
}
