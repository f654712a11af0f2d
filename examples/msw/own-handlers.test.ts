import { createMockGraph } from '@graph-sync/mock-graph'
import { setupMockGraph } from '@graph-sync/mock-graph/msw'
import { HttpResponse, http } from 'msw'
import { afterAll, beforeAll, expect, test } from 'vitest'

const photo = http.get('https://graph.microsoft.com/v1.0/me/photo', () => HttpResponse.json({ width: 48 }))
const weather = http.get('https://weather.example.com/', () => HttpResponse.json({ sun: true }))
const mock = setupMockGraph(createMockGraph(), { handlers: [photo, weather], onUnhandledFrame: 'error' })
beforeAll(() => mock.listen())
afterAll(() => mock.close())

test('handlers of our own answer before the fake, which serves the rest of Graph', async () => {
  const own = await fetch('https://graph.microsoft.com/v1.0/me/photo')
  expect(await own.json()).toEqual({ width: 48 })
  const rest = await fetch('https://graph.microsoft.com/v1.0/me')
  expect(rest.status).toBe(401)
})

test('they answer for other hosts, and what none answers is refused', async () => {
  expect(await (await fetch('https://weather.example.com/')).json()).toEqual({ sun: true })
  await expect(fetch('http://127.0.0.1:1024/')).rejects.toThrow(TypeError)
})
