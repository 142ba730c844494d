/** How a certificate is put to use, a line or a few each: `fullchain.pem` is the download with the chain, `key.pem` the key. */
export const servers: readonly { server: string; lines: string }[] = [
  { server: 'nginx', lines: 'ssl_certificate /etc/ssl/fullchain.pem; ssl_certificate_key /etc/ssl/key.pem;' },
  {
    server: 'Apache',
    lines: 'SSLCertificateFile /etc/ssl/fullchain.pem\nSSLCertificateKeyFile /etc/ssl/key.pem',
  },
  {
    server: 'HAProxy',
    lines: 'cat fullchain.pem key.pem > /etc/haproxy/site.pem\nbind :443 ssl crt /etc/haproxy/site.pem',
  },
  {
    server: 'IIS',
    lines:
      'openssl pkcs12 -export -in fullchain.pem -inkey key.pem -out site.pfx\nImport-PfxCertificate site.pfx Cert:\\LocalMachine\\My -Password (Read-Host -AsSecureString)',
  },
  {
    server: 'Java',
    lines:
      'openssl pkcs12 -export -in fullchain.pem -inkey key.pem -name server -out keystore.p12\n-Djavax.net.ssl.keyStore=keystore.p12 -Djavax.net.ssl.keyStoreType=PKCS12',
  },
];
