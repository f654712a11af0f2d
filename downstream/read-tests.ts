/** The tests that a page shows: its blocks of TypeScript that are whole files of vitest, as somebody copies them. */
export function readTests(markdown: string): string[] {
  return [...markdown.matchAll(/```ts\n([\s\S]*?)```/g)]
    .map(([, code = '']) => code)
    .filter((code) => /from 'vitest'/.test(code))
}
