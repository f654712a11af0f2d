import { TargetRefused } from './guard/checked-lookup.js'

/** Why there is no answer. The message says what to do, and holds no secret. */
export class ConnectionTrouble extends Error {
  override readonly name = 'ConnectionTrouble'

  constructor(
    readonly kind: 'refused' | 'unreachable' | 'broken' | 'timeout' | 'incompatible',
    message: string,
  ) {
    super(message)
  }
}

/** What a failed connection to a URL means, in one sentence. */
export function troubleOf(error: unknown, { origin, hostname, protocol }: URL): ConnectionTrouble {
  if (error instanceof ConnectionTrouble) return error
  if (error instanceof TargetRefused) return new ConnectionTrouble('refused', error.message)
  const { code, message } = codeOf(error)
  if (code === 'ECONNREFUSED') {
    return unreachable(
      `Nothing listens at ${origin}: start the SCIM endpoint, or correct the tenant URL (BaseAddress).`,
    )
  }
  if (code === 'ENOTFOUND' || code === 'EAI_AGAIN') {
    return unreachable(`The name ${hostname} cannot be resolved: correct the tenant URL (BaseAddress).`)
  }
  if (/^(ETIMEDOUT|EHOSTUNREACH|ENETUNREACH)$/.test(code)) {
    return unreachable(
      `${origin} cannot be reached (${code}): correct the tenant URL (BaseAddress), or open the way to it.`,
    )
  }
  if (code === 'ERR_TLS_CERT_ALTNAME_INVALID') {
    return unreachable(
      `The certificate of ${origin} is for another name than ${hostname}: use the name that it is for.`,
    )
  }
  if (/CERT|UNABLE_TO_(GET|VERIFY)/.test(code)) {
    return unreachable(
      `The certificate of ${origin} is not trusted (${code}): name the file of its authority in NODE_EXTRA_CA_CERTS, or provision over http on this machine.`,
    )
  }
  if (protocol === 'https:' && /^(EPROTO|ERR_SSL_|ERR_TLS_)/.test(code)) {
    return unreachable(
      `${origin} does not speak TLS 1.2 (${code}): correct the port or the scheme of the tenant URL (BaseAddress), or let the endpoint accept TLS 1.2.`,
    )
  }
  if (code.startsWith('HPE_')) {
    return broken(
      `${origin} does not answer in HTTP (${code}): correct the port or the scheme of the tenant URL (BaseAddress).`,
    )
  }
  if (code === 'ECONNRESET' || code === 'EPIPE') {
    return broken(
      `${origin} closed the connection before its answer was whole: look into the log of the SCIM endpoint${protocol === 'http:' ? ', or use https if that is what it speaks' : ''}.`,
    )
  }
  if (code === 'ABORT_ERR') return broken(`The request to ${origin} was given up, as it was stopped.`)
  return broken(`The request to ${origin} failed: ${message}`)
}

const unreachable = (message: string) => new ConnectionTrouble('unreachable', message)
const broken = (message: string) => new ConnectionTrouble('broken', message)

/** Node wraps what happened at each address of a name. */
function codeOf(error: unknown): { code: string; message: string } {
  if (error instanceof AggregateError && error.errors.length > 0) return codeOf(error.errors[0])
  if (!(error instanceof Error)) return { code: '', message: String(error) }
  return { code: 'code' in error && typeof error.code === 'string' ? error.code : '', message: error.message }
}
