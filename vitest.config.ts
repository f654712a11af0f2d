import { join } from 'node:path'
import { defineConfig } from 'vitest/config'
import { findChromium, launchArguments, noChromium } from './apps/mock-graph/test/pages/find-chromium.js'
import { browserProject } from './packages/contract/connections/browser-project.js'

// Nothing here measures time: whatever a busy machine takes is no failure.
const patience = { testTimeout: 60_000, hookTimeout: 60_000 }

// What the client promises of calls and errors is promised of its Kiota entry point too.
const client = 'packages/graph-sync'
const throughKiota = {
  alias: {
    find: /^.*\/create-graph-sync\.js$/,
    replacement: join(import.meta.dirname, client, 'test/create-graph-sync-by-kiota.ts'),
  },
  tests: [
    'call-scope',
    'confidentiality',
    'create-graph-sync',
    'explanation',
    'graph-error',
    'request-builders',
    'retry',
    'sign-in-failure',
  ].map((name) => `${client}/src/*/${name}.test.ts`),
}

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          ...patience,
          name: 'structure',
          include: ['scripts/**/*.test.ts', 'clients/{page,src/**/*}.test.ts'],
        },
      },
      // No module here keeps state, so files may share a worker's modules: half the time goes into importing them.
      {
        test: {
          ...patience,
          name: 'unit',
          include: ['{apps,packages}/*/{src,test}/**/*.test.ts'],
          isolate: false,
        },
      },
      // The other end of what the fake takes of MSW.
      {
        resolve: { alias: [{ find: /^msw(?=\/|$)/, replacement: 'msw2' }] },
        test: {
          ...patience,
          name: 'msw 2',
          include: ['apps/mock-graph/src/transports/{msw,msw/*}.test.ts'],
          setupFiles: ['apps/mock-graph/test/require-msw-2.ts'],
        },
      },
      {
        resolve: { alias: [throughKiota.alias] },
        test: { ...patience, name: 'kiota', include: throughKiota.tests, isolate: false },
      },
      // The other end of what the client takes of Kiota's fetch library and serializers.
      {
        resolve: {
          alias: [
            throughKiota.alias,
            {
              find: /^@microsoft\/kiota-(http-fetchlibrary|serialization-json|serialization-text)$/,
              replacement: 'kiota-$1-96',
            },
          ],
        },
        test: {
          ...patience,
          name: 'kiota 96',
          include: [...throughKiota.tests, `${client}/src/kiota/*.test.ts`],
          setupFiles: [`${client}/test/require-kiota-96.ts`],
          isolate: false,
        },
      },
      {
        test: {
          ...patience,
          name: 'contract',
          include: ['packages/contract/{clients,connections}/*.test.ts'],
          exclude: ['**/*.browser.test.ts', '**/no-browser.test.ts'],
          globalSetup: ['packages/contract/connections/certificate-directory.ts'],
        },
      },
      browserProject({ executablePath: findChromium(), args: launchArguments, none: noChromium }),
      { test: { ...patience, name: 'packaging', include: ['packages/*/packaging/*.test.ts'] } },
      // Servers of others, where they are installed: npm ci --prefix peers.
      { test: { ...patience, name: 'peers', include: ['peers/*.test.ts'] } },
      { test: { ...patience, name: 'examples', include: ['examples/*/*.test.ts', 'clients/cells.test.ts'] } },
    ],
  },
})
