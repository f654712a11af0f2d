/** The client id and secret of an `Authorization: Basic` header, form-decoded as RFC 6749 section 2.3.1 asks. */
export function readBasicCredentials(
  authorization: string | null,
): { name: string; password: string } | undefined {
  const [, encoded] = /^basic +([\w+/=]+)$/i.exec(authorization ?? '') ?? []
  if (!encoded) return undefined
  try {
    const bytes = Uint8Array.from(atob(encoded), (character) => character.charCodeAt(0))
    const [, name, password] = /^([^:]*):(.*)$/s.exec(new TextDecoder().decode(bytes)) ?? []
    return name && password ? { name: decodeField(name), password: decodeField(password) } : undefined
  } catch {
    return undefined
  }
}

const decodeField = (field: string) => decodeURIComponent(field.replaceAll('+', ' '))
