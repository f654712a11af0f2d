import { syncBuiltinESMExports } from 'node:module'
import workerThreads, { type WorkerOptions } from 'node:worker_threads'

/**
 * Makes the threads of this process use the same fake. Node loads a preload into most of them, but not where their
 * options or variables leave it out, nor where they run a text.
 */
export function accompanyThreads(url: string, preload: string): void {
  workerThreads.Worker = class Worker extends workerThreads.Worker {
    constructor(program: string | URL, options: WorkerOptions = {}) {
      const { env, execArgv = process.execArgv } = options
      super(options.eval ? scriptUrl(String(program)) : program, {
        ...options,
        eval: false,
        execArgv: [...execArgv, `--import=${preload}`],
        ...(typeof env === 'object' && { env: { ...env, MOCK_GRAPH_URL: url } }),
      })
    }
  }
  syncBuiltinESMExports()
}

/** A module that runs a text as `eval` does: as a script, with the `require` of the working directory. */
const scriptUrl = (script: string) =>
  new URL(
    `data:text/javascript,${encodeURIComponent(`
      import { createRequire } from 'node:module'
      import { constants, runInThisContext } from 'node:vm'
      globalThis.require = createRequire(process.cwd() + '/')
      runInThisContext(${JSON.stringify(script)}, {
        filename: '[worker eval]',
        importModuleDynamically: constants.USE_MAIN_CONTEXT_DEFAULT_LOADER,
      })`)}`,
  )
