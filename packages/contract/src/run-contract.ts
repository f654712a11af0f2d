import { contractCases } from './contract-cases.js'
import type { ContractOptions } from './contract-options.js'
import { type ContractReport, createReport, resultOf } from './contract-report.js'
import { openContract } from './open-contract.js'

/**
 * Runs the contract without a test runner. A case that fails is in the report; so is a clean-up that fails.
 *
 * @throws TypeError for wrong options or variables, and TenantGuardError when the tenant is not named as a test tenant.
 * @example
 * const report = await runContract()
 * console.log(String(report))
 * process.exitCode = report.failed.length === 0 ? 0 : 1
 */
export async function runContract(options: ContractOptions = {}): Promise<ContractReport> {
  const { cases = contractCases, only = () => true } = options
  const contract = await openContract(options)
  const [passed, failed] = [[], []] as [ReturnType<typeof resultOf>[], ReturnType<typeof resultOf>[]]
  for (const one of cases.filter(only)) {
    const error = await failureOf(() => contract.run(one))
    if (error) failed.push(resultOf(one, error))
    else passed.push(resultOf(one))
  }
  const error = await failureOf(() => contract.close())
  if (error) failed.push({ name: 'what was made is removed', section: 'cleaning up', assumed: false, error })
  const skipped = cases.filter((one) => !only(one)).map((one) => resultOf(one))
  return createReport({ passed, failed, skipped })
}

async function failureOf(run: () => Promise<void>): Promise<Error | undefined> {
  try {
    await run()
    return undefined
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error))
  }
}
