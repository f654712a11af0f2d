import { renderReport } from '../../../check-scim/formats/render-report.js'
import { redact } from '../../../check-scim/report/redact.js'
import { countVerdicts, isPassed } from '../../../check-scim/report/summary.js'
import type { Schema } from '../../../domain/provisioning/schema.js'
import { checkScim } from '../../check/run-check-scim.js'
import { nameOptions } from '../options/name-options.js'
import type { CheckScimCommandOptions } from '../options/parse-check-scim.js'
import { readSchemaFile } from '../options/read-schema-file.js'
import { fitLine } from '../output/fit-line.js'
import type { Io } from '../output/io.js'
import { checkOutput, writeOutput } from '../output/output-file.js'

/** Checks an endpoint and tells what came out. Resolves with the exit code. Throws when it cannot be called. */
export async function runCheckScim(options: CheckScimCommandOptions, io: Io): Promise<number> {
  const { target, token, dialect, scim, rounds, format, output } = options
  const schema = options.schema === undefined ? undefined : await readSchema(options.schema)
  // Before all is checked for nothing.
  if (output !== undefined) await checkOutput('output', output)
  const report = await checkScim({
    target,
    token,
    schema,
    dialect,
    ...scim,
    rounds,
    signal: io.stop,
    ...(io.errIsTerminal && {
      onCheck: (title: string, place: number, of: number, name: string) =>
        io.err(`\r\u001b[K${fitLine(`[${place}/${of}] ${name}: ${title}`, io.columns)}`),
    }),
  })
  if (io.errIsTerminal) io.err('\r\u001b[K')
  if (report.stopped?.cause === 'down' && report.exchanges.every(({ answer }) => answer === null)) {
    io.err(`mock-graph: ${nameOptions(report.stopped.message)}\n`)
    return 1
  }
  const text = renderReport(options.redact ? redact(report) : report, format)
  if (output === undefined) io.out(text)
  else {
    await writeOutput('output', output, text)
    const counts = report.columns.map((column) => `${column.dialect} ${countVerdicts(column).fail} failed`)
    const end = report.stopped ? ', stopped before the end' : ''
    io.out(`${counts.join(', ')}${end}; the report is in ${output}\n`)
  }
  return isPassed(report) ? 0 : 1
}

const readSchema = async (path: string): Promise<Schema> =>
  ({ id: '', version: null, directories: [], ...(await readSchemaFile(path)) }) as Schema
