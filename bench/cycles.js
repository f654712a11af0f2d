// node bench/cycles.js --beside CHECKOUT   prints how a first cycle of 1,000 users into memory stands beside that of another
//                                          checkout, each in its own build and its own bench; writes nothing
//   --beside CHECKOUT   build it first, and this one too
//   --rounds 9          how often each has its turn
import { installApart } from '../scripts/install-apart.ts'

// The peers are not in the workspace, so that nobody installs them who only builds it.
installApart(new URL('.', import.meta.url))
await import('./src/cycles.ts')
