import { readFileSync } from 'node:fs'
import type { GeneratedFile } from './generated-file.ts'

const manifest = 'apps/mock-graph/package.json'

/** The version of the fake as a module, since it runs where no file can be read. */
export function renderVersion(): GeneratedFile {
  const { version } = JSON.parse(readFileSync(new URL(`../../${manifest}`, import.meta.url), 'utf8'))
  return {
    path: 'apps/mock-graph/src/generated/version.ts',
    text: `// Generated from ${manifest} by \`npm run generate\`. Do not edit.

/** The version of this package. */
export const version = '${version}'
`,
  }
}
