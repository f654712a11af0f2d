import type { ContractCase } from '../contract-case.js'
import { expectSame } from '../contract-violation.js'

export const templateCases: readonly ContractCase[] = [
  {
    // learn.microsoft.com/graph/api/synchronization-synchronization-list-templates
    name: 'the templates of an application name it and have ids',
    section: 'templates',
    needs: ['templates.list.sp'],
    async run({ graph, application }) {
      const { servicePrincipalId, appId } = await application()
      const { templates } = graph.servicePrincipals.byServicePrincipalId(servicePrincipalId).synchronization
      const value = (await templates.get())?.value ?? []
      expectSame('whether there are any', value.length > 0, true)
      expectSame(
        'whether each has an id',
        value.every(({ id }) => Boolean(id)),
        true,
      )
      expectSame('the client id', String(value[0]?.applicationId), appId)
    },
  },
  {
    // learn.microsoft.com/graph/api/synchronization-synchronizationtemplate-get
    name: 'a template is read by its id',
    section: 'templates',
    needs: ['templates.get.sp'],
    async run({ graph, application, templateId }) {
      const [{ servicePrincipalId }, id] = [await application(), await templateId()]
      const { templates } = graph.servicePrincipals.byServicePrincipalId(servicePrincipalId).synchronization
      const template = await templates.bySynchronizationTemplateId(id).get()
      expectSame('the id', template?.id, id)
    },
  },
]
