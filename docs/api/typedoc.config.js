/** @type {Partial<import('typedoc').TypeDocOptions>} */
export default {
  name: 'Graph synchronization',
  entryPointStrategy: 'packages',
  entryPoints: ['../../packages/graph-sync', '../../packages/provisioning', '../../packages/contract'],
  plugin: ['./name-entry-points.js'],
  packageOptions: {
    tsconfig: '../../docs/api/tsconfig.json',
    readme: 'none',
    disableSources: true,
    excludePrivate: true,
    // Those of Kiota's generator.
    suppressCommentWarningsInDeclarationFiles: true,
    validation: { notExported: true, invalidLink: true, rewrittenLink: true, notDocumented: false },
  },
  readme: 'none',
  out: 'out',
  treatWarningsAsErrors: true,
  treatValidationWarningsAsErrors: true,
}
