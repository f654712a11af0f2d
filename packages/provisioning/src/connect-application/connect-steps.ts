import type { connectOperations } from '../generated/connect-operations.js'

export type StepName = keyof typeof connectOperations

/** The id of an operation that a step may need. */
export type ConnectOperation = (typeof connectOperations)[StepName][number]
