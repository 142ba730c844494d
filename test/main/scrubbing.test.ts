import { scrubbed } from '../../src/main/scrubbing';

test.each([
  ['key pk_5sjVuHl9soEBysr6nMp1NpNUA4Hg0c1Be5s8RWW0Q was used', 'key [key] was used'],
  ['GET /invitations/pinv_5sjVuHl9soEBysr6nMp1NpNUA4Hg0c1Be5s8RWW0Q', 'GET /invitations/[token]'],
  ['Authorization: Bearer abc.def-123', 'Authorization: Bearer [key]'],
  ['whsec_O5jVuHl9soEBysr6nMp1', '[secret]'],
  [
    'GET /p/prod_01m827n5c6c7y8b9d8z8557dp4.Ab3_-xYz0123456789abcdefghij',
    'GET /p/prod_01m827n5c6c7y8b9d8z8557dp4.[token]',
  ],
  ['connect postgres://perennial:geheim@db:5432/x', 'connect postgres://[login]@db:5432/x'],
  ['550 5.1.1 <zoë.o’hara+x@mail.bücher.example>: unknown', '550 5.1.1 <[e-mail]>: unknown'],
  ['Key (email)=(anna@example.org) exists', 'Key (email)=([e-mail]) exists'],
  ['from DE02 1203 0000 0000 2020 51.', 'from [IBAN].'],
  ['from DE02120300000000202051', 'from [IBAN]'],
  [
    '{"workflowId":"product/prod_01m827n5c6c7y8b9d8z8557dp4","job":"17"}',
    '{"workflowId":"product/prod_01m827n5c6c7y8b9d8z8557dp4","job":"17"}',
  ],
  [
    'mail_01M827N5C6C7Y8B9D8Z8557DP4 at 2026-11-22T18:20:28.788Z',
    'mail_01M827N5C6C7Y8B9D8Z8557DP4 at 2026-11-22T18:20:28.788Z',
  ],
])('%s', (line, expected) => {
  expect(scrubbed(line)).toBe(expected);
});

test('a long line of nothing but what looks like the beginning of an address is read in no time', () => {
  const before = Date.now();
  for (const part of ['a', '@', 'a@', 'a.', 'AB12 ', 'x://', 'prod_a.']) scrubbed(part.repeat(30_000));
  expect(Date.now() - before).toBeLessThan(2_000);
});
