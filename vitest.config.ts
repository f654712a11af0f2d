import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    projects: [
      { test: { name: 'structure', include: ['scripts/**/*.test.ts'] } },
      { test: { name: 'unit', include: ['{apps,packages}/*/{src,test}/**/*.test.ts'] } },
      { test: { name: 'contract', include: ['packages/provisioning/contract/*.test.ts'] } },
      { test: { name: 'examples', include: ['examples/*/*.test.ts'] } },
    ],
  },
})
