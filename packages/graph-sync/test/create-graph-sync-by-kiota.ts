// Stands in for src/client/create-graph-sync.ts where its tests run through the other entry point.
export { createKiotaGraphSync as createGraphSync } from '../src/kiota/create-kiota-graph-sync.js'
