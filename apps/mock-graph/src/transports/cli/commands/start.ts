import { once } from 'node:events'
import { version } from '../../../generated/version.js'
import { chooseCaller } from '../environment/client-environment.js'
import type { StartOptions } from '../options/parse-command.js'
import type { Io } from '../output/io.js'
import { removeReadyFile, writeReadyFile } from '../output/ready-file.js'
import { renderReady } from '../output/render-ready.js'
import { type Served, serve } from './serve.js'

/** Serves a fake until told to stop. Throws when it cannot start. */
export async function start(options: StartOptions, io: Io): Promise<void> {
  const { readyFile, json } = options
  if (readyFile !== undefined) await removeReadyFile(readyFile)
  const served = await serve(options, io, json ? io.err : io.out)
  try {
    await untilStopped(served, options, io)
  } finally {
    // Whoever sees the file gone may count on it that the stop has begun.
    const closed = served[Symbol.asyncDispose]()
    await Promise.all([closed, readyFile !== undefined && removeReadyFile(readyFile)])
  }
}

async function untilStopped({ ready, log }: Served, options: StartOptions, io: Io): Promise<void> {
  const { readyFile, json, admin, as } = options
  chooseCaller(ready, as)
  if (readyFile !== undefined) await writeReadyFile(readyFile, ready)
  io.out(
    json
      ? `${JSON.stringify(ready)}\n`
      : renderReady(ready, { version, admin, ...(as !== undefined && { as }) }),
  )

  if (!io.stop.aborted) await once(io.stop, 'abort')
  log.flush()
}
