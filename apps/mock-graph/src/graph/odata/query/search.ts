import type { Item, Predicate } from '../filter/compile-filter.js'
import { ODataSyntaxError } from '../filter/tokenize-filter.js'
import { queryErrors } from './query-errors.js'

/**
 * Reads a `$search` such as `"displayName:hr" AND "displayName:prod"` into a test. Every word sought must begin a
 * word of the property: the directory splits texts at blanks, symbols and changes of case
 * (concepts/search-query-parameter.md). `AND` binds tighter than `OR`.
 *
 * @param searchable The properties that may be searched.
 */
export function compileSearch(search: string, searchable: readonly string[]): Predicate {
  try {
    return new SearchParser(search, searchable).parse()
  } catch (error) {
    throw error instanceof ODataSyntaxError ? queryErrors.invalidSyntax(error.message) : error
  }
}

class SearchParser {
  #at = 0
  #clauses = 0

  constructor(
    readonly search: string,
    readonly searchable: readonly string[],
  ) {}

  parse(): Predicate {
    const predicate = this.#alternatives()
    if (this.#at < this.search.length) throw this.#syntax()
    return predicate
  }

  #alternatives(): Predicate {
    const parts = [this.#conjunction()]
    while (this.#accept(/OR\b/y)) parts.push(this.#conjunction())
    return (item) => parts.some((part) => part(item))
  }

  #conjunction(): Predicate {
    const parts = [this.#clause()]
    while (this.#accept(/AND\b/y)) parts.push(this.#clause())
    return (item) => parts.every((part) => part(item))
  }

  #clause(): Predicate {
    this.#clauses += 1
    if (this.#clauses > 100) throw new ODataSyntaxError('Recursion depth exceeded allowed limit.')
    if (this.#accept(/\(/y)) {
      const inner = this.#alternatives()
      if (!this.#accept(/\)/y)) throw this.#syntax()
      return inner
    }
    // A quote within the value is escaped with a backslash.
    const [, name, value] = this.#accept(/"\s*([A-Za-z]\w*)\s*:((?:[^"\\]|\\.)*)"/y) ?? []
    if (name === undefined || value === undefined) throw this.#syntax()
    const property = this.searchable.find((known) => known.toLowerCase() === name.toLowerCase())
    if (!property) throw queryErrors.unsupportedSearchProperty(name)
    const sought = wordsOf(value.replaceAll(/\\(.)/g, '$1'))
    return (item) => matches(item, property, sought)
  }

  #accept(pattern: RegExp): RegExpExecArray | null {
    pattern.lastIndex = this.#at
    const match = pattern.exec(this.search)
    if (match) {
      this.#at += match[0].length
      while (this.search[this.#at] === ' ') this.#at += 1
    }
    return match
  }

  #syntax() {
    const character = this.search[this.#at]
    return new ODataSyntaxError(
      character === undefined
        ? `Syntax error at position ${this.#at} in '${this.search}'.`
        : `Syntax error: character '${character}' is not valid at position ${this.#at} in '${this.search}'.`,
    )
  }
}

function matches(item: Item, property: string, sought: readonly string[]): boolean {
  const value = item[property]
  if (typeof value !== 'string') return false
  const words = [...wordsOf(value), value.toLowerCase()]
  return sought.every((part) => words.some((word) => word.startsWith(part)))
}

const wordsOf = (text: string) =>
  text
    .replaceAll(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
