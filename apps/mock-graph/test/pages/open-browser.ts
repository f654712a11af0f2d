import { type Browser, chromium } from 'playwright'
import { test } from 'vitest'
import { findChromium, launchArguments, noChromium } from './find-chromium.js'

/**
 * A test with a Chromium of its own, driven from here. Where there is none it is skipped and says so.
 *
 * @param resolve Names that lead to this machine in that browser, as an attacker's name server would have it.
 */
export function testInBrowser(
  name: string,
  run: (browser: Browser) => Promise<void>,
  resolve: readonly string[] = [],
): void {
  test(name, async ({ skip }) => {
    const executablePath = findChromium()
    if (!executablePath) return skip(noChromium)
    const rules = resolve.map((host) => `MAP ${host} 127.0.0.1`).join(',')
    const args = [...launchArguments, ...(rules ? [`--host-resolver-rules=${rules}`] : [])]
    const browser = await chromium.launch({ executablePath, args })
    try {
      await run(browser)
    } finally {
      await browser.close()
    }
  })
}
