import { UsageError } from './usage-error.js'

/** The name of a host and nothing else, as an option gives it. Throws {@link UsageError}. */
export function parseHostName(option: string, example: string, text: string): string {
  const host = URL.parse(`https://${text}`)
  if (host && !/[*?]/.test(text) && host.host !== '' && host.host === text.toLowerCase()) return host.hostname
  throw new UsageError(`--${option} takes the name of a host, such as ${example}; it was given ${text}.`)
}
