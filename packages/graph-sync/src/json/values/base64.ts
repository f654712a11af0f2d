/** The bytes of a base64 text, in either alphabet, or undefined when it is none. */
export function readBase64(text: string): ArrayBuffer | undefined {
  try {
    const binary = atob(text.replaceAll('-', '+').replaceAll('_', '/'))
    return Uint8Array.from(binary, (char) => char.charCodeAt(0)).buffer
  } catch {
    return undefined
  }
}

export function writeBase64(bytes: ArrayBuffer | ArrayBufferView): string {
  const view = ArrayBuffer.isView(bytes)
    ? new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    : new Uint8Array(bytes)
  return btoa(Array.from(view, (byte) => String.fromCharCode(byte)).join(''))
}
