import { isRecord } from './is-record.js'
import { mapTexts } from './map-texts.js'
import { unifyPlaceholders } from './placeholders.js'
import { type RecordedExchange, type Recording, responseHeaders } from './recording.js'

/** One disagreement. */
export type Difference = {
  readonly case: string
  /** The request, and which one of the case it is. */
  readonly step: string
  /** What differs: `the request`, `status`, `header …`, or `body …` with the place in it. */
  readonly at: string
  readonly left: unknown
  readonly right: unknown
}

/** Where two recordings disagree. As text: for each case, a line for each difference. */
export type RecordingDiff = { readonly differences: readonly Difference[]; toString(): string }

/**
 * Compares two recordings, such as that of the fake with that of a tenant: case by case and step by step, by status,
 * by presence of headers, and by structure and values of bodies. Placeholders of a kind are the same, and so is how
 * often something was looked at until it was there. Both must be `Recording`s of format 1.
 */
export function diffRecordings(left: Recording, right: Recording): RecordingDiff {
  const names = new Set([...left.exchanges, ...right.exchanges].map((one) => one.case))
  const differences = [...names].flatMap((name) => diffCase(name, stepsOf(left, name), stepsOf(right, name)))
  return {
    differences,
    toString() {
      if (differences.length === 0) return 'The recordings agree.'
      const lines = [...Map.groupBy(differences, (one) => one.case)].flatMap(([name, found]) => [
        name,
        ...found.map(
          ({ step, at, left: one, right: two }) => `  ${step}: ${at}: ${show(one)} ≠ ${show(two)}`,
        ),
      ])
      return [`Left is a ${left.of}, right a ${right.of}.`, ...lines].join('\n')
    },
  }
}

const requestOf = ({ request }: RecordedExchange) => `${request.method} ${unifyPlaceholders(request.path)}`

/** Of reads that were repeated, the last one. */
function stepsOf({ exchanges }: Recording, name: string): readonly RecordedExchange[] {
  const mine = exchanges.filter((one) => one.case === name)
  return mine.filter((one, index) => {
    const next = mine[index + 1]
    return one.request.method !== 'GET' || !next || requestOf(next) !== requestOf(one)
  })
}

function diffCase(
  name: string,
  left: readonly RecordedExchange[],
  right: readonly RecordedExchange[],
): Difference[] {
  return Array.from({ length: Math.max(left.length, right.length) }).flatMap((_, index): Difference[] => {
    const [one, two] = [left[index], right[index]]
    const step = `${index + 1}. ${requestOf((one ?? two) as RecordedExchange)}`
    const differ = (at: string, a: unknown, b: unknown): Difference[] =>
      a === b ? [] : [{ case: name, step, at, left: a, right: b }]
    if (!one || !two || requestOf(one) !== requestOf(two)) {
      return differ('the request', one && requestOf(one), two && requestOf(two))
    }
    return [
      ...differ('status', one.response.status, two.response.status),
      ...responseHeaders.flatMap((header) =>
        differ(`header ${header}`, header in one.response.headers, header in two.response.headers),
      ),
      ...diffBodies('', unified(one.response.body), unified(two.response.body)).map((found) => ({
        ...{ case: name, step },
        ...found,
        at: `body ${found.at || '/'}`,
      })),
    ]
  })
}

const unified = (body: unknown) => mapTexts(body, unifyPlaceholders)

function diffBodies(at: string, left: unknown, right: unknown): Pick<Difference, 'at' | 'left' | 'right'>[] {
  if (Array.isArray(left) && Array.isArray(right)) {
    const shared = left.slice(0, right.length)
    const lengths =
      left.length === right.length ? [] : [{ at: `${at}/length`, left: left.length, right: right.length }]
    return [...lengths, ...shared.flatMap((item, index) => diffBodies(`${at}/${index}`, item, right[index]))]
  }
  if (isRecord(left) && isRecord(right)) {
    const members = new Set([...Object.keys(left), ...Object.keys(right)])
    return [...members].flatMap((name) => diffBodies(`${at}/${name}`, left[name], right[name]))
  }
  return left === right ? [] : [{ at, left, right }]
}

const show = (value: unknown) => {
  const text = JSON.stringify(value) ?? 'absent'
  return text.length > 120 ? `${text.slice(0, 120)}…` : text
}
