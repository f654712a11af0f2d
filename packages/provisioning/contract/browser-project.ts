import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { playwright } from '@vitest/browser-playwright'
import { msw } from 'msw/vite'
import { chromium } from 'playwright'
import type { UserWorkspaceConfig } from 'vitest/config'

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

// No sandbox: containers seldom allow one, and only our own pages are opened. The others keep Chromium off the network.
const launchArguments = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome']

function findChromium(): string | undefined {
  const folders = (process.env.PATH ?? '').split(delimiter)
  const candidates = [
    process.env.CHROMIUM_PATH,
    chromium.executablePath(),
    ...folders.flatMap((path) => names.map((name) => join(path, name))),
  ]
  return candidates.find((path) => path && existsSync(path))
}
