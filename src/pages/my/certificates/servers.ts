/**
 * How a certificate is put to use, in one line each: `fullchain.pem` is the download with the chain, `key.pem` the key. HAProxy
 * looks for the key beside the chain, under its name with `.key` (2.2 and later).
 */
export const servers: readonly { server: string; line: string }[] = [
  { server: 'nginx', line: 'ssl_certificate /etc/ssl/fullchain.pem; ssl_certificate_key /etc/ssl/key.pem;' },
  {
    server: 'Apache',
    line: "printf 'SSLCertificateFile %s\\nSSLCertificateKeyFile %s\\n' /etc/ssl/fullchain.pem /etc/ssl/key.pem >> /etc/apache2/conf-enabled/tls.conf",
  },
  { server: 'HAProxy', line: 'bind :443 ssl crt /etc/ssl/fullchain.pem  # key.pem as /etc/ssl/fullchain.pem.key' },
  {
    server: 'IIS',
    line: 'openssl pkcs12 -export -in fullchain.pem -inkey key.pem -out site.pfx; Import-PfxCertificate site.pfx Cert:\\LocalMachine\\My -Password (Read-Host -AsSecureString)',
  },
  {
    server: 'Java',
    line: 'openssl pkcs12 -export -in fullchain.pem -inkey key.pem -name server -out keystore.p12 && java -Djavax.net.ssl.keyStore=keystore.p12 -Djavax.net.ssl.keyStoreType=PKCS12 -jar server.jar',
  },
];
