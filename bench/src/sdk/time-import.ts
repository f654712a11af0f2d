// node time-import.ts MODULE...: prints the milliseconds that the import of all of them takes, one after the other.
const modules = process.argv.slice(2)
const started = performance.now()
for (const module of modules) await import(module)
console.log(performance.now() - started)
