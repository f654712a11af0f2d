/** How many bytes a text has in UTF-8. Counted and not encoded, which would make what is thrown away at once. */
export function bytesOfText(text: string): number {
  let bytes = text.length
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index)
    if (code > 0x7f) bytes += code > 0x7ff && !isSurrogate(code) ? 2 : 1
  }
  return bytes
}

/** Two of them make a character of four bytes. */
const isSurrogate = (code: number) => code >= 0xd800 && code <= 0xdfff

/** The same text, or its beginning with a word about its length where it has more bytes than that. */
export function cutText(text: string, longest: number): string {
  // A character has four bytes at most.
  if (text.length * 4 <= longest || bytesOfText(text) <= longest) return text
  return `${text.slice(0, Math.floor(longest / 4)).toWellFormed()}… (cut: ${bytesOfText(text)} bytes)`
}
