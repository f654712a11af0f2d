import { playwright } from '@vitest/browser-playwright'
import { msw } from 'msw/vite'
import type { UserWorkspaceConfig } from 'vitest/config'
import { findChromium, launchArguments } from './find-chromium.js'

const folder = 'packages/provisioning/contract'

/**
 * The browser tests, in the Chromium that `CHROMIUM_PATH` names, that Playwright installed, or that is on the PATH.
 * Where there is none, one test in their place that is skipped and says so.
 */
export function browserProject(): UserWorkspaceConfig {
  const executablePath = findChromium()
  if (!executablePath) return { test: { name: 'browser', include: [`${folder}/no-browser.test.ts`] } }
  return {
    // Serves mockServiceWorker.js out of the msw package, so that no copy of it is kept.
    plugins: [msw({ mode: 'worker-only' })],
    test: {
      name: 'browser',
      include: [`${folder}/*.browser.test.ts`],
      browser: {
        enabled: true,
        headless: true,
        screenshotFailures: false,
        provider: playwright({ launchOptions: { executablePath, args: launchArguments } }),
        instances: [{ browser: 'chromium' }],
      },
    },
  }
}
