import { spawn } from 'node:child_process'

export type Ended = { readonly code: number | null; readonly output: string; readonly timedOut: boolean }

const mostOutput = 100_000

/** Runs a program to its end, or ends it and all that it started when its time is over. */
export function runProgram(
  [program = '', ...words]: readonly string[],
  options: { env: NodeJS.ProcessEnv; cwd: string; seconds: number },
): Promise<Ended> {
  const child = spawn(program, words, {
    env: options.env,
    cwd: options.cwd,
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  })
  let output = ''
  let timedOut = false
  const keep = (part: string) => {
    if (output.length < mostOutput) output += part
  }
  child.stdout.setEncoding('utf8').on('data', keep)
  child.stderr.setEncoding('utf8').on('data', keep)
  const endAll = () => {
    try {
      if (child.pid !== undefined) process.kill(-child.pid, 'SIGKILL')
    } catch {
      // All of them have ended.
    }
  }
  process.once('exit', endAll)
  const timer = setTimeout(() => {
    timedOut = true
    endAll()
  }, options.seconds * 1000)
  return new Promise((resolve) => {
    const end = (code: number | null) => {
      clearTimeout(timer)
      process.off('exit', endAll)
      endAll()
      resolve({ code, output, timedOut })
    }
    child.once('error', (error) => {
      output += error.message
      end(null)
    })
    child.once('close', end)
  })
}
