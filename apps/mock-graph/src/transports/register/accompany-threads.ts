import { syncBuiltinESMExports } from 'node:module'
import workerThreads, { type WorkerOptions } from 'node:worker_threads'
import { isErrno } from '../certificates/kept-file.js'

/**
 * Makes the threads of this process use the same fake. Node loads a preload into most of them, but not where their
 * options or variables leave it out, nor where they run a text.
 */
export function accompanyThreads(url: string, preload: string): void {
  workerThreads.Worker = new Proxy(workerThreads.Worker, {
    construct(Worker, [program, options = {}]: [string | URL, WorkerOptions?], subclass) {
      const { env, execArgv } = options
      const begin = (more: WorkerOptions) =>
        Reflect.construct(
          Worker,
          [
            options.eval ? scriptUrl(String(program)) : program,
            {
              ...options,
              eval: false,
              ...(typeof env === 'object' && { env: { ...env, MOCK_GRAPH_URL: url } }),
              ...more,
            },
          ],
          subclass,
        )
      try {
        return begin({ execArgv: [...(execArgv ?? process.execArgv), `--import=${preload}`] })
      } catch (error) {
        // Some options of a process, such as --expose-gc, may be inherited by a thread but not given to it.
        if (execArgv || !isErrno(error, 'ERR_WORKER_INVALID_EXEC_ARGV')) throw error
        return begin({})
      }
    },
  })
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
