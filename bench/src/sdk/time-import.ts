// node time-import.ts FILE: prints the milliseconds that the import of a module takes.
const [file = ''] = process.argv.slice(2)
const started = performance.now()
await import(file)
console.log(performance.now() - started)
