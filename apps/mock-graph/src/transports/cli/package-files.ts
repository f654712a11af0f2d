// Found by the place of this file; the bundle of the command lies as deep (build/bundle-command.ts).

/** The preload that leads the connections of a process to the fake. */
export const preloadUrl = new URL('../register.js', import.meta.url)
