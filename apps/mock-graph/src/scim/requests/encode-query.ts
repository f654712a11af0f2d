/** A value of a query as .NET encodes a form: `+` for a blank, `%22` for a quote; letters, digits and `-_.!*()` stay. */
export const encodeQuery = (text: string): string =>
  encodeURIComponent(text.toWellFormed()).replace(/[~']|%20/g, (found) => instead[found] ?? found)

const instead: Readonly<Record<string, string>> = { '%20': '+', '~': '%7E', "'": '%27' }

/** Text within the quotes of a filter: a quote and a backslash are escaped. */
export const escapeInFilter = (text: string): string => text.replace(/["\\]/g, '\\$&')
