import { PatternError } from './pattern.js'

/**
 * Runs code for some milliseconds at most and answers its value; throws {@link PatternError} after them. `undefined`
 * where nothing can stop a regular expression: in browsers, which have no way, and in Bun, whose way waits for its end.
 */
export type RunStoppable = (code: string, milliseconds: number) => unknown

/** By a Node module that is only looked for, since the fake runs in browsers too. */
export function findStoppable(): RunStoppable | undefined {
  const { process } = globalThis as { process?: Partial<NodeJS.Process> }
  if (process?.versions?.bun !== undefined) return undefined
  const vm = process?.getBuiltinModule?.('node:vm')
  if (!vm) return undefined
  return (code, milliseconds) => {
    try {
      return new vm.Script(code).runInThisContext({ timeout: Math.max(1, Math.ceil(milliseconds)) })
    } catch (error) {
      if (!isTimeout(error)) throw error
      throw new PatternError('takes too long for this text')
    }
  }
}

const isTimeout = (error: unknown) =>
  error instanceof Error && 'code' in error && error.code === 'ERR_SCRIPT_EXECUTION_TIMEOUT'
