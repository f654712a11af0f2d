import type { CallOptions, ResponseInfo } from '@graph-sync/client'
import { checkOptions } from '../options/check-options.js'

/** One page of a list. */
export type Page<T> = {
  readonly items: T[]
  /** Where the next page begins, also in another process; `undefined` on the last one. */
  readonly continuationToken: string | undefined
  readonly status: number
  readonly headers: Headers
}

/** How a list is cut into pages. */
export type PageOptions = {
  /** The most items of a page, as a wish: the service may send fewer or more. Default: the service's own. */
  maxPageSize?: number | undefined
  /** Begins with the page after the one that carried it. */
  continuationToken?: string | undefined
}

/** A list that is read as it is iterated, page by page; nothing is sent before. Iterating again reads it again. */
export class PagedList<T> implements AsyncIterable<T> {
  readonly #pages: (options: PageOptions) => AsyncGenerator<Page<T>>

  /** @param pages Reads the pages, one after the other. */
  constructor(pages: (options: PageOptions) => AsyncGenerator<Page<T>>) {
    this.#pages = pages
  }

  /** Throws a `TypeError` for a page size that is none, and for a continuation token that is not of this list. */
  byPage(options: PageOptions = {}): AsyncIterable<Page<T>> {
    checkOptions('byPage', options, { maxPageSize: 'any', continuationToken: 'any' })
    checkPageSize(options.maxPageSize)
    return this.#pages(options)
  }

  /** All items, of all pages. */
  async toArray(): Promise<T[]> {
    const items: T[] = []
    for await (const page of this.byPage()) items.push(...page.items)
    return items
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<T> {
    for await (const { items } of this.byPage()) yield* items
  }
}

/** The query options of a list. */
export type ListQuery = { filter?: string; expand?: string[]; select?: string[]; orderby?: string[] }

/** What a generated request builder of a collection has. */
export type ListRequests<Model> = {
  get(
    configuration?: CallOptions & { queryParameters?: ListQuery & { top?: number } },
  ): Promise<{ value?: Model[] | null; odataNextLink?: string | null } | undefined>
  withUrl(url: string): ListRequests<Model>
  toGetRequestInformation(): { readonly URL: string }
}

/** What to ask a collection for, and what to make of its items. */
export type ListForm<Model, T> = {
  readonly query?: ListQuery | undefined
  readonly read: (model: Model) => T
}

/**
 * The list behind a request builder, along `@odata.nextLink`, which is followed on the client's own origin only. The
 * call options are those of each request.
 */
export function paged<Model>(requests: ListRequests<Model>, options?: CallOptions): PagedList<Model>
export function paged<Model, T>(
  requests: ListRequests<Model>,
  options: CallOptions | undefined,
  form: ListForm<Model, T>,
): PagedList<T>
export function paged<Model, T>(
  requests: ListRequests<Model>,
  options: CallOptions = {},
  { query = {}, read }: ListForm<Model, T | Model> = { read: (model) => model },
): PagedList<T | Model> {
  return new PagedList(async function* ({ maxPageSize, continuationToken }) {
    const { origin } = new URL(requests.toGetRequestInformation().URL)
    const first = { ...query, ...(maxPageSize === undefined ? {} : { top: maxPageSize }) }
    let link = continuationToken
    do {
      if (link !== undefined) checkLink(link, origin)
      let response: ResponseInfo | undefined
      const given: CallOptions = {
        ...options,
        onResponse: (info) => {
          response = info
          options.onResponse?.(info)
        },
      }
      const answer =
        link === undefined
          ? await requests.get({ ...given, queryParameters: first })
          : await requests.withUrl(link).get(given)
      link = answer?.odataNextLink ?? undefined
      yield {
        items: (answer?.value ?? []).map(read),
        continuationToken: link,
        status: response?.status ?? 200,
        headers: response?.headers ?? new Headers(),
      }
    } while (link !== undefined)
  })
}

function checkLink(link: string, origin: string): void {
  if (URL.parse(link)?.origin === origin) return
  throw new TypeError(
    `The list cannot go on at ${JSON.stringify(link)}: a continuation token is one that byPage() gave, for ${origin}.`,
  )
}

function checkPageSize(size: number | undefined): void {
  if (size === undefined || (Number.isInteger(size) && size > 0)) return
  throw new TypeError(`maxPageSize must be a whole number from 1, but is ${size}.`)
}
