// perf script -F comm,tid,ip,sym | node bench/src/http/shares.ts   prints what the main thread of Node was busy with, in
// shares, by the innermost function of JavaScript in each sample; docs/performance.md says how the samples are taken.
import { text } from 'node:stream/consumers'

// What is compiled into one function counts as that function's.
const innermost = (frames: readonly string[]) => frames.find((frame) => frame.startsWith('JS:'))

function shareOf(frames: readonly string[]): string {
  const stack = frames.join('\n')
  const script = innermost(frames) ?? ''
  if (/v8::internal::(?:Heap|Scavenger|MarkCompact)/.test(stack)) return 'collecting garbage'
  if (/ksys_write|__libc_write|do_writev/.test(stack)) return 'kernel: writing answers'
  if (/ksys_read|__libc_read/.test(stack)) return 'kernel: reading requests'
  const [, folder] = /\/mock-graph\/dist\/([\w-]+(?:\/(?:server|operations|odata))?)/.exec(script) ?? []
  if (folder !== undefined) return `ours: ${folder}`
  if (script !== '') return "Node's JavaScript"
  return /llhttp|http_parser/.test(stack) ? "Node's parser" : 'the rest of Node, and the kernel'
}

const samples = (await text(process.stdin))
  .split('\n\n')
  .map((sample) => sample.trim().split('\n'))
  .filter(([head = '', ...frames]) => /^(?:node|MainThread)\b/.test(head) && frames.length > 0)
const counts = new Map<string, number>()
for (const [, ...lines] of samples) {
  const share = shareOf(lines.map((line) => line.trim().replace(/^[\da-f]+ /, '')))
  counts.set(share, (counts.get(share) ?? 0) + 1)
}
const sorted = [...counts].sort(([, one], [, other]) => other - one)
for (const [share, count] of sorted) console.log(`${((100 * count) / samples.length).toFixed(1)} %\t${share}`)
