import { isRecord } from './is-record.js'
import { mapTexts } from './map-texts.js'
import { placeholderPattern } from './placeholders.js'

const pad = (number: string, length: number) => number.padStart(length, '0')
const guidOf = (number: string) => `00000000-0000-4000-9000-${pad(number, 12)}`
const timeOf = (number: string) =>
  new Date(Date.UTC(2000, 0, 1) + Number(number) * 1000).toISOString().slice(0, 19)

/** Puts values where placeholders are: those of the program that is being answered, else made-up ones. */
export function createFilling({ graphUrl, tenantId }: { graphUrl: string; tenantId: string }) {
  const learned = new Map<string, string>()
  const standIn = (placeholder: string): string => {
    const known = learned.get(placeholder)
    if (known !== undefined) return known
    const [kind = '', number = '0'] = placeholder.slice(1, -1).split(':')
    const value =
      kind === 'tenant' ? tenantId : kind === 'guid' ? guidOf(number) : madeUp(kind, number, graphUrl)
    return placeholder.endsWith(':n}') ? value.replaceAll('-', '') : value
  }
  const fill = (text: string) => text.replaceAll(placeholderPattern, standIn)
  return {
    fill,
    fillBody: (body: unknown) => mapTexts(body, fill),
    /** Takes over what the program sent where the recording has a placeholder for it. */
    learn(recorded: unknown, sent: unknown): void {
      visit(recorded, sent, (placeholder, value) => learned.set(placeholder, value))
    },
  }
}

function madeUp(kind: string, number: string, graphUrl: string): string {
  const values: Record<string, string> = {
    graph: graphUrl,
    domain: `domain-${number}.example`,
    address: `address-${number}@contract.example`,
    time: `${timeOf(number)}Z`,
    localtime: timeOf(number),
  }
  return values[kind] ?? `${kind}-${number}`
}

function visit(recorded: unknown, sent: unknown, found: (placeholder: string, value: string) => void): void {
  if (typeof recorded === 'string' && typeof sent === 'string') {
    if (/^\{(secret|name):\d+\}$/.test(recorded)) found(recorded, sent)
  } else if (Array.isArray(recorded) && Array.isArray(sent)) {
    for (const [index, item] of recorded.entries()) visit(item, sent[index], found)
  } else if (isRecord(recorded) && isRecord(sent)) {
    for (const [name, value] of Object.entries(recorded)) visit(value, sent[name], found)
  }
}
