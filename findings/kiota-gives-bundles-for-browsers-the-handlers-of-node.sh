#!/usr/bin/env bash
# @microsoft/kiota-http-fetchlibrary 1.0.0-preview.109, bundled for a browser
#
# Guess: a bundle for browsers gets the library's own list of handlers for browsers, which the package has in
# `dist/es/src/browser`: without one that follows redirects, since a browser follows them itself.
# What it does: `package.json` has neither `browser` nor `exports`, so a bundler takes the list for Node, and what is in
# `browser` is never reached.
# Output seen: saw: @microsoft/kiota-http-fetchlibrary 1.0.0-preview.109: bundled for browsers RetryHandler RedirectHandler ParametersNameDecodingHandler UserAgentHandler HeadersInspectionHandler BodyInspectionHandler UrlReplaceHandler CustomFetchHandler; its list for browsers RetryHandler ParametersNameDecodingHandler UserAgentHandler HeadersInspectionHandler BodyInspectionHandler UrlReplaceHandler CustomFetchHandler
# Date: 2026-11-27. Node 24.21.0, esbuild 0.28.2.
# Why it matters: the handler for redirects cannot work in a browser, which does not show it a `Location`; it is loaded there
# and asked at each request, and what is tried with the list for browsers is not what runs in one.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --no-audit --no-fund --silent node@24.21.0 esbuild@0.28.2 @microsoft/kiota-abstractions@1.0.0-preview.109 \
  @microsoft/kiota-http-fetchlibrary@1.0.0-preview.109 >/dev/null
export PATH="$folder/node_modules/.bin:$PATH"
cat >bundled.mjs <<'PROGRAM'
import { MiddlewareFactory } from '@microsoft/kiota-http-fetchlibrary'
export const names = () => MiddlewareFactory.getDefaultMiddlewares().map((handler) => handler.constructor.name)
PROGRAM
cat >browser.mjs <<'PROGRAM'
import { MiddlewareFactory } from './node_modules/@microsoft/kiota-http-fetchlibrary/dist/es/src/browser/index.js'
export const names = () => MiddlewareFactory.getDefaultMiddlewares().map((handler) => handler.constructor.name)
PROGRAM
for one in bundled browser; do
  esbuild "$one.mjs" --bundle --platform=browser --format=esm --keep-names --log-level=error --outfile="$one.out.mjs"
done
cat >program.mjs <<'PROGRAM'
const [bundled, browser] = await Promise.all(['bundled', 'browser'].map((one) => import(`./${one}.out.mjs`)))
console.log(
  `saw: @microsoft/kiota-http-fetchlibrary 1.0.0-preview.109: bundled for browsers ${bundled.names().join(' ')}; its list for browsers ${browser.names().join(' ')}`,
)
PROGRAM
saw=$(node program.mjs)
echo "$saw"
[ "$saw" = 'saw: @microsoft/kiota-http-fetchlibrary 1.0.0-preview.109: bundled for browsers RetryHandler RedirectHandler ParametersNameDecodingHandler UserAgentHandler HeadersInspectionHandler BodyInspectionHandler UrlReplaceHandler CustomFetchHandler; its list for browsers RetryHandler ParametersNameDecodingHandler UserAgentHandler HeadersInspectionHandler BodyInspectionHandler UrlReplaceHandler CustomFetchHandler' ]
