import { isAdded } from '../environment/inherited-options.js'
import { quoteWord } from './quote-word.js'

/**
 * Lines that set variables in a POSIX shell. Names of one value share a line, as `http_proxy` does with `HTTP_PROXY`;
 * options are added to those that are set already.
 */
export function renderExports(variables: Readonly<Record<string, string>>): string {
  const namesOf = Map.groupBy(Object.keys(variables), (name) => variables[name] ?? '')
  return [...namesOf]
    .map(
      ([value, names]) =>
        `export ${names.map((name) => `${name}=${before(name)}${quoteWord(value)}`).join(' ')}`,
    )
    .join('\n')
}

const before = (name: string) => (isAdded(name) ? `"\${${name}:+$${name} }"` : '')
