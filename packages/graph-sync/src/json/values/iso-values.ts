import type { DateOnly, Duration, TimeOnly } from '@microsoft/kiota-abstractions'

/** Named parts of an ISO 8601 text. Frozen: a part that is changed could not be told from the text any more. */
class IsoValue {
  readonly #text: string

  constructor(parts: Record<string, string | undefined>, text: string) {
    for (const [name, part] of Object.entries(parts)) Object.assign(this, { [name]: readPart(name, part) })
    this.#text = text
    Object.freeze(this)
  }

  toString(): string {
    return this.#text
  }

  toJSON(): string {
    return this.#text
  }
}

// `picoseconds` counts 100 nanoseconds, as in `TimeOnly`.
function readPart(name: string, part: string | undefined): number | boolean {
  if (name === 'negative') return part !== undefined
  return Number(name === 'picoseconds' ? part?.slice(0, 7).padEnd(7, '0') : part) || 0
}

const reading =
  <T>(pattern: RegExp) =>
  (text: string): T | undefined => {
    const parts = pattern.exec(text)?.groups
    return parts && (new IsoValue(parts, text) as T)
  }

export const readDuration = /* @__PURE__ */ reading<Duration>(
  /^(?<negative>-)?P(?=.)(?:(?<years>\d+)Y)?(?:(?<months>\d+)M)?(?:(?<weeks>\d+)W)?(?:(?<days>\d+)D)?(?:T(?=.)(?:(?<hours>\d+)H)?(?:(?<minutes>\d+)M)?(?:(?<seconds>\d+(?:\.\d+)?)S)?)?$/,
)
export const readDateOnly = /* @__PURE__ */ reading<DateOnly>(/^(?<year>\d{4})-(?<month>\d\d)-(?<day>\d\d)$/)
export const readTimeOnly = /* @__PURE__ */ reading<TimeOnly>(
  /^(?<hours>\d\d):(?<minutes>\d\d):(?<seconds>\d\d)(?:\.(?<picoseconds>\d+))?$/,
)
