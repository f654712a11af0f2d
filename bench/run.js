// npm run bench                measures for some ten minutes and writes RESULTS.md
// npm run bench -- --quick     a look of two minutes; writes nothing
// npm run bench -- --only sdk  one part: http, in-process, state, world, provisioning or sdk; writes nothing
import { installApart } from '../scripts/install-apart.ts'

// The peers are not in the workspace, so that nobody installs them who only builds it.
installApart(new URL('.', import.meta.url))
await import('./src/bench.ts')
