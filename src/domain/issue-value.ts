/**
 * The value of a CAA property and of a persistent validation record:
 * `ca.example; accounturi=https://ca.example/acct/1; policy=wildcard` (RFC 8659 section 4.2).
 */
export interface IssueValue {
  /** lower case, without the last dot; empty where nobody is named */
  issuer: string;
  /** keys in lower case */
  parameters: ReadonlyMap<string, string>;
}

const WORD = /^[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/i;

/** Space around every part is allowed. @returns undefined where the text is none, or says one parameter twice */
export function parseIssueValue(text: string): IssueValue | undefined {
  const [first = '', ...rest] = text.split(';').map((part) => part.trim());
  const issuer = first.replace(/\.$/, '').toLowerCase();
  if (issuer !== '' && !issuer.split('.').every((label) => WORD.test(label))) return undefined;
  // Nothing but space after the last semicolon says nothing.
  if (rest.at(-1) === '') rest.pop();
  const parameters = new Map<string, string>();
  for (const part of rest) {
    const at = part.indexOf('=');
    const key = part.slice(0, Math.max(at, 0)).trim().toLowerCase();
    const value = part.slice(at + 1).trim();
    // Values are printable ASCII without space (RFC 8659 section 4.2).
    if (!WORD.test(key) || !/^[!-~]*$/.test(value) || parameters.has(key)) return undefined;
    parameters.set(key, value);
  }
  return { issuer, parameters };
}
