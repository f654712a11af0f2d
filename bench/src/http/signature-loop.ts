// The floor of a server that signs: node signature-loop.ts KEY_FILE SECONDS prints how many signatures a second the first
// key of a JWK set gives in a bare loop, one after another, by whichever of Node's two ways is faster.
import { createPrivateKey, sign, webcrypto } from 'node:crypto'
import { readFileSync } from 'node:fs'

const [keyFile = '', seconds = '1'] = process.argv.slice(2)
const { keys } = JSON.parse(readFileSync(keyFile, 'utf8'))
// About as long as header and claims of a token.
const input = Buffer.alloc(1_000, 'a')

const keyObject = createPrivateKey({ key: keys[0], format: 'jwk' })
const algorithm = { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256' }
const cryptoKey = keyObject.toCryptoKey(algorithm, false, ['sign'])

const bySign = async () => sign('sha256', input, keyObject)
const bySubtle = () => webcrypto.subtle.sign(algorithm, cryptoKey, input)

async function perSecond(once: () => Promise<unknown>, forSeconds: number): Promise<number> {
  const start = performance.now()
  const end = start + forSeconds * 1_000
  let made = 0
  for (; performance.now() < end; made++) await once()
  return made / ((performance.now() - start) / 1_000)
}

for (const once of [bySign, bySubtle]) await perSecond(once, 0.2)
const rates = [await perSecond(bySign, Number(seconds)), await perSecond(bySubtle, Number(seconds))]
console.log(Math.max(...rates))
