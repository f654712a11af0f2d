import { defineConfig } from 'vitest/config'
import { browserProject } from './packages/provisioning/contract/browser-project.js'

export default defineConfig({
  test: {
    projects: [
      { test: { name: 'structure', include: ['scripts/**/*.test.ts'] } },
      // No module here keeps state, so files may share a worker's modules: half the time goes into importing them.
      { test: { name: 'unit', include: ['{apps,packages}/*/{src,test}/**/*.test.ts'], isolate: false } },
      {
        test: {
          name: 'contract',
          include: ['packages/provisioning/{contract,packaging}/*.test.ts'],
          exclude: ['**/*.browser.test.ts', '**/no-browser.test.ts'],
          globalSetup: ['packages/provisioning/contract/certificate-directory.ts'],
        },
      },
      browserProject(),
      { test: { name: 'examples', include: ['examples/*/*.test.ts'] } },
    ],
  },
})
