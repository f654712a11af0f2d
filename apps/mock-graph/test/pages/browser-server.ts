import { createClock, defaultSeed } from '../../src/index.js'
import { openServer } from '../server/open-server.js'

const [tenant] = defaultSeed.tenants

/** A fake with the default seed behind a server on a free port, for people who come with a browser. */
export async function startForBrowsers() {
  const clock = createClock()
  const opened = await openServer({ clock })
  const { graph, server } = opened
  const authority = `${server.url}/${tenant?.id}/oauth2/v2.0`
  return {
    url: server.url,
    port: server.port,
    ...{ clock, graph },
    [Symbol.asyncDispose]: () => opened[Symbol.asyncDispose](),
    authority,
    /** What the token endpoint or the one for device codes answers to a form. */
    async post(
      endpoint: 'token' | 'devicecode',
      fields: Record<string, string>,
    ): Promise<Record<string, string>> {
      const response = await fetch(`${authority}/${endpoint}`, {
        method: 'POST',
        body: new URLSearchParams(fields),
      })
      return response.json()
    },
    /** What an application of the default seed signs in with. */
    clientOf(name: string): { client_id: string; client_secret: string } {
      const application = tenant?.applications?.find((one) => one.name === name)
      if (!application?.appId) throw new Error(`The default seed has no application ${name}.`)
      return { client_id: application.appId, client_secret: application.clientSecret ?? '' }
    },
  }
}
