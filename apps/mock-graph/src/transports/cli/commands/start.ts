import { once } from 'node:events'
import { version } from '../../../generated/version.js'
import { chooseCaller } from '../environment/client-environment.js'
import type { StartOptions } from '../options/parse-command.js'
import type { Io } from '../output/io.js'
import { removeReadyFile, writeReadyFile } from '../output/ready-file.js'
import { renderReady } from '../output/render-ready.js'
import { serve } from './serve.js'

/** Serves a fake until told to stop. Throws when it cannot start. */
export async function start(options: StartOptions, io: Io): Promise<void> {
  const { readyFile, json, admin, as } = options
  if (readyFile !== undefined) await removeReadyFile(readyFile)
  await using served = await serve(options, io, json ? io.err : io.out)
  const { ready, log } = served
  chooseCaller(ready, as)
  if (readyFile !== undefined) await writeReadyFile(readyFile, ready)
  io.out(
    json
      ? `${JSON.stringify(ready)}\n`
      : renderReady(ready, { version, admin, ...(as !== undefined && { as }) }),
  )

  if (!io.stop.aborted) await once(io.stop, 'abort')
  log.flush()
  if (readyFile !== undefined) await removeReadyFile(readyFile)
}
