import type { Pattern } from './pattern.js'

// An escape, a class of characters, a group with a name or one without.
const piece = /\\.|\[\^?\]?(?:\\.|[^\]\\])*\]|\((?:\?(?:<(?![=!])\w+>|'\w+')|(?!\?))/gs

/**
 * The pattern with its groups numbered as .NET does: first those without a name, then those with one, each from the left.
 * Both engines count all of them from the left.
 */
export function numberGroups(source: string, pattern: Pattern): Pattern {
  const groups = [...source.matchAll(piece)].map(([text]) => text).filter((text) => text.startsWith('('))
  const places = groups.map((text, index) => ({ named: text !== '(', index: index + 1 }))
  const order = [
    0,
    ...places.filter(({ named }) => !named).map(({ index }) => index),
    ...places.filter(({ named }) => named).map(({ index }) => index),
  ]
  if (order.every((place, index) => place === index)) return pattern
  return {
    fits: pattern.fits,
    matchesIn: (text, budget) =>
      pattern
        .matchesIn(text, budget)
        .map(({ spans, named }) => ({ spans: order.map((place) => spans[place]), named })),
  }
}
