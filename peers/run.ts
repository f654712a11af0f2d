// npm run peers                      runs check-scim on every server in both dialects, and writes docs/scim-servers.md
// npm run peers -- --only scimmy     one server; prints its whole report, and writes nothing
import { installApart } from '../scripts/install-apart.ts'

// Servers of others may tell their makers of each start; these are told not to.
Object.assign(process.env, { DO_NOT_TRACK: '1', BETTER_AUTH_TELEMETRY: '0' })
// They are not in the workspace, so that nobody installs them who only builds it.
installApart(new URL('.', import.meta.url))
await import('./src/main.ts')
