/** What must never be shown, and texts without it. */
export type HiddenSecrets = {
  /** How many texts are hidden; another one than before when something was added. */
  readonly count: number
  add(...secrets: readonly string[]): void
  /** The text, with `***` for each secret, however it is written: plain, in JSON or in a query. */
  hide(text: string): string
}

export function hideSecrets(secrets: readonly string[]): HiddenSecrets {
  let forms: readonly string[] = []
  const add = (...more: readonly string[]) => {
    const all = more.filter((secret) => secret !== '').flatMap(formsOf)
    // The longest first: a secret may be part of another.
    forms = [...new Set([...forms, ...all])].sort((one, other) => other.length - one.length)
  }
  add(...secrets)
  return {
    get count() {
      return forms.length
    },
    add,
    hide: (text) => {
      let shown = text
      for (const form of forms) if (shown.includes(form)) shown = shown.replaceAll(form, '***')
      return shown
    },
  }
}

const formsOf = (secret: string) => [
  secret,
  JSON.stringify(secret).slice(1, -1),
  encodeURIComponent(secret.toWellFormed()),
  new URLSearchParams([['', secret]]).toString().slice(1),
]
