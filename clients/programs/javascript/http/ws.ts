import { once } from 'node:events'
import WebSocket from 'ws'
import { graph } from '../shared/addresses.ts'

// Graph has no WebSocket: what matters is that nobody is said to be there, and why.
export default async () => {
  const socket = new WebSocket(`${graph.replace(/^http/, 'ws')}/v1.0/me`)
  await once(socket, 'open')
  socket.terminate()
  throw new Error('a WebSocket was opened, with nobody there')
}
