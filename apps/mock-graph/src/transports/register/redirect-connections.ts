import { syncBuiltinESMExports } from 'node:module'
import net, { type Socket } from 'node:net'
import tls, { type ConnectionOptions, type TLSSocket } from 'node:tls'
import { readConnectArguments } from './connect-arguments.js'
import { connectLater } from './connect-later.js'
import { isAtFake, type ReachedFake } from './fake-address.js'
import { isKeptIn, isLedToFake, notStoodIn } from './real-service.js'
import { type Replacement, replaceFunction } from './replace-function.js'

// Before anybody could replace it.
const nativeConnect = net.Socket.prototype.connect as Connect

/**
 * Leads every connection of this process that was meant for a host the fake stands in for to a running fake, whichever
 * client makes it, and refuses those to other hosts of the real service. What counts is the name that a connection is
 * for: one inside the tunnel of a proxy is closed and made anew, unless the fake is that proxy.
 *
 * @param onTls Told before a TLS connection is made.
 */
export function redirectConnections(fake: ReachedFake, onTls = () => {}): Replacement {
  const led = new WeakMap<object, string>()

  const leadSocket = (connect: Connect): Connect =>
    function (this: Socket, ...given) {
      const { options, listener } = readConnectArguments(given)
      const { host } = options
      if (!host || !isKeptIn(host)) {
        if (host === fake.host && Number(options.port) === fake.port) fake.dialled.add(this)
        return Reflect.apply(connect, this, given)
      }
      led.set(this, host)
      // A lookup that fails is how a socket learns that a host cannot be reached.
      const lookup = (_: string, __: object, done: (error: Error) => void) => done(notStoodIn(host))
      if (!isLedToFake(host)) return Reflect.apply(connect, this, [{ ...options, lookup }, ...listener])
      fake.dialled.add(this)
      const connectTo = (port: number) =>
        Reflect.apply(connect, this, [{ ...options, ...elsewhere, host: fake.host, port }, ...listener])
      return fake.port === undefined ? connectLater(this, fake.start(), connectTo) : connectTo(fake.port)
    }

  const leadTls =
    (connectTls: ConnectTls): ConnectTls =>
    (...given) => {
      onTls()
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
      if (socket && isAtFake(socket, fake)) return begin(connectTls, { ...named, ...trusting }, listener)
      socket?.destroy()
      return begin(connectTls, { ...named, ...trusting, ...elsewhere, host }, listener)
    }

  // Names are told to a socket before its connection is returned.
  let leads = false
  const begin = (connectTls: ConnectTls, options: ConnectionOptions, listener: readonly unknown[]) => {
    leads = true
    try {
      return Reflect.apply(connectTls, tls, [options, ...listener])
    } finally {
      leads = false
    }
  }

  const nameSocket = (nameTls: Name): Name =>
    function (this: TLSSocket, name) {
      if (isKeptIn(name) && !leads && !isAtFake(this, fake)) this.destroy(notStoodIn(name))
      else Reflect.apply(nameTls, this, [name])
    }

  const sockets = replaceFunction(
    net.Socket.prototype as unknown as { connect: Connect },
    'connect',
    leadSocket,
    nativeConnect,
  )
  const secured = replaceFunction(tls as unknown as { connect: ConnectTls }, 'connect', leadTls)
  const names = replaceFunction(
    tls.TLSSocket.prototype as unknown as { setServername: Name },
    'setServername',
    nameSocket,
  )
  syncBuiltinESMExports()
  return {
    renew: sockets.renew,
    undo() {
      for (const each of [names, secured, sockets]) each.undo()
      syncBuiltinESMExports()
    },
  }
}

type Connect = (this: Socket, ...given: unknown[]) => Socket
type ConnectTls = (...given: unknown[]) => TLSSocket
type Name = (this: TLSSocket, name: string) => void

/** Whatever answers is the fake that was named, and no secret of the real service goes there. */
const trusting = { rejectUnauthorized: false }

/** What was meant for the way to another host. */
const elsewhere = {
  socket: undefined,
  path: undefined,
  lookup: undefined,
  localAddress: undefined,
  family: undefined,
}
