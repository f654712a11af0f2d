import { subscribe, unsubscribe } from 'node:diagnostics_channel'
import { redirectConnections } from '../register/redirect-connections.js'
import { refuseLookups } from '../register/refuse-lookups.js'
import { replaceFunction } from '../register/replace-function.js'
import { watchRequests } from '../register/watch-requests.js'
import type { Answerer } from './answerer.js'
import { createFetch } from './create-fetch.js'
import { createOwnServer } from './own-server.js'

// Before anybody could replace it.
const nativeFetch = globalThis.fetch

let answerers: readonly Answerer[] = []
let interception: { end(): void } | undefined

/**
 * Lets somebody answer the global `fetch` and every connection of this process to a host of the real service, until what
 * is returned is called. Of several the last one answers.
 */
export function intercept(answerer: Answerer): () => void {
  answerers = [...answerers, answerer]
  interception ??= beginInterception()
  return () => {
    answerers = answerers.filter((other) => other !== answerer)
    if (answerers.length > 0) return
    interception?.end()
    interception = undefined
  }
}

function beginInterception() {
  const last = () => answerers.at(-1)
  const server = createOwnServer(async (request, place) => {
    const answerer = last()
    if (!answerer) throw new Error('Nobody answers any more.')
    return answerer.serve(request, place)
  })
  // MSW puts back what it found, so one that listened before and closes now switches ours off: until the next connection.
  const renew = () => {
    for (const each of [fetching, connecting]) each.renew()
  }
  const fetching = replaceFunction(globalThis, 'fetch', (before) => createFetch(last, before), nativeFetch)
  const connecting = redirectConnections(server, renew)
  const undo = [fetching.undo, connecting.undo, watchRequests(server), refuseLookups(server)]
  subscribe(newSocket, renew)
  return {
    end() {
      unsubscribe(newSocket, renew)
      for (const each of undo) each()
      server.end()
    },
  }
}

// Told of a socket before it connects.
const newSocket = 'net.client.socket'
