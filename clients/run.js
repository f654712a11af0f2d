// npm run clients                      runs every client in every way, and writes docs/clients.md
// npm run clients -- --only axios      some clients; writes nothing
// npm run clients -- --way preload     some ways; writes nothing
// npm run clients -- --json FILE       also writes what happened, as JSON
// Both may be repeated. What is not on the machine is left out, and the page says how to have it.
import { installApart } from '../scripts/install-apart.ts'

// The clients are not in the workspace, so that nobody installs them who only builds it.
installApart(new URL('.', import.meta.url))
await import('./src/main.ts')
