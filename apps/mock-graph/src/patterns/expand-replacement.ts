import { type Match, spanOf } from './pattern.js'

// The substitutions of .NET: $$, $&, $`, $', $_, $+, $1, ${1}, ${name}.
const substitution = /\$(?:([$&`'_+])|(\d{1,9})|\{(\w+)\})/g

/** What stands in the place of a match, by a replacement as .NET writes it. What names no group stands for itself. */
export function expandReplacement(replacement: string, text: string, match: Match): string {
  const { spans, named } = match
  const [start, end] = spans[0] ?? [0, 0]
  const whole: Readonly<Record<string, string>> = {
    $: '$',
    '&': text.slice(start, end),
    '`': text.slice(0, start),
    "'": text.slice(end),
    _: text,
    '+': text.slice(...(spans.at(-1) ?? [0, 0])),
  }
  return replacement.replaceAll(substitution, (all, sign?: string, number?: string, name?: string) => {
    if (sign !== undefined) return whole[sign] ?? all
    const key = number ?? name ?? ''
    const [known, span] = /^\d+$/.test(key)
      ? [Number(key) < spans.length, spans[Number(key)]]
      : [Object.hasOwn(named, key), spanOf(match, key)]
    return known ? text.slice(...(span ?? [0, 0])) : all
  })
}
