import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { request } from 'node:http'
import { setTimeout as delay } from 'node:timers/promises'
import { WrongAnswer } from '../wrong-answer.ts'
import { freePort } from './free-port.ts'
import type { Call, Target } from './target.ts'

export type TargetProcess = {
  readonly origin: string
  readonly pid: number
  /** Resolves when a call is first answered with `status`, or for no status with anything. */
  answers(call: Pick<Call, 'method' | 'path' | 'headers'>, status?: number): Promise<void>
  stop(): Promise<void>
}

const patienceMs = 20_000

/** Starts a target on loopback; it need not listen yet. */
export async function spawnTarget({ name, argv, env }: Target): Promise<TargetProcess> {
  const port = await freePort()
  const child = spawn(process.execPath, argv(port), {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, ...env },
  })
  const exited = once(child, 'exit')
  return {
    origin: `http://127.0.0.1:${port}`,
    pid: child.pid ?? 0,
    async answers(call, status) {
      const end = performance.now() + patienceMs
      while (child.exitCode === null && performance.now() < end) {
        const answered = await statusOf(port, call)
        if (answered !== undefined && (status === undefined || answered === status)) return
        await delay(2)
      }
      throw new WrongAnswer(
        `${name} did not answer ${call.method} ${call.path}${status ? ` with ${status}` : ''}.`,
      )
    },
    async stop() {
      // Nothing that it would do before it ends is of use, and some take their time.
      child.kill('SIGKILL')
      await exited
    },
  }
}

function statusOf(port: number, { method, path, headers }: Pick<Call, 'method' | 'path' | 'headers'>) {
  const { promise, resolve } = Promise.withResolvers<number | undefined>()
  const asking = request({ host: '127.0.0.1', port, method, path, headers, agent: false }, (response) => {
    response.resume()
    resolve(response.statusCode)
  })
  asking.on('error', () => resolve(undefined))
  asking.end()
  return promise
}
