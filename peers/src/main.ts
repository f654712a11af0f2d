import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { renderReport } from '@graph-sync/mock-graph/scim'
import { renderLives } from './render-lives.ts'
import { renderPage, type TriedServer } from './render-page.ts'
import { checkServer } from './runs/check-server.ts'
import { liveAtServer } from './runs/live-at-server.ts'
import { servers } from './servers.ts'

const { values } = parseArgs({ options: { only: { type: 'string' } } })
const chosen = servers.filter(({ name }) => values.only === undefined || name === values.only)
if (chosen.length === 0) {
  console.error(`There is no server ${values.only}; there are ${servers.map(({ name }) => name).join(', ')}.`)
  process.exit(2)
}

const tried: TriedServer[] = []
for (const server of chosen) {
  console.error(`${server.name} …`)
  const checked = await checkServer(server)
  const lives = [await liveAtServer(server, 'default'), await liveAtServer(server, 'aadOptscim062020')]
  tried.push({ ...checked, lives })
}
if (values.only !== undefined)
  for (const { report, lives } of tried)
    console.log(renderReport(report, 'text'), renderLives(lives).join('\n'))
else writeFileSync(new URL('../../docs/scim-servers.md', import.meta.url), renderPage(tried))
// Some servers keep timers of their own.
process.exit(0)
