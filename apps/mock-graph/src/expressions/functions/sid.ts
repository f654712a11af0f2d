import { unfit } from '../evaluate/expression-value.js'

/** A security identifier as `S-1-5-21-…`. Its bytes are laid out as MS-DTYP, section 2.4.2.2, says. */
export function describeSid(bytes: Uint8Array): string {
  const count = bytes[1] ?? 0
  if (bytes.length !== 8 + 4 * count) throw unfit('the bytes are not a security identifier')
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const authority = view.getUint16(2) * 2 ** 32 + view.getUint32(4)
  const parts = Array.from({ length: count }, (_, index) => view.getUint32(8 + 4 * index, true))
  return ['S', view.getUint8(0), authority, ...parts].join('-')
}
