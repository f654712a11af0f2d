// node main.ts URL PROXY CLIENT...: calls the URL with one client after another, and prints what each of them got.
import { clients } from './clients.ts'

const [url = '', proxy = '', ...names] = process.argv.slice(2)
const said: Record<string, unknown> = {}
for (const name of names) {
  try {
    said[name] = await clients[name]?.(`${url}?client=${encodeURIComponent(name)}`, proxy)
  } catch (error) {
    said[name] = reasonsOf(error).join(' < ')
  }
}
console.log(JSON.stringify(said))

function reasonsOf(error: unknown): string[] {
  if (!(error instanceof Error)) return [String(error)]
  const inner =
    error instanceof AggregateError ? error.errors : error.cause === undefined ? [] : [error.cause]
  return [error.message, ...inner.flatMap(reasonsOf)]
}
