import { readFile, writeFile } from 'node:fs/promises'
import { renderReport } from '../../../check-scim/formats/render-report.js'
import { redact } from '../../../check-scim/report/redact.js'
import { countVerdicts, isPassed } from '../../../check-scim/report/summary.js'
import type { Schema } from '../../../domain/provisioning/schema.js'
import { checkScim } from '../../check/run-check-scim.js'
import type { CheckScimCommandOptions } from '../options/parse-check-scim.js'
import { UsageError } from '../options/usage-error.js'
import type { Io } from '../output/io.js'

/** Checks an endpoint and tells what came out. Resolves with the exit code. Throws when it cannot be called. */
export async function runCheckScim(options: CheckScimCommandOptions, io: Io): Promise<number> {
  const { target, token, dialect, allowTargets, timeout, rounds, format, output } = options
  const schema = options.schema === undefined ? undefined : await readSchema(options.schema)
  const report = await checkScim({
    target,
    token,
    schema,
    dialect,
    allowTargets,
    timeout,
    rounds,
    signal: io.stop,
    ...(io.errIsTerminal && {
      onCheck: (title: string, place: number, of: number, name: string) =>
        io.err(`\r\u001b[K[${place}/${of}] ${name}: ${title}`),
    }),
  })
  if (io.errIsTerminal) io.err('\r\u001b[K')
  if (report.stopped?.cause === 'down' && report.exchanges.every(({ answer }) => answer === null)) {
    io.err(`mock-graph: ${report.stopped.message}\n`)
    return 1
  }
  const text = renderReport(options.redact ? redact(report) : report, format)
  if (output === undefined) io.out(text)
  else {
    await writeFile(output, text)
    const counts = report.columns.map((column) => `${column.dialect} ${countVerdicts(column).fail} failed`)
    io.out(`${counts.join(', ')}; the report is in ${output}\n`)
  }
  return isPassed(report) ? 0 : 1
}

/** A schema as Graph gives it, or one inside the object that some tools export it in. */
async function readSchema(path: string): Promise<Schema> {
  let json: Partial<Schema> & { readonly schema?: Partial<Schema> }
  try {
    json = JSON.parse((await readFile(path, 'utf8')).replace(/^\uFEFF/, ''))
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error)
    throw new UsageError(`The schema ${path} cannot be read: ${why}`)
  }
  const schema = json?.synchronizationRules ? json : json?.schema
  if (!Array.isArray(schema?.synchronizationRules) || !Array.isArray(schema.directories)) {
    throw new UsageError(
      `${path} holds no schema of a job: save the answer of GET …/synchronization/jobs/{id}/schema, which has synchronizationRules and directories.`,
    )
  }
  return { id: '', version: null, ...schema } as Schema
}
