export * from './generated/models/index.js'
export type * from './generated/models/oDataErrors/index.js'
