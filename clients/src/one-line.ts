const longest = 220

/**
 * What a program said, as one line without what differs from run to run or from machine to machine: ports, ids, times
 * and paths.
 */
export function toOneLine(text: string, folders: readonly string[]): string {
  let line = text
  for (const folder of folders) line = line.replaceAll(folder, '')
  line = line
    // biome-ignore lint/suspicious/noControlCharactersInRegex: terminals are painted with them.
    .replace(/\u001b\[[\d;]*m/g, '')
    .replace(/\s+/g, ' ')
    .replace(/\b[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}\b/gi, 'ID')
    .replace(/\d{4}-\d\d-\d\d[T ][\d:.]+Z?/g, 'TIME')
    .replace(/\b(127\.0\.0\.1|localhost|\[::1\])(:|[^\d]{0,12}port=?)\d{2,5}\b/g, '$1$2PORT')
    .replace(/\b[\dA-F]{12,16}(?=:error:)/g, '')
    .replace(/\b0x[\da-f]{6,}\b/g, '0x…')
    .replace(/(file:\/\/)?\/tmp\/[^\s'")]*/g, 'FILE')
    .trim()
  return line.length > longest ? `${line.slice(0, longest - 1)}…` : line
}

/** Why a program failed: its own line, one that names an error, or the last that it wrote. */
export function findReason(output: string): string {
  const lines = output.split('\n').filter((line) => line.trim())
  const own = lines.findLast((line) => line.startsWith('refused:'))
  if (own === undefined) {
    if (output.includes('unsettled top-level await')) return 'no answer: nothing was left to wait for'
    return (
      lines.findLast((line) => /^\s*([\w.]*(Error|Exception)\b|error:)/i.test(line)) ??
      lines.at(-1) ??
      'it said nothing'
    )
  }
  return own.slice('refused:'.length).trim() || 'it gave no reason'
}
