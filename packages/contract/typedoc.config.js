// Read by docs/api.
export default {
  entryPoints: ['dist/index.d.ts'],
}
