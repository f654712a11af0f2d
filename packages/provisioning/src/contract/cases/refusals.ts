import { type Answer, expectStatus } from '../answer.js'
import type { ContractCase } from '../contract-case.js'
import { expectMatch, expectSame } from '../contract-violation.js'
import { jobsPath } from '../job-of.js'
import { nobody } from '../public-ids.js'
import type { Stage } from '../stage.js'

const section = 'refusals'

// Texts: docs/discoveries/errors.md names the report behind each.
export const refusalCases: readonly ContractCase[] = [
  {
    // github.com/microsoftgraph/microsoft-graph-docs/issues/6059
    name: 'a service principal that is not there is 404, with the text of the directory',
    section,
    needs: ['servicePrincipals.get'],
    async run({ send }) {
      const answer = expectStatus(await send('GET', `/servicePrincipals/${nobody}`), 404)
      expectError(
        answer,
        'Request_ResourceNotFound',
        `Resource '${nobody}' does not exist or one of its queried reference-property objects are not present.`,
      )
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
      expectError(answer, 'BadRequest', "Resource not found for the segment 'nothing'.")
    },
  },
  {
    // github.com/microsoftgraph/msgraph-sample-reactspa/issues/54
    name: 'a request without a token is 401, and told where to sign in',
    section,
    needs: [],
    async run({ send }) {
      const answer = expectStatus(await send('GET', `/servicePrincipals/${nobody}`, { signedIn: false }), 401)
      expectError(answer, 'InvalidAuthenticationToken', 'Access token is empty.')
      expectMatch(
        'WWW-Authenticate',
        answer.headers.get('www-authenticate'),
        /^Bearer .*authorization_uri="https:/,
      )
    },
  },
  {
    // github.com/microsoftgraph/msgraph-sdk-php/issues/632
    name: 'a body that is not JSON is 400',
    section,
    needs: ['secrets.put'],
    async run(stage) {
      const path = `${await synchronizationPath(stage)}/secrets`
      const answer = expectStatus(await stage.send('PUT', path, { body: '{"value":' }), 400)
      expectError(
        answer,
        'BadRequest',
        'Unable to read JSON request payload. Please ensure Content-Type header is set and payload is of valid JSON format.',
      )
    },
  },
  {
    // github.com/microsoftgraph/microsoft-graph-docs-contrib/issues/1133
    name: 'an empty body is 400',
    section,
    needs: ['secrets.put'],
    async run(stage) {
      const answer = await stage.send('PUT', `${await synchronizationPath(stage)}/secrets`, { body: '' })
      expectError(expectStatus(answer, 400), 'BadRequest', 'Empty Payload. JSON content expected.')
    },
  },
  {
    // OData refuses what is no member of an enum; the text was never seen.
    name: 'a secret with an unknown key is 400',
    section,
    needs: ['secrets.put'],
    assumed: true,
    async run(stage) {
      const body = { value: [{ key: 'NoSuchKey', value: 'contract-value-that-opens-nothing' }] }
      expectStatus(await stage.send('PUT', `${await synchronizationPath(stage)}/secrets`, { body }), 400)
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

type WireError = { error: { code: string; message: string; innerError?: Record<string, string> } }

function expectError(answer: Answer, code: string, message: string): void {
  const { error } = answer.json<WireError>()
  expectSame(`the code of ${answer.of}`, error?.code, code)
  expectSame(`the message of ${answer.of}`, error?.message, message)
}

const synchronizationPath = async ({ application }: Stage) =>
  `/servicePrincipals/${(await application()).servicePrincipalId}/synchronization`
