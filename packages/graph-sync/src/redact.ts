import type { RequestInformation } from '@microsoft/kiota-abstractions'

// Shorter values are words like "true", and replacing those would spoil the text.
const shortestSecret = 8

/** Takes the token and the values of key-value pairs that were sent out of a text that came back. */
export function redact(text: string, { headers, content }: RequestInformation): string {
  const [authorization = ''] = headers.tryGetValue('Authorization') ?? []
  return [authorization.replace(/^Bearer /, ''), ...valuesIn(content)]
    .filter((secret) => secret.length >= shortestSecret)
    .flatMap((secret) => [secret, JSON.stringify(secret).slice(1, -1)])
    .reduce((redacted, secret) => redacted.replaceAll(secret, '[redacted]'), text)
}

function valuesIn(content: ArrayBuffer | undefined): string[] {
  if (!content) return []
  const values: string[] = []
  try {
    JSON.parse(new TextDecoder().decode(content), (name, value) => {
      if (/^(value|secretText)$/.test(name) && typeof value === 'string') values.push(value)
      return value
    })
  } catch {
    return [] // a body that is not JSON holds no pairs
  }
  return values
}
