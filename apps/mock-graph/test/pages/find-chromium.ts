import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { chromium } from 'playwright'

// No sandbox: containers seldom allow one, and only our own pages are opened. The others keep Chromium off the network.
export const launchArguments = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** Why tests in a browser did not run. */
export const noChromium =
  'No Chromium was found: set CHROMIUM_PATH to one, or install it (npx playwright install chromium).'

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome']

/** The Chromium that `CHROMIUM_PATH` names, that Playwright installed, or that is on the PATH. */
export function findChromium(): string | undefined {
  const folders = (process.env.PATH ?? '').split(delimiter)
  const candidates = [
    process.env.CHROMIUM_PATH,
    chromium.executablePath(),
    ...folders.flatMap((path) => names.map((name) => join(path, name))),
  ]
  return candidates.find((path) => path && existsSync(path))
}
