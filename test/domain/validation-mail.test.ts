import { createHash } from 'node:crypto';
import { constructedAddresses, isMailCode, mailCode, mailCodeEnds } from '../../src/domain/validation-mail';

const digest = (text: string) => createHash('sha256').update(text).digest('hex');
const proof = { account: 'acc_1', token: 'tok_secret' };
const mail = { domain: 'example.com', address: 'admin@example.com', sentAt: '2027-06-15T12:00:00.000Z' };
const code = mailCode(proof, mail, digest);

test.each([
  ['example.com', 'example.com', ['admin@example.com']],
  ['a.b.example.com', 'example.com', ['admin@a.b.example.com', 'admin@b.example.com', 'admin@example.com']],
  ['shop.example.co.uk', 'example.co.uk', ['admin@shop.example.co.uk', 'admin@example.co.uk']],
  // A rule that is wrong about the registration must not lead to somebody else's mailbox.
  ['shop.example.com', 'ample.com', ['admin@shop.example.com']],
])('the addresses of %s', (domain, registrable, addresses) => {
  expect(constructedAddresses(domain, registrable, ['admin'])).toEqual(addresses);
});

test('a code of 128 bits, of its own for each account, domain, token, address and sending', () => {
  expect(code).toMatch(/^[0-9a-f]{8}(-[0-9a-f]{8}){3}$/);
  const others = [
    mailCode({ ...proof, account: 'acc_2' }, mail, digest),
    mailCode({ ...proof, token: 'tok_other' }, mail, digest),
    mailCode(proof, { ...mail, domain: 'example.net' }, digest),
    mailCode(proof, { ...mail, address: 'webmaster@example.com' }, digest),
    mailCode(proof, { ...mail, sentAt: '2027-06-15T12:00:01.000Z' }, digest),
  ];
  expect(new Set([code, ...others]).size).toBe(6);
});

test.each([
  ['as it was sent', code, true],
  ['in capitals and with space', ` ${code.toUpperCase().replaceAll('-', ' ')}\n`, true],
  ['without its last character', code.slice(0, -1), false],
  ['with another last character', `${code.slice(0, -1)}${code.endsWith('0') ? '1' : '0'}`, false],
  ['empty', '', false],
])('a code typed %s', (_how, given, right) => {
  expect(isMailCode(given, code)).toBe(right);
});

test('a code is taken for thirty days', () => {
  expect(mailCodeEnds(mail.sentAt)).toBe('2027-07-15T12:00:00.000Z');
});
