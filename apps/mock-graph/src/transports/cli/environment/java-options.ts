/**
 * A word of `JAVA_TOOL_OPTIONS`, which a JVM divides at blanks outside of quotation marks. Nothing but a mark of the
 * other kind can stand for a mark.
 */
export const quoteJavaOption = (word: string): string =>
  /[\s'"]/.test(word) ? `"${word.replaceAll('"', `"'"'"`)}"` : word

/** The properties by which a JVM reaches everything but this machine through a proxy. It reads no variables for that. */
export function javaProxyOptions(proxyUrl: string): string {
  const { hostname, port } = new URL(proxyUrl)
  const host = hostname.replace(/^\[|\]$/g, '')
  return [
    ...['https', 'http'].flatMap((scheme) => [
      `-D${scheme}.proxyHost=${host}`,
      `-D${scheme}.proxyPort=${port}`,
    ]),
    // Of https too.
    '-Dhttp.nonProxyHosts=localhost|127.*|[::1]',
  ].join(' ')
}
