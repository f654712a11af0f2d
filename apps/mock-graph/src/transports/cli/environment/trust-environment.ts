import type { PublicFiles } from '../../certificates/public-files.js'
import { quoteJavaOption } from './java-options.js'

/** The variables by which programs trust the fake, each read by another library. */
export const trustEnvironment = ({ caFile, caBundleFile, trustStoreFile }: PublicFiles) => ({
  NODE_EXTRA_CA_CERTS: caFile,
  SSL_CERT_FILE: caBundleFile,
  // curl and Python's requests prefer these to SSL_CERT_FILE, or know no other.
  CURL_CA_BUNDLE: caBundleFile,
  REQUESTS_CA_BUNDLE: caBundleFile,
  PERL_LWP_SSL_CA_FILE: caBundleFile,
  JAVA_TOOL_OPTIONS: quoteJavaOption(`-Djavax.net.ssl.trustStore=${trustStoreFile}`),
})
