import type { setupMockGraph as setupInNode } from './msw/setup-mock-graph.js'

export { handlers } from './msw/handlers.js'

/** Throws: a page has no functions of Node to replace. */
export const setupMockGraph: typeof setupInNode = () => {
  throw new Error(
    'setupMockGraph works in Node only. In a browser: setupWorker(...handlers(fake)) of msw/browser.',
  )
}
