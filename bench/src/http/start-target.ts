import { checkAnswer } from './check-answer.ts'
import { spawnTarget, type TargetProcess } from './spawn-target.ts'
import type { Call, Target, Workload } from './target.ts'

export type StartedTarget = TargetProcess & {
  readonly name: string
  readonly calls: Partial<Record<Workload, Call>>
}

/** Starts a target and checks all its answers. Throws `WrongAnswer`. */
export async function startTarget(target: Target): Promise<StartedTarget> {
  const running = await spawnTarget(target)
  try {
    await running.answers({ method: 'GET', path: '/', headers: {} })
    const calls = await target.prepare(running.origin)
    for (const call of Object.values(calls)) await checkAnswer(target.name, running.origin, call)
    return { ...running, name: target.name, calls }
  } catch (error) {
    await running.stop()
    throw error
  }
}
