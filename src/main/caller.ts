import type { Caller } from '../scenarios/clocked-time';

/** Calls the API as anybody would, over HTTP. @throws Error with status and problem where it refuses */
export function callerOf(base: string, key: string): Caller {
  return async (method, where, body) => {
    const response = await fetch(`${base}${where}`, {
      method,
      headers: { authorization: `Bearer ${key}`, 'content-type': 'application/json' },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    const answer = (text === '' ? {} : JSON.parse(text)) as Record<string, unknown>;
    if (!response.ok) throw new Error(`${method} ${where}: ${response.status} ${JSON.stringify(answer)}`);
    return answer;
  };
}
