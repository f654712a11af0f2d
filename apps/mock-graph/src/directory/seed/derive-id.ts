/**
 * A GUID that depends on nothing but the words: the same at every start, different for different words. It looks
 * like a version 4 GUID, since clients may check that. Never use it where an id must be hard to guess.
 */
export function deriveId(...words: string[]): string {
  const text = words.join('\n')
  const hex = [1, 2, 3, 4].map((salt) => hash(text, salt).toString(16).padStart(8, '0')).join('')
  const variant = ((Number.parseInt(hex.charAt(16), 16) & 0x3) | 0x8).toString(16)
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `4${hex.slice(13, 16)}`,
    `${variant}${hex.slice(17, 20)}`,
    hex.slice(20),
  ].join('-')
}

/** 32-bit FNV-1a with the salt first, and MurmurHash3's finalizer, without which close words give close hashes. */
function hash(text: string, salt: number): number {
  let value = Math.imul(0x811c9dc5 ^ salt, 0x01000193)
  for (let index = 0; index < text.length; index++) {
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193)
  }
  value = Math.imul(value ^ (value >>> 16), 0x85ebca6b)
  value = Math.imul(value ^ (value >>> 13), 0xc2b2ae35)
  return (value ^ (value >>> 16)) >>> 0
}
