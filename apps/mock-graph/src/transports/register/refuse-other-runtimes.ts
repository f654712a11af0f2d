/**
 * Throws a sentence where the modules of Node are imitated: replacing their functions changes nothing about how the
 * program connects, and it would reach the real service.
 */
export function refuseOtherRuntimes({ bun, deno }: NodeJS.ProcessVersions): void {
  const runtime = bun ? 'Bun' : deno ? 'Deno' : undefined
  if (runtime === undefined) return
  throw new Error(
    `@graph-sync/mock-graph/register works in Node only, and ${runtime} would reach the real service. Run the program by: mock-graph exec --intercept -- ${bun ? 'bun' : 'deno run --allow-net --allow-env'} app.ts`,
  )
}
