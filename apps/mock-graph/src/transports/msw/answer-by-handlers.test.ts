import { get } from 'node:https'
import { text } from 'node:stream/consumers'
import { HttpResponse, http } from 'msw'
import { afterEach, describe, expect, test, vi } from 'vitest'

const me = 'https://graph.microsoft.com/v1.0/me'
const users = 'https://graph.microsoft.com/v1.0/users'
const theirs = 'https://theirs.example.test/'
/** Refused before anything is sent. */
const unhandled = 'http://127.0.0.1:1024/'
const fake = {
  origins: ['https://graph.microsoft.com'],
  fetch: async ({ url }: Request) => new Response(`fake: ${url}`),
}
const handlers = [
  http.get(me, () => HttpResponse.text('mine')),
  http.get(theirs, () => HttpResponse.text('theirs')),
]
const byHttps = (url: string) =>
  new Promise<string>((resolve, reject) => {
    get(url, (response) => resolve(text(response))).on('error', reject)
  })

afterEach(() => {
  vi.doUnmock('node:module')
  vi.resetModules()
  vi.restoreAllMocks()
})

async function setUpWhere(experimental: () => unknown) {
  vi.resetModules()
  vi.doMock('node:module', async (importActual) => {
    const actual = await importActual<typeof import('node:module')>()
    const createRequire = (place: string | URL) => {
      const load = actual.createRequire(place)
      return (name: string) => (name === 'msw/experimental' ? experimental() : load(name))
    }
    return { ...actual, createRequire, default: actual }
  })
  return import('./setup-mock-graph.js')
}

describe.each([
  [
    'is not there',
    () => {
      throw new Error('Package subpath ./experimental is not exported')
    },
  ],
  ['is another', () => ({ defineNetwork: () => ({}), NetworkSource: class {} })],
])('where msw/experimental %s', (_, experimental) => {
  test('setupServer asks the handlers, and the fake answers the rest', async () => {
    const { setupMockGraph } = await setUpWhere(experimental)
    const fetchBefore = globalThis.fetch
    using mock = setupMockGraph(fake, { handlers })
    mock.listen()
    const answers = [me, users, theirs].map(async (url) => (await fetch(url)).text())
    expect(await Promise.all(answers)).toEqual(['mine', `fake: ${users}`, 'theirs'])
    expect(await byHttps(users)).toBe(`fake: ${users}`)
    mock.close()
    expect(globalThis.fetch).toBe(fetchBefore)
  })

  test('what no handler answers is treated as asked for', async () => {
    const told = vi.spyOn(console, 'error').mockReturnValue()
    const { setupMockGraph } = await setUpWhere(experimental)
    using mock = setupMockGraph(fake, { onUnhandledFrame: 'error' })
    mock.listen()
    await expect(fetch(unhandled)).rejects.toThrow()
    expect(told).toHaveBeenCalledWith(expect.stringContaining(unhandled))
  })

  test('without handlers nothing of MSW is needed', async () => {
    const { setupMockGraph } = await setUpWhere(experimental)
    using mock = setupMockGraph(fake)
    mock.listen()
    expect(await (await fetch(me)).text()).toBe(`fake: ${me}`)
  })
})
