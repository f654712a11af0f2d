/** `application/json` and every `+json`, with or without parameters. */
export const isJson = (contentType: string) => /^[^;]*[/+]json\s*(?:;|$)/i.test(contentType)

export const isPlainText = (contentType: string) => /^text\/plain\s*(?:;|$)/i.test(contentType)
