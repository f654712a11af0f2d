export type { OnUnhandledFrame } from './msw/answer-by-handlers.js'
export { handlers } from './msw/handlers.js'
export {
  type MockGraphInterception,
  type SetupMockGraphOptions,
  setupMockGraph,
} from './msw/setup-mock-graph.js'
