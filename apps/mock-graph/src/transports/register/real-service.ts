import { isMetadataService } from '../../hosts/metadata-service.js'
import { isMicrosofts, isStoodIn } from '../real-hosts.js'

/** Whether a connection to this host is led to the fake. */
export const isLedToFake = (host: string): boolean => isStoodIn(host) || isMetadataService(host)

/** Whether no connection to this host may leave the process. */
export const isKeptIn = (host: string): boolean => isMicrosofts(host) || isLedToFake(host)

/** The error of a client that cannot be led to the fake, in the shape of the system's for a host that is not there. */
export const refusalOf = (host: string, remedy: string): Error =>
  Object.assign(new Error(`mock-graph lets nothing out to ${host}, ${remedy}`), {
    code: 'ENOTFOUND',
    syscall: 'getaddrinfo',
    hostname: host,
  })

export const notStoodIn = (host: string): Error =>
  refusalOf(host, 'which belongs to the real service, and does not stand in for it.')
