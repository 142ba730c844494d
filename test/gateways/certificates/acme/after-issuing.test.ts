import { X509Certificate } from 'node:crypto';
import { type AcmeProxy, problem, startAcmeProxy } from '../../../support/acme-proxy';
import { describeWithPebble } from '../../../support/pebble';
import { freshDomain, type House, issued, openHouse, orderFor } from './house';

const AT = '2026-12-01T09:00:00.000Z';

describeWithPebble('a certificate that an ACME authority has issued', () => {
  let house: House;
  let proxy: AcmeProxy;
  beforeAll(async () => {
    house = await openHouse();
    proxy = await startAcmeProxy(house.pebble);
  });
  afterAll(async () => {
    await proxy.stop();
    await house.close();
  });

  async function certificate() {
    const domain = freshDomain();
    await house.publishCname(domain);
    return issued(house.authority(), await orderFor(domain));
  }

  test.each([
    ['key_compromised', 1],
    ['superseded', 4],
    ['requested', 0],
  ] as const)('is revoked by reason: %s is code %s', async (reason, code) => {
    const one = await certificate();
    expect(await house.pebble.certificateStatus(one.serial)).toMatchObject({ Status: 'Valid' });
    const authority = house.authority();
    expect(await authority.revoke(one, reason, AT)).toEqual({ kind: 'done' });
    expect(await house.pebble.certificateStatus(one.serial)).toMatchObject({ Status: 'Revoked', Reason: code });
    expect(await authority.revoke(one, reason, AT)).toEqual({ kind: 'done' });
  });

  test('is revoked again until the authority can be reached, and not where it is not its own', async () => {
    const one = await certificate();
    const away = house.authority({ directoryUrl: 'https://127.0.0.1:1/dir' });
    expect(await away.revoke(one, 'superseded', AT)).toMatchObject({ kind: 'failed' });
    const foreign = { serial: '01', pem: house.pebble.tls.certificate };
    expect(await house.authority().revoke(foreign, 'superseded', AT)).toMatchObject({ kind: 'refused' });
  });

  test('is to be replaced in the window that the authority names, now if it is revoked', async () => {
    const one = await certificate();
    const authority = house.authority();
    const window = await authority.replacementWindow(one);
    const [begin, end] = [Date.parse(one.notBefore), Date.parse(one.notAfter)];
    expect(Date.parse(window?.start ?? '')).toBeGreaterThan(begin + (end - begin) / 2);
    expect(Date.parse(window?.end ?? '')).toBeLessThan(end);

    await authority.revoke(one, 'superseded', AT);
    const now = await house.authority().replacementWindow(one);
    expect(Date.parse(now?.end ?? '')).toBeLessThan(Date.now() + 60_000);
  });

  test('is asked about again only when the authority said', async () => {
    const one = await certificate();
    const authority = house.authority({ directoryUrl: proxy.directoryUrl });
    const said = await authority.replacementWindow(one);
    const suggestedWindow = { start: '2027-01-01T00:00:00Z', end: '2027-01-02T00:00:00Z' };
    await house.pebble.setRenewalInfo(one.pem, JSON.stringify({ suggestedWindow }));
    expect(await authority.replacementWindow(one)).toEqual(said);
    expect(proxy.asked.filter(({ path }) => path.includes('renewalInfo'))).toHaveLength(1);
    const anew = await house.authority().replacementWindow(one);
    expect(anew).toMatchObject({ start: '2027-01-01T00:00:00.000Z', end: '2027-01-02T00:00:00.000Z' });
    expect(Date.parse(anew?.askAgainAt ?? '')).toBeGreaterThan(Date.now() + 30_000);
  });

  test.each([
    '{"suggestedWindow":{"start":"2027-01-02T00:00:00Z","end":"2027-01-01T00:00:00Z"}}',
    '{}',
    'null',
    'soon',
  ])('has no window where the authority says %s', async (answer) => {
    const one = await certificate();
    await house.pebble.setRenewalInfo(one.pem, answer);
    expect(await house.authority().replacementWindow(one)).toBeUndefined();
  });

  test('has no window while the authority is away, or where it does not know the certificate', async () => {
    const one = await certificate();
    const away = house.authority({ directoryUrl: 'https://127.0.0.1:1/dir' });
    expect(await away.replacementWindow(one)).toBeUndefined();
    proxy.behaviour = async ({ path }, forward) =>
      path.includes('renewalInfo') ? problem(404, 'malformed', 'unknown certificate') : forward();
    expect(await house.authority({ directoryUrl: proxy.directoryUrl }).replacementWindow(one)).toBeUndefined();
  });

  test('is named to the authority by the key identifier of its issuer and its serial', async () => {
    const one = await certificate();
    const before = proxy.asked.length;
    await house.authority({ directoryUrl: proxy.directoryUrl }).replacementWindow(one);
    const asked = proxy.asked.slice(before).find(({ path }) => path.includes('renewalInfo'));
    const [, serial = ''] = asked?.path.split('/').at(-1)?.split('.') ?? [];
    expect(BigInt(`0x${Buffer.from(serial, 'base64url').toString('hex')}`)).toBe(
      BigInt(`0x${new X509Certificate(one.pem).serialNumber}`),
    );
  });
});
