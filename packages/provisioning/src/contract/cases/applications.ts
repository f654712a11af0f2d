import { nonGalleryTemplate } from '../../requests/well-known-ids.js'
import { expectStatus } from '../answer.js'
import type { ContractCase } from '../contract-case.js'
import { expectMatch, expectSame } from '../contract-violation.js'

const section = 'applications'
const guid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i

export const applicationCases: readonly ContractCase[] = [
  {
    // learn.microsoft.com/graph/api/applicationtemplate-instantiate
    name: 'the non-gallery template makes an application and a service principal',
    section,
    needs: ['applicationTemplates.instantiate', 'servicePrincipals.get'],
    async run({ application, send }) {
      const { displayName, servicePrincipalId, applicationId, appId } = await application()
      expectMatch('the object id of the application', applicationId, guid)
      const answer = expectStatus(await send('GET', `/servicePrincipals/${servicePrincipalId}`), 200)
      const { id, ...read } = answer.json()
      expectSame('its id', id, servicePrincipalId)
      expectSame('its client id', read.appId, appId)
      expectSame('its display name', read.displayName, displayName)
      expectSame('the template it came from', read.applicationTemplateId, nonGalleryTemplate)
    },
  },
  {
    // learn.microsoft.com/graph/filter-query-parameter: startswith on displayName needs no advanced query
    name: 'a service principal is found by the beginning of its display name',
    section,
    needs: ['servicePrincipals.list'],
    async run({ application, send, waiting }) {
      const { displayName, servicePrincipalId } = await application()
      const query = `$filter=startswith(displayName,'${displayName}')&$select=id`
      // The index of a list lags behind the object: at most as long as the suite waits for anything.
      for (let waited = 0; ; waited += waiting.interval) {
        const answer = expectStatus(await send('GET', `/servicePrincipals?${query}`), 200)
        const found = answer.json<{ value: { id: string }[] }>().value.map(({ id }) => id)
        if (found.length === 0 && waited < waiting.deadline) await waiting.sleep(waiting.interval)
        else return expectSame('those found', found, [servicePrincipalId])
      }
    },
  },
]
