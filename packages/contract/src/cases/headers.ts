import { expectStatus } from '../answer.js'
import type { ContractCase } from '../contract-case.js'
import { expectMatch, expectSame } from '../contract-violation.js'
import { secretsPath } from '../paths.js'
import { graphErrorOf } from '../refusal.js'
import type { Stage } from '../stage.js'
import { clientRequestId, nobody } from '../well-known-ids.js'

const section = 'headers'
const guid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

const outcomes: readonly [what: string, status: number, path: (stage: Stage) => Promise<string>][] = [
  ['a success', 200, secretsPath],
  ['a refusal', 404, async () => `/servicePrincipals/${nobody}/synchronization/secrets`],
]

export const headerCases: readonly ContractCase[] = [
  ...outcomes.flatMap(([what, status, path]): ContractCase[] => [
    {
      name: `${what} carries a request id and the caller's own`,
      section,
      needs: ['secrets.get.sp'],
      async run(stage) {
        const headers = { 'client-request-id': clientRequestId }
        const answer = expectStatus(await stage.send('GET', await path(stage), { headers }), status)
        expectMatch('request-id', answer.headers.get('request-id'), guid)
        expectSame('client-request-id', answer.headers.get('client-request-id'), clientRequestId)
      },
    },
    {
      name: `without an id of the caller, both are the same on ${what}`,
      section,
      needs: ['secrets.get.sp'],
      async run(stage) {
        const { headers } = expectStatus(await stage.send('GET', await path(stage)), status)
        expectMatch('request-id', headers.get('request-id'), guid)
        expectSame('client-request-id', headers.get('client-request-id'), headers.get('request-id'))
      },
    },
  ]),
  {
    name: 'two requests have two ids',
    section,
    needs: ['secrets.get.sp'],
    async run(stage) {
      const path = await secretsPath(stage)
      const [one, two] = [await stage.send('GET', path), await stage.send('GET', path)]
      const isSame = one.headers.get('request-id') === two.headers.get('request-id')
      expectSame('whether they are the same', isSame, false)
    },
  },
  {
    name: 'the error of the facade holds both ids',
    section,
    needs: ['secrets.put'],
    async run({ provisioning }) {
      const call = provisioning.servicePrincipal(nobody).secrets.replace({})
      const { requestId, clientRequestId: own } = await graphErrorOf('secrets.replace()', call)
      expectMatch('the request id', requestId, guid)
      expectMatch("the caller's own", own, guid)
    },
  },
]
