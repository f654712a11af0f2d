import type { ContractCase } from './contract-case.js'

/** How one case went. */
export type CaseResult = {
  readonly name: string
  readonly section: string
  readonly assumed: boolean
  /** Why it failed. */
  readonly error?: Error | undefined
}

/** How a run of the contract went. As text: a line for each failure, and the counts. */
export type ContractReport = {
  readonly passed: readonly CaseResult[]
  readonly failed: readonly CaseResult[]
  readonly skipped: readonly CaseResult[]
  toString(): string
}

export const resultOf = ({ name, section, assumed = false }: ContractCase, error?: Error): CaseResult => ({
  ...{ name, section, assumed },
  ...(error && { error }),
})

export function createReport(results: Omit<ContractReport, 'toString'>): ContractReport {
  const { passed, failed, skipped } = results
  return {
    ...{ passed, failed, skipped },
    toString: () =>
      [
        ...failed.map(
          ({ section, name, assumed, error }) =>
            `failed: ${section}: ${name}${assumed ? ' (assumed)' : ''}\n  ${error?.message}`,
        ),
        `${passed.length} passed, ${failed.length} failed, ${skipped.length} skipped`,
      ].join('\n'),
  }
}
