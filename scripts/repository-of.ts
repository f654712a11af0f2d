/** The field `repository` of a package, in the form that npm would make of it. */
export type Repository = { readonly type: 'git'; readonly url: string; readonly directory: string }

/** What the package in this folder says of where its sources are. */
export function repositoryOf(url: URL, directory: string): Repository {
  return { type: 'git', url: `git+${url.href.replace(/(?:\.git)?\/?$/, '')}.git`, directory }
}
