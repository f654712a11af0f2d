# A program in any language: the command gets a fresh fake, which it finds at the real hosts.
npx mock-graph exec --intercept -- node app.ts

# A Node program, without proxy or certificate: its process has a fake of its own.
node --import @graph-sync/mock-graph/register app.ts
