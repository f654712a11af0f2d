/** Whether an address is of one of these origins, where `https://*.` begins one for any region. */
export function standsInFor(origins: readonly string[]): (url: URL) => boolean {
  const ours: ReadonlySet<string> = new Set(origins)
  return ({ origin }) => ours.has(origin) || ours.has(origin.replace(/\/\/[^.]+\./, '//*.'))
}
