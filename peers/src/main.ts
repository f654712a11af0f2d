import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { renderReport } from '@graph-sync/mock-graph/scim'
import { renderPage } from './render-page.ts'
import { checkServer } from './runs/check-server.ts'
import { servers } from './servers.ts'

const { values } = parseArgs({ options: { only: { type: 'string' } } })
const chosen = servers.filter(({ name }) => values.only === undefined || name === values.only)
if (chosen.length === 0) {
  console.error(`There is no server ${values.only}; there are ${servers.map(({ name }) => name).join(', ')}.`)
  process.exit(2)
}

const checked = []
for (const server of chosen) {
  console.error(`${server.name} …`)
  checked.push(await checkServer(server))
}
if (values.only !== undefined) for (const { report } of checked) console.log(renderReport(report, 'text'))
else writeFileSync(new URL('../../docs/scim-servers.md', import.meta.url), renderPage(checked))
// Some servers keep timers of their own.
process.exit(0)
