import { expectStatus } from '../answer.js'
import type { ContractCase } from '../contract-case.js'
import { expectMatch, expectSame } from '../contract-violation.js'
import type { MadeApplication } from '../stage.js'
import { nonGalleryTemplate } from '../well-known-ids.js'

const section = 'applications'

type Address = readonly [how: string, of: (made: MadeApplication) => string]

// learn.microsoft.com/graph/filter-query-parameter: startswith on displayName needs no advanced query
const finding: readonly Address[] = [
  ['the beginning of its display name', (made) => `$filter=startswith(displayName,'${made.displayName}')`],
  ['its client id', ({ appId }) => `$filter=appId eq '${appId}'`],
  ['its object id', ({ servicePrincipalId }) => `$filter=id eq '${servicePrincipalId}'`],
  ['its display name', ({ displayName }) => `$filter=displayName eq '${displayName}'`],
  ['its client id, encoded as Go does it', ({ appId }) => `%24filter=appId+eq+%27${appId}%27`],
]

// By its object id: the first case.
const addressing: readonly Address[] = [
  ['its client id', ({ appId }) => `(appId='${appId}')`],
  ['its client id, encoded', ({ appId }) => `(appId=%27${appId}%27)`],
]

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
  ...finding.map(
    ([how, query]): ContractCase => ({
      name: `a service principal is found by ${how}`,
      section,
      needs: ['servicePrincipals.list'],
      async run({ application, send, waiting }) {
        const made = await application()
        // The index of a list lags behind the object: at most as long as the contract waits for anything.
        for (let waited = 0; ; waited += waiting.interval) {
          const answer = expectStatus(await send('GET', `/servicePrincipals?${query(made)}`), 200)
          const { value } = answer.json<{ value: WirePrincipal[] }>()
          if (value.length === 0 && waited < waiting.deadline) await waiting.sleep(waiting.interval)
          else return expectSame('those found', value.map(namesOf), [namesOf(principalOf(made))])
        }
      },
    }),
  ),
  // learn.microsoft.com/graph/api/serviceprincipal-get: by its id, or by its client id as an alternate key.
  ...addressing.map(
    ([how, path]): ContractCase => ({
      name: `a service principal is read by ${how}`,
      section,
      needs: ['servicePrincipals.get'],
      async run({ application, send }) {
        const made = await application()
        const answer = expectStatus(await send('GET', `/servicePrincipals${path(made)}`), 200)
        expectSame('the one read', namesOf(answer.json<WirePrincipal>()), namesOf(principalOf(made)))
      },
    }),
  ),
  {
    name: 'by a display name that nothing has, no service principal is found',
    section,
    needs: ['servicePrincipals.list'],
    async run({ send }) {
      const path = "/servicePrincipals?$filter=displayName eq 'Nobody of the contract'"
      const { value } = expectStatus(await send('GET', path), 200).json<{ value: WirePrincipal[] }>()
      expectSame('those found', value, [])
    },
  },
]

type WirePrincipal = { readonly id: string; readonly appId: string; readonly displayName: string }

const principalOf = ({ servicePrincipalId: id, appId, displayName }: MadeApplication): WirePrincipal => ({
  ...{ id, appId, displayName },
})
const namesOf = ({ id, appId, displayName }: WirePrincipal) => ({ id, appId, displayName })
