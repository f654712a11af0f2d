import { bytesOfText } from '../domain/kept-text.js'
import { version } from '../generated/version.js'
import { type Header, headerOf } from '../synchronization/target/exchange.js'
import { subjectOf } from './format-exchange.js'
import type { KeptExchange } from './kept-exchange.js'

/**
 * Exchanges as an HTTP archive, HAR 1.2 (http://www.softwareishard.com/blog/har-12-spec/), which browsers and other tools
 * open. What it has no room for stands in fields that begin with an underscore, as its specification asks.
 */
export const renderHar = (exchanges: readonly KeptExchange[]): object => ({
  log: {
    version: '1.2',
    creator: { name: 'mock-graph', version },
    entries: exchanges.map(renderEntry),
  },
})

function renderEntry(exchange: KeptExchange): object {
  const { id, began, ended, error, failure, injected } = exchange
  const { tenantId, servicePrincipalId, jobId, cycleId, changeId, objectId, displayName } = exchange
  const time = Math.max(0, ended - began)
  return {
    startedDateTime: new Date(began).toISOString(),
    time,
    request: renderRequest(exchange),
    response: renderResponse(exchange),
    cache: {},
    timings: { send: 0, wait: time, receive: 0 },
    comment: [subjectOf(exchange), failure?.code, error].filter(Boolean).join(': '),
    _mockGraph: {
      ...{ id, tenantId, servicePrincipalId, jobId, cycleId, changeId, objectId, displayName },
      ...{ error, failure },
      ...(injected !== undefined && { injected }),
    },
  }
}

function renderRequest({ request: { method, url, headers, body } }: KeptExchange): object {
  const query = URL.canParse(url) ? [...new URL(url).searchParams] : []
  return {
    ...{ method, url, httpVersion: 'HTTP/1.1', cookies: [] },
    headers: headers.map(asPair),
    queryString: query.map(asPair),
    ...(body !== null && { postData: { mimeType: headerOf(headers, 'content-type') ?? '', text: body } }),
    headersSize: -1,
    bodySize: body === null ? 0 : bytesOfText(body),
  }
}

/** Without an answer it is what browsers write for a request that failed: the status 0. */
function renderResponse({ answer }: KeptExchange): object {
  const { status = 0, headers = [], body = null } = answer ?? {}
  const text = body ?? ''
  return {
    ...{ status, statusText: '', httpVersion: answer ? 'HTTP/1.1' : '', cookies: [] },
    headers: headers.map(asPair),
    content: { size: bytesOfText(text), mimeType: headerOf(headers, 'content-type') ?? '', text },
    redirectURL: headerOf(headers, 'location') ?? '',
    headersSize: -1,
    bodySize: answer ? bytesOfText(text) : -1,
  }
}

const asPair = ([name, value]: Header) => ({ name, value })
