import { contractCases } from './contract-cases.js'
import type { ContractOptions } from './contract-options.js'
import { type OpenContract, openContract } from './open-contract.js'

/**
 * The functions of a test runner. Those of vitest and jest fit as they are; of `node:test`, give `before` and `after`
 * as `beforeAll` and `afterAll`.
 */
export type Runner = {
  describe(name: string, define: () => void): unknown
  test: ((name: string, run: () => Promise<void>, timeout?: number) => unknown) & {
    readonly skip?: (name: string, run: () => Promise<void>) => unknown
  }
  beforeAll(run: () => Promise<void>, timeout?: number): unknown
  afterAll(run: () => Promise<void>, timeout?: number): unknown
}

/** Options of {@link defineContract}. */
export type DefineContractOptions = ContractOptions & {
  /** Name of the outermost group. Default `the contract of Microsoft Graph provisioning`. */
  readonly name?: string | undefined
  /** Milliseconds that one case may take, where the runner takes a timeout so. Default: 5 minutes. */
  readonly timeout?: number | undefined
}

/**
 * Registers the contract with a test runner: a group for each section, a test for each case. What was made is removed
 * after the last one, also when some failed.
 *
 * @example
 * import { afterAll, beforeAll, describe, test } from 'vitest'
 * defineContract({ describe, test, beforeAll, afterAll })
 */
export function defineContract(runner: Runner, options: DefineContractOptions = {}): void {
  const { describe, test, beforeAll, afterAll } = runner
  const { cases = contractCases, only = () => true, timeout = 300_000 } = options
  describe(options.name ?? 'the contract of Microsoft Graph provisioning', () => {
    let opened: OpenContract | undefined
    beforeAll(async () => {
      opened = await openContract(options)
    }, timeout)
    afterAll(async () => opened?.close(), timeout)

    for (const section of new Set(cases.map((one) => one.section))) {
      describe(section, () => {
        for (const one of cases.filter((candidate) => candidate.section === section)) {
          const name = one.assumed ? `${one.name} (assumed)` : one.name
          const run = async () => {
            if (!opened) throw new Error('The contract could not be opened.')
            await opened.run(one)
          }
          if (only(one)) test(name, run, timeout)
          else test.skip?.(name, run)
        }
      })
    }
  })
}
