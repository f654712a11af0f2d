// node bench/served.js --beside CHECKOUT   prints how GET and PUT of secrets, served, stand beside bare node:http,
//                                          json-server and the build of another checkout, and how both start; writes nothing
//   --beside CHECKOUT   may be given several times, or not at all; build it first, and this one too
//   --rounds 9          how often each has its turn
//   --seconds 2         how long a turn is
// Linux only, as it reads from /proc how long each process ran.
import { installApart } from '../scripts/install-apart.ts'

// The peers are not in the workspace, so that nobody installs them who only builds it.
installApart(new URL('.', import.meta.url))
await import('./src/served.ts')
