import type { MockGraphOptions } from '../../src/index.js'
import { createScimTarget } from '../../src/transports/scim-endpoint.js'
import { openProvisionedApp } from '../provisioned-app.js'
import { openScimDirectory } from './scim-directory.js'

type Options = Parameters<typeof openScimDirectory>[0] &
  Pick<MockGraphOptions, 'exchanges' | 'onExchange' | 'behaviour'>

/** A job of a fake that provisions two assigned users into a SCIM endpoint on this machine. */
export async function openScimJob({ exchanges, onExchange, behaviour, ...options }: Options = {}) {
  const endpoint = await openScimDirectory(options)
  const app = await openProvisionedApp({
    target: createScimTarget(),
    ...(exchanges && { exchanges }),
    ...(behaviour && { behaviour }),
    ...(onExchange && { onExchange }),
  })
  const [ada = '', dale = ''] = app.assignUsers(2, 'person')
  await app.at('PUT', '/secrets', {
    value: [
      { key: 'BaseAddress', value: `${endpoint.url}/scim` },
      { key: 'SecretToken', value: 'not-a-secret' },
    ],
  })
  const jobId = await app.createJob()
  const admin = async (method: string, path: string, body?: unknown) => {
    const response = await app.graph.fetch(
      new Request(`http://127.0.0.1:4010/__mock/${path}`, {
        method,
        ...(body !== undefined && { body: JSON.stringify(body) }),
      }),
    )
    return { status: response.status, body: await response.json() }
  }
  return {
    ...app,
    ...{ endpoint, ada, dale, jobId, admin },
    start: () => app.at('POST', `/jobs/${jobId}/start`),
    page: async (path: string) => {
      const headers = { accept: 'text/html' }
      const response = await app.graph.fetch(new Request(`http://127.0.0.1:4010/__mock/${path}`, { headers }))
      return { status: response.status, text: await response.text() }
    },
    [Symbol.asyncDispose]: () => endpoint[Symbol.asyncDispose](),
  }
}
