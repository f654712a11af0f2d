import { isList, isObject, type Json } from '../../scim/json.js'
import type { Exchange } from '../../synchronization/target/exchange.js'
import type { Finding } from '../finding.js'
import type { Report } from './check-report.js'

// What a request is made of, rather than what it says of somebody.
const structural = new Set(
  'schemas op path id type primary resourcetype scimtype status totalresults startindex itemsperpage location $ref'.split(
    ' ',
  ),
)

/** A report to share: names, numbers and addresses of people are hidden, in what was sent, what came and what is said of it. */
export function redact(report: Report): Report {
  const exchanges = report.exchanges.map(redactExchange)
  return {
    ...report,
    exchanges,
    leftovers: report.leftovers.map((one) => ({ ...one, name: '***' })),
    columns: report.columns.map((column) => ({
      ...column,
      results: column.results.map((result) => ({
        ...result,
        findings: result.findings.map((finding) => redactFinding(finding, report)),
      })),
    })),
  }
}

function redactExchange(exchange: Exchange): Exchange {
  const { request, answer } = exchange
  return {
    ...exchange,
    request: { ...request, url: redactUrl(request.url), body: request.body && redactBody(request.body) },
    answer: answer && { ...answer, body: answer.body && redactBody(answer.body) },
  }
}

const redactUrl = (url: string) => url.replace(/%22.*?%22/g, '%22***%22')

function redactBody(text: string): string {
  try {
    return JSON.stringify(hide(JSON.parse(text), ''))
  } catch {
    return '***'
  }
}

function hide(value: Json, key: string): Json {
  if (structural.has(key.toLowerCase())) return value
  if (isList(value)) return value.map((one) => hide(one, key))
  if (isObject(value))
    return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, hide(one, name)]))
  return typeof value === 'string' && value !== '' ? '***' : value
}

/** Values of its own exchanges, wherever they stand in its words. */
function redactFinding(finding: Finding, { exchanges }: Report): Finding {
  const values = new Set<string>()
  for (const index of finding.exchanges) {
    const { request, answer } = exchanges[index] ?? {}
    for (const body of [request?.body, answer?.body]) if (body) collect(body, values)
  }
  const hidden = [...values].filter((one) => one.length > 2).sort((one, other) => other.length - one.length)
  const reason = hidden.reduce((text, value) => text.replaceAll(value, '***'), finding.reason)
  return { ...finding, reason }
}

function collect(body: string, values: Set<string>): void {
  const walk = (value: Json, key: string) => {
    if (structural.has(key.toLowerCase())) return
    if (isList(value)) for (const one of value) walk(one, key)
    else if (isObject(value)) for (const [name, one] of Object.entries(value)) walk(one, name)
    else if (typeof value === 'string') values.add(value)
  }
  try {
    walk(JSON.parse(body), '')
  } catch {
    values.add(body)
  }
}
