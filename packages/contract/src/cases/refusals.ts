import { expectStatus } from '../answer.js'
import type { ContractCase } from '../contract-case.js'
import { expectMatch, expectSame } from '../contract-violation.js'
import { jobsPath, synchronizationPath } from '../paths.js'
import { expectGraphError, graphErrorOf, type WireError } from '../refusal.js'
import type { MadeApplication } from '../stage.js'
import { nobody } from '../well-known-ids.js'

const section = 'refusals'

// Whatever stands for a token, and what is said of it.
const tokens: readonly [what: string, token: string | false, message: RegExp][] = [
  ['without a token', false, /^Access token is empty\.$/],
  ['with an empty token', '', /^Access token is empty\.$/],
  ['with something that is no token', 'not-a-token', /^IDX14100: JWT is not well formed/],
  ['with dots but no token', 'not.a.token', /^CompactToken parsing failed with error code: 80049217$/],
]
// The sign-in of each cloud; the client id is that of Microsoft Graph.
const signInHere =
  /^Bearer realm="", authorization_uri="https:\/\/login\.(microsoftonline\.com|microsoftonline\.us|chinacloudapi\.cn|partner\.microsoftonline\.cn)\/common\/oauth2\/authorize", client_id="00000003-0000-0000-c000-000000000000"$/

// The ids that people mix up.
const mistaken: readonly [what: string, idOf: (made: MadeApplication) => string][] = [
  ['that is not there', () => nobody],
  ['named by the object id of its registration', ({ applicationId }) => applicationId],
  ['named by its client id', ({ appId }) => appId],
]

// Texts: docs/discoveries/errors.md names the report behind each.
export const refusalCases: readonly ContractCase[] = [
  {
    // github.com/microsoftgraph/microsoft-graph-docs/issues/6059
    name: 'a service principal that is not there is 404, with the text of the directory',
    section,
    needs: ['servicePrincipals.get'],
    async run({ send }) {
      const answer = expectStatus(await send('GET', `/servicePrincipals/${nobody}`), 404)
      expectGraphError(answer, 'Request_ResourceNotFound', absent(nobody))
    },
  },
  {
    // That synchronization answers as the directory does is inferred.
    name: 'the jobs of a service principal that is not there are 404',
    section,
    needs: ['jobs.list'],
    assumed: true,
    async run({ send }) {
      expectStatus(await send('GET', `/servicePrincipals/${nobody}/synchronization/jobs`), 404)
    },
  },
  {
    // The Terraform provider waits for a job on exactly this status; the body was never seen.
    name: 'a job that is not there is 404',
    section,
    needs: ['jobs.get'],
    async run(stage) {
      const id = `${await stage.templateId()}.${nobody.replaceAll('-', '')}.${nobody}`
      expectStatus(await stage.send('GET', `${await jobsPath(stage)}/${id}`), 404)
    },
  },
  {
    // github.com/microsoftgraph/microsoft-graph-docs/issues/4052
    name: 'an unknown segment is 400 and named',
    section,
    needs: [],
    async run(stage) {
      const path = `${await synchronizationPath(stage)}/nothing`
      const answer = expectStatus(await stage.send('GET', path), 400)
      expectGraphError(answer, 'BadRequest', "Resource not found for the segment 'nothing'.")
    },
  },
  // An access token is empty: github.com/microsoftgraph/msgraph-sample-reactspa/issues/54
  ...tokens.map(
    ([what, token, message]): ContractCase => ({
      name: `a request ${what} is 401, and told where to sign in`,
      section,
      needs: ['secrets.get.sp'],
      async run({ send }) {
        const path = `/servicePrincipals/${nobody}/synchronization/secrets`
        const answer = expectStatus(await send('GET', path, { token }), 401)
        const { error } = answer.json<WireError>()
        expectSame('the code', error?.code, 'InvalidAuthenticationToken')
        expectMatch('the message', error?.message, message)
        expectMatch('WWW-Authenticate', answer.headers.get('www-authenticate'), signInHere)
      },
    }),
  ),
  ...mistaken.map(
    ([what, idOf]): ContractCase => ({
      name: `to the facade, a service principal ${what} is 404`,
      section,
      needs: ['secrets.put'],
      // That synchronization answers as the directory does is inferred.
      assumed: true,
      async run({ application, provisioning }) {
        const id = idOf(await application())
        const call = provisioning.servicePrincipal(id).secrets.replace({ SyncAll: 'false' })
        const { status, code, message } = await graphErrorOf('secrets.replace()', call)
        expectSame('its status and code', [status, code], [404, 'Request_ResourceNotFound'])
        expectSame('whether it tells what is not there', message.includes(absent(id)), true)
      },
    }),
  ),
  {
    // learn.microsoft.com/graph/api/serviceprincipal-get: an alternate key.
    name: 'a client id that nothing has is 404',
    section,
    needs: ['servicePrincipals.get'],
    async run({ send }) {
      const answer = expectStatus(await send('GET', `/servicePrincipals(appId='${nobody}')`), 404)
      expectSame('the code', answer.json<WireError>().error?.code, 'Request_ResourceNotFound')
    },
  },
  {
    name: 'every refusal carries its request id, in the body and in a header',
    section,
    needs: ['servicePrincipals.get'],
    async run({ send }) {
      const answer = await send('GET', `/servicePrincipals/${nobody}`)
      const { error } = answer.json<WireError>()
      expectSame('the id in the body', error.innerError?.['request-id'], answer.headers.get('request-id'))
    },
  },
]

const absent = (id: string) =>
  `Resource '${id}' does not exist or one of its queried reference-property objects are not present.`
