import { expect, test } from 'vitest'
import { openApplication } from '../../test/open-application.js'
import { target } from '../testing.js'
import { type Page, type PagedList, paged } from './paged.js'

const gallery = async () => {
  const { graph, operations } = await openApplication()
  return { list: paged(graph.provisioning.graph.applicationTemplates), operations }
}

async function pagesOf<T>(list: PagedList<T>, options = {}): Promise<Page<T>[]> {
  const pages: Page<T>[] = []
  for await (const page of list.byPage(options)) pages.push(page)
  return pages
}

test('a list is iterated item by item over all pages, and nothing is sent before', async () => {
  const { list, operations } = await gallery()
  expect(operations()).toEqual([])
  const names: unknown[] = []
  for await (const { displayName } of list) names.push(displayName)
  expect(names).toHaveLength(15)
  expect(await list.toArray()).toHaveLength(15)
})

test('pages have the size asked for, their status and headers, and a token for the next', async () => {
  const { list, operations } = await gallery()
  const pages = await pagesOf(list, { maxPageSize: 5 })
  expect(pages.map(({ items }) => items.length)).toEqual([5, 5, 5])
  expect(pages.map(({ continuationToken }) => typeof continuationToken)).toEqual([
    'string',
    'string',
    'undefined',
  ])
  expect(pages.map(({ status }) => status)).toEqual([200, 200, 200])
  expect(pages.map(({ headers }) => headers.has('request-id'))).toEqual([true, true, true])
  expect(operations()).toHaveLength(3)
})

test('breaking off asks for no further page', async () => {
  const { list, operations } = await gallery()
  for await (const _ of list.byPage({ maxPageSize: 5 })) break
  expect(operations()).toHaveLength(1)
})

test('a continuation token goes on elsewhere', async () => {
  const { list } = await gallery()
  const [first] = await pagesOf(list, { maxPageSize: 5 })
  const rest = await pagesOf((await gallery()).list, { continuationToken: first!.continuationToken })
  expect(rest.map(({ items }) => items.length)).toEqual([5, 5])
})

test.each(['https://elsewhere.example/v1.0/applicationTemplates', 'page 2', ''])(
  'the continuation token %j is refused, and nothing is sent',
  async (continuationToken) => {
    const { list, operations } = await gallery()
    await expect(pagesOf(list, { continuationToken })).rejects.toThrow(TypeError)
    await expect(pagesOf(list, { continuationToken })).rejects.toThrow(
      'a continuation token is one that byPage() gave',
    )
    expect(operations()).toEqual([])
  },
)

test('a next link to another origin is not followed', async () => {
  const requests = {
    get: async () => ({ value: [1], odataNextLink: 'https://elsewhere.example/next' }),
    withUrl: () => requests,
    toGetRequestInformation: () => ({ URL: 'https://graph.microsoft.com/v1.0/things' }),
  }
  const seen: number[] = []
  const read = async () => {
    for await (const one of paged(requests)) seen.push(one)
  }
  await expect(read()).rejects.toThrow('https://elsewhere.example/next')
  expect(seen).toEqual([1])
})

test.each([0, -1, 1.5, Number.NaN, '3'])('the page size %j is refused at once', async (maxPageSize) => {
  const { list } = await gallery()
  expect(() => list.byPage({ maxPageSize: maxPageSize as number })).toThrow(TypeError)
})

test('options reach each request: an aborted signal ends the iteration', async () => {
  const { graph } = await openApplication()
  const controller = new AbortController()
  const list = paged(graph.provisioning.graph.applicationTemplates, { signal: controller.signal })
  const read = async () => {
    for await (const _ of list.byPage({ maxPageSize: 5 })) controller.abort()
  }
  await expect(read()).rejects.toMatchObject({ kind: 'aborted' })
})

test('items are made of models, with a filter', async () => {
  const { graph } = await openApplication()
  const list = paged(graph.provisioning.graph.servicePrincipals, undefined, {
    query: { filter: `id eq '${target}'` },
    read: ({ id }) => `-> ${id}`,
  })
  expect(await list.toArray()).toEqual([`-> ${target}`])
})
