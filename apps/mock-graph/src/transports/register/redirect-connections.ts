import { syncBuiltinESMExports } from 'node:module'
import net, { type Socket } from 'node:net'
import tls, { type ConnectionOptions, type TLSSocket } from 'node:tls'
import { type ConnectArguments, readConnectArguments } from './connect-arguments.js'
import { isAtFake, type ReachedFake } from './fake-address.js'
import { isKeptIn, isLedToFake, notStoodIn } from './real-service.js'

/**
 * Leads every connection of this process that was meant for a host the fake stands in for to a running fake, whichever
 * client makes it, and refuses those to other hosts of the real service. What counts is the name that a connection is
 * for: one inside the tunnel of a proxy is closed and made anew, unless the fake is that proxy.
 */
export function redirectConnections(fake: ReachedFake): void {
  const led = new WeakMap<object, string>()
  const { host: fakeHost, port: fakePort } = fake
  const connectSocket = net.Socket.prototype.connect
  const connectTls = tls.connect
  const secured = tls.TLSSocket.prototype as TLSSocket & { setServername(name: string): void }
  const nameTls = secured.setServername

  function leadSocket(this: Socket, ...given: unknown[]) {
    const { options, listener } = readConnectArguments(given)
    if (!options.host || !isKeptIn(options.host)) {
      if (options.host === fakeHost && Number(options.port) === fakePort) fake.dialled.add(this)
      return Reflect.apply(connectSocket, this, given)
    }
    led.set(this, options.host)
    if (isLedToFake(options.host)) fake.dialled.add(this)
    return Reflect.apply(connectSocket, this, [redirect(options), ...listener])
  }

  function redirect({ host = '', ...options }: ConnectArguments['options']) {
    if (isLedToFake(host)) return { ...options, ...elsewhere, host: fakeHost, port: fakePort }
    // A lookup that fails is how a socket learns that a host cannot be reached.
    const lookup = (_: string, __: object, done: (error: Error) => void) => done(notStoodIn(host))
    return { ...options, host, lookup }
  }

  function leadTls(...given: unknown[]) {
    const { options, listener } = readConnectArguments(given)
    const { socket } = options
    const names = [
      options.servername,
      options.host,
      ...(socket ? [led.get(socket), fake.tunnels.get(socket)] : []),
    ]
    const host = names.find((name) => name !== undefined && isKeptIn(name))
    if (host === undefined) return Reflect.apply(connectTls, tls, given)
    const named = { ...options, port: options.port ?? 443, servername: options.servername || host }
    if (socket && isAtFake(socket, fake)) return beginTls({ ...named, ...trusting }, listener)
    socket?.destroy()
    return beginTls({ ...named, ...trusting, ...elsewhere, host }, listener)
  }

  // Names are told to a socket before this returns.
  let leads = false
  function beginTls(options: ConnectionOptions, listener: readonly unknown[]) {
    leads = true
    try {
      return Reflect.apply(connectTls, tls, [options, ...listener])
    } finally {
      leads = false
    }
  }

  function nameSocket(this: TLSSocket, name: string) {
    if (isKeptIn(name) && !leads && !isAtFake(this, fake)) this.destroy(notStoodIn(name))
    else nameTls.call(this, name)
  }

  net.Socket.prototype.connect = leadSocket as typeof connectSocket
  tls.connect = leadTls as typeof connectTls
  secured.setServername = nameSocket
  syncBuiltinESMExports()
}

/** Whatever answers is what MOCK_GRAPH_URL names, and no secret of the real service goes there. */
const trusting = { rejectUnauthorized: false }

/** What was meant for the way to another host. */
const elsewhere = {
  socket: undefined,
  path: undefined,
  lookup: undefined,
  localAddress: undefined,
  family: undefined,
}
