import { readFileSync } from 'node:fs'
import { playwright } from '@vitest/browser-playwright'
import { msw } from 'msw/vite'
import type { UserWorkspaceConfig } from 'vitest/config'

declare module 'vitest' {
  interface ProvidedContext {
    /** Why the contract was not run in a browser. */
    noBrowser: string
    /** docs/kiota.md, which a browser cannot read. */
    kiotaPage: string
  }
}

const folder = 'packages/contract/connections'

/** What starts a Chromium, or why there is none. */
type Browser = { readonly executablePath: string | undefined; readonly args: string[]; readonly none: string }

/** The contract in a browser. Where there is none, one test in its place that is skipped and says so. */
export function browserProject({ executablePath, args, none }: Browser): UserWorkspaceConfig {
  if (!executablePath) {
    return {
      test: { name: 'browser', include: [`${folder}/no-browser.test.ts`], provide: { noBrowser: none } },
    }
  }
  return {
    // Serves mockServiceWorker.js out of the msw package, so that no copy of it is kept.
    plugins: [msw({ mode: 'worker-only' })],
    test: {
      name: 'browser',
      include: [`${folder}/*.browser.test.ts`],
      provide: { kiotaPage: readFileSync(new URL('../../../docs/kiota.md', import.meta.url), 'utf8') },
      browser: {
        enabled: true,
        headless: true,
        screenshotFailures: false,
        provider: playwright({ launchOptions: { executablePath, args } }),
        instances: [{ browser: 'chromium' }],
      },
    },
  }
}
