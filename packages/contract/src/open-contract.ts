import { chooseConnection } from './connections/choose-connection.js'
import type { ContractConnection } from './connections/connection.js'
import { type ContractEnvironment, ownEnvironment } from './connections/environment.js'
import type { ContractCase } from './contract-case.js'
import { type ContractOptions, withDefaults } from './contract-options.js'
import { createRecorder } from './recordings/recorder.js'
import type { Recording } from './recordings/recording.js'
import { createStage } from './stage.js'
import { checkPrefix, cleanByLedger, sweep } from './tenants/clean-up.js'
import { checkAnswers, checkNamed } from './tenants/guard.js'
import { type Ledger, memoryLedger } from './tenants/ledger.js'

/** A run under way. */
export type OpenContract = {
  /** Throws what is wrong. Cases run one after the other, never at the same time. */
  run(one: ContractCase): Promise<void>
  /** Removes what was made, and hands the recording over. */
  close(): Promise<void>
}

/**
 * Guards the tenant, cleans up after crashed runs, and gets ready for cases. Throws a `TypeError` for wrong options or
 * variables, and a `TenantGuardError` before anything is written.
 */
export async function openContract(options: ContractOptions = {}): Promise<OpenContract> {
  const environment = options.environment ?? ownEnvironment()
  const { prefix, leftoverAge, now, waiting } = withDefaults(options)
  checkPrefix(prefix)
  const { connection: given = () => chooseConnection(environment) } = options
  const connection = typeof given === 'function' ? await given() : given
  const known = await guard(connection, environment)
  const ledger = options.ledger ?? (await chooseLedger(connection, options.ledgerFile, environment))
  const cleaning = { prefix, now: now(), keepFor: leftoverAge }
  if (connection.kind !== 'replay') {
    await cleanByLedger(connection, ledger, cleaning)
    await sweep(connection, { prefix, now: now(), olderThan: leftoverAge })
  }

  const displayName = prefix + crypto.randomUUID().slice(0, 8)
  const recorder = createRecorder({
    connection,
    names: [displayName, ...known.names],
    domains: known.domains,
  })
  const stage = createStage({
    ...{ displayName, ledger, now, within: recorder.within },
    connection: { ...connection, fetch: recorder.fetch },
    waiting: connection.kind === 'replay' ? { ...waiting, sleep: async () => undefined } : waiting,
  })
  const record = options.record ?? environment.GRAPH_SYNC_CONTRACT_RECORD

  return {
    run: (one) => recorder.within(one.name, () => one.run(stage)),
    async close() {
      try {
        if (connection.kind !== 'replay') await cleanByLedger(connection, ledger, { ...cleaning, now: now() })
      } finally {
        await connection.close?.()
        if (record) await handOver(record, recorder.recording())
      }
    },
  }
}

async function handOver(record: NonNullable<ContractOptions['record']>, recording: Recording): Promise<void> {
  if (typeof record === 'function') await record(recording)
  else await (await import('./recordings/file-recording.js')).writeRecording(record, recording)
}

async function guard(connection: ContractConnection, environment: ContractEnvironment) {
  if (connection.kind !== 'tenant') return { names: [], domains: connection.domains ?? [] }
  const named = { id: environment.GRAPH_SYNC_TEST_TENANT, name: environment.GRAPH_SYNC_TEST_TENANT_NAME }
  checkNamed(connection.tenantId, named)
  const { displayName, verifiedDomains = [] } = await checkAnswers(connection, named)
  return { names: displayName ? [displayName] : [], domains: verifiedDomains.map(({ name }) => name) }
}

async function chooseLedger(
  { kind }: ContractConnection,
  ledgerFile: string | undefined,
  environment: ContractEnvironment,
): Promise<Ledger> {
  const file = ledgerFile ?? environment.GRAPH_SYNC_CONTRACT_LEDGER
  if ((kind !== 'tenant' && !file) || !('process' in globalThis)) return memoryLedger()
  const { defaultLedgerFile, fileLedger } = await import('./tenants/file-ledger.js')
  return fileLedger(file ?? defaultLedgerFile(environment))
}
