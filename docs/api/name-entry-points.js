// Names each module of the documentation as one imports it.
import { readFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { Converter, ReflectionKind } from 'typedoc'

/** @param {import('typedoc').Application} app */
export function load(app) {
  app.converter.on(Converter.EVENT_CREATE_DECLARATION, (context, reflection) => {
    if (!reflection.kindOf(ReflectionKind.Module)) return
    const [source] = context.getSymbolFromReflection(reflection)?.declarations ?? []
    if (source) reflection.name = nameEntryPoint(source.getSourceFile().fileName)
  })
}

/** `…/dist/models.d.ts` of `@graph-sync/client` is `@graph-sync/client/models`. */
function nameEntryPoint(file) {
  const { name, exports } = JSON.parse(readFileSync(join(dirname(file), '../package.json'), 'utf8'))
  const [entry] = Object.entries(exports).find(([, { types }]) => types === `./dist/${basename(file)}`) ?? []
  if (!entry) throw new Error(`${file} is no entry point of ${name}.`)
  return join(name, entry)
}
