import { registerHooks } from 'node:module'

// What is imported is led to MSW 2 by an alias of vitest; what is required, here.
registerHooks({
  resolve: (name, context, next) => next(name.replace(/^msw(?=\/|$)/, 'msw2'), context),
})
