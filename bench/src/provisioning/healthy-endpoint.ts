// node healthy-endpoint.ts PORT: the SCIM endpoint of the examples, with the token of the bench.
const [, , port] = process.argv
Object.assign(process.env, { PORT: port, SCIM_TOKEN: 'token-of-the-bench' })
await import('../../../examples/scim-endpoint/serve.ts')
