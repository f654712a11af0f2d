const reasons: Readonly<Record<string, string>> = {
  EACCES: 'this user may not',
  EISDIR: 'it is a folder',
  ENOSPC: 'the disk is full',
  ENOTDIR: 'its folder is a file',
  EPERM: 'this user may not',
  EROFS: 'its disk is read-only',
}

/** Why a file cannot be read or written, in one sentence. */
export function explainFile(error: unknown, file: string, done: 'read' | 'written'): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : String(error)
  const why =
    code === 'ENOENT'
      ? done === 'read'
        ? 'there is no such file'
        : 'its folder does not exist'
      : (reasons[code] ?? code)
  return `${file} cannot be ${done}: ${why}.`
}
