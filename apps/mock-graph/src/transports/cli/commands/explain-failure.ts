import type { JournalEntry } from '../../../journal/journal-entry.js'
import { isErrno } from '../../certificates/kept-file.js'
import type { ServeOptions } from '../options/parse-command.js'

/** What went wrong while starting, and what to do about it, in one message. */
export function explainFailure(error: unknown, { port, host, seed }: ServeOptions): string {
  if (!(error instanceof Error)) return String(error)
  if (error.name === 'SeedFileError') return `The seed ${seed} cannot be used:\n${error.message}`
  if (!('syscall' in error)) return error.message
  const where = `${host}:${port}`
  if (isErrno(error, 'EADDRINUSE')) {
    return `Port ${port} is taken. Stop the program that uses it, or choose another with --port; --port 0 takes any free one.`
  }
  if (error.syscall === 'listen' && isErrno(error, 'EACCES')) {
    return `This user may not listen on ${where}. Choose a port above 1023 with --port.`
  }
  if (isErrno(error, 'EADDRNOTAVAIL', 'ENOTFOUND', 'EAI_AGAIN')) {
    return `${host} is no address of this machine. Choose another with --host, or leave it out for 127.0.0.1.`
  }
  if ('path' in error) {
    return `${error.message}. Keys and certificates are kept in the state directory: set MOCK_GRAPH_HOME to a directory that can be written.`
  }
  return error.message
}

/** What the log says of a defect: the request that met it, if one did, and where it came from. */
export function explainDefect(error: unknown, entry: JournalEntry | undefined): string {
  const where = entry ? ` at ${entry.method} ${entry.path} (request ${entry.id})` : ''
  const cause = error instanceof Error ? (error.stack ?? error.message) : String(error)
  // A message may hold anything: none may paint the terminal.
  return `The fake failed${where}, which is a defect in it: ${cause}`.replace(/(?!\n)\p{Cc}/gu, '?')
}

/** A line for the log about a failure of the running server. */
export function explainServerError(error: Error, caFile: string): string {
  if (error.name === 'LogError') return error.message
  const isTls = isErrno(error, 'ECONNRESET') || ('code' in error && String(error.code).startsWith('ERR_SSL_'))
  return isTls
    ? `A client broke off while TLS began (${error.message}). If it does not trust the certificate, give it ${caFile}: NODE_EXTRA_CA_CERTS, SSL_CERT_FILE or curl --cacert.`
    : explainDefect(error, undefined)
}
