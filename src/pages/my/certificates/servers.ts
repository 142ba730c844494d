/** How a certificate is put to use, one line each; the key is in `key.pem`, the files have the names of the downloads. */
export function servers(serial: string): { server: string; line: string }[] {
  const [full, bundle] = [`${serial}.fullchain.pem`, `${serial}.p12`];
  return [
    { server: 'nginx', line: `ssl_certificate /etc/ssl/${full}; ssl_certificate_key /etc/ssl/key.pem;` },
    {
      server: 'Apache',
      line: `SSLEngine on\nSSLCertificateFile /etc/ssl/${full}\nSSLCertificateKeyFile /etc/ssl/key.pem`,
    },
    {
      server: 'HAProxy',
      line: `cat ${full} key.pem > /etc/haproxy/site.pem   # bind :443 ssl crt /etc/haproxy/site.pem`,
    },
    {
      server: 'IIS',
      line: `openssl pkcs12 -export -in ${full} -inkey key.pem -out ${bundle}   # Import-PfxCertificate -FilePath ${bundle} -CertStoreLocation Cert:\\LocalMachine\\My -Password (Read-Host -AsSecureString)`,
    },
    {
      server: 'Java',
      line: `openssl pkcs12 -export -in ${full} -inkey key.pem -name server -out keystore.p12   # -Djavax.net.ssl.keyStore=keystore.p12 -Djavax.net.ssl.keyStoreType=PKCS12`,
    },
  ];
}
