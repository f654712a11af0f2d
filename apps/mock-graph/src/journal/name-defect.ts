/**
 * What went wrong in the fake and where, such as `TypeError at check-body.js:41`. The message of the error is left out:
 * it may quote what was sent, and the journal holds no values.
 */
export function nameDefect(error: unknown): string {
  if (!(error instanceof Error)) return `a thrown ${typeof error}`
  // A frame names its file, line and column in every engine; the message before the frames may look like one.
  const message = String(error.message)
  const frames = (error.stack ?? '').replace(message, '')
  const [, file, line] = /([^/\\\s()]+\.[cm]?[jt]sx?)(?:\?[^:\s]*)?:(\d+):\d+/.exec(frames) ?? []
  return file === undefined ? error.name : `${error.name} at ${file}:${line}`
}
