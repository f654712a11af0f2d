/**
 * The certificate (DER) of a key credential, which is base64 of DER or, as some tools upload it, of PEM. Throws when it
 * is no base64.
 */
export function certificateBytes(key: string): Uint8Array<ArrayBuffer> {
  const text = atob(key)
  if (text.startsWith('-----')) return certificateBytes(text.replace(/-----[^-]+-----|\s/g, ''))
  return Uint8Array.from(text, (character) => character.charCodeAt(0))
}
