/**
 * The beginning of a line that stays within one line of a terminal, so that it can be taken back: what does not fit ends in `…`.
 *
 * @param columns Of the terminal. Default: 80.
 */
export function fitLine(line: string, columns = 80): string {
  // The last one is left free: some terminals go on to the next line there.
  const room = Math.max(columns - 1, 1)
  let taken = 0
  let shown = ''
  for (const { segment } of new Intl.Segmenter().segment(line)) {
    const width = isWide.test(segment) ? 2 : 1
    if (taken + width > room) return `${cut(shown, taken, room)}…`
    taken += width
    shown += segment
  }
  return shown
}

const cut = (shown: string, taken: number, room: number) =>
  taken < room
    ? shown
    : Array.from(new Intl.Segmenter().segment(shown), ({ segment }) => segment)
        .slice(0, -1)
        .join('')

// Two columns wide: ideographs and their like, and emoji.
const isWide =
  /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|\p{Extended_Pictographic}/u
