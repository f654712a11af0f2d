// RUNTIME main.js PROGRAM: reads its connection as JSON from the environment variable CONNECTION.
import process from 'node:process'

const [name] = process.argv.slice(2)
const { run } = await import(`./${name}.js`)
await run(JSON.parse(process.env.CONNECTION))
console.log('done')
