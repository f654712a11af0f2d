/** Why a file cannot be read or written, in one sentence. */
export function explainFile(error: unknown, file: string, done: 'read' | 'written'): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : String(error)
  const why =
    code === 'ENOENT'
      ? done === 'read'
        ? 'there is no such file'
        : 'its folder does not exist'
      : ({ EACCES: 'this user may not', EISDIR: 'it is a folder', ENOTDIR: 'its folder is a file' }[code] ??
        code)
  return `${file} cannot be ${done}: ${why}.`
}
