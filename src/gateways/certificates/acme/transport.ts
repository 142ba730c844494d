import { AsyncLocalStorage } from 'node:async_hooks';
import { Agent } from 'node:https';
import { axios } from 'acme-client';
import { instantOf } from '../../../domain/calendar';
import { AcmeProblem, readProblem } from './problems';

export interface TransportSettings {
  /** PEM of what an authority's TLS certificate is checked with, where it is no public one */
  trustedCa?: string;
  /** milliseconds for one exchange */
  timeout: number;
  /** of this process, towards this authority */
  requestsPerSecond: number;
}

/** Runs calls of the library under the settings of one authority. @throws {AcmeProblem} whatever goes wrong in it */
export type Transport = <T>(call: () => Promise<T>) => Promise<T>;

interface Setting {
  agent: Agent;
  timeout: number;
  pace(): Promise<void>;
}

const settingOfCall = new AsyncLocalStorage<Setting>();

const MOST_READ = 1_000_000;

// The library has one HTTP client for all. Its own repetitions would wait for minutes in one call, and they lose what a
// refused connection says and the type of a problem: the workflow repeats, and each authority has settings of its own.
axios.interceptors.request.clear();
axios.interceptors.response.clear();
axios.interceptors.request.use(async (config) => {
  const setting = settingOfCall.getStore();
  if (!setting) throw new Error('an authority is asked outside of its transport');
  if (!config.url?.startsWith('https://')) throw new Error(`${config.url} is not asked: ACME is spoken over TLS`);
  await setting.pace();
  config.httpsAgent = setting.agent;
  config.signal = AbortSignal.timeout(setting.timeout);
  config.maxRedirects = 0;
  config.maxContentLength = MOST_READ;
  config.validateStatus = null;
  return config;
});
axios.interceptors.response.use((response) => {
  const { status, headers } = response;
  if (status < 400) return response;
  const document: unknown = response.data;
  const known = typeof document === 'object' && document !== null;
  // With a nonce it is the authority that answers (RFC 8555, 6.5), without it perhaps only something before it.
  const unexplained = { type: headers['replay-nonce'] ? 'unexplained' : 'http', detail: `status ${status}` };
  const { type, detail } = known ? readProblem(document) : unexplained;
  // The library repeats those by itself, with the nonce of the answer.
  if (type === 'badNonce') return response;
  const wait = retryAfter(headers['retry-after']);
  throw new AcmeProblem(type, detail, status, wait === undefined ? undefined : instantOf(Date.now() + wait));
});

export function createTransport({ trustedCa, timeout, requestsPerSecond }: TransportSettings): Transport {
  let free = 0;
  const setting: Setting = {
    agent: new Agent({ keepAlive: true, ...(trustedCa !== undefined && { ca: trustedCa }) }),
    timeout,
    async pace() {
      const now = Date.now();
      const turn = Math.max(now, free);
      free = turn + 1_000 / requestsPerSecond;
      if (turn > now) await new Promise((resolve) => setTimeout(resolve, turn - now));
    },
  };
  return (call) =>
    settingOfCall.run(setting, async () => {
      try {
        return await call();
      } catch (error) {
        if (error instanceof AcmeProblem) throw error;
        // A line that broke, a certificate that is not trusted, or an answer that the library could not read.
        const { code, message } = error as NodeJS.ErrnoException;
        const late = code === 'ERR_CANCELED';
        throw new AcmeProblem('unreachable', late ? `no answer within ${timeout / 1_000} s` : message || String(code));
      }
    });
}

/** Milliseconds of a Retry-After, which is seconds or a date (RFC 9110, 10.2.3); undefined if it says nothing ahead. */
export function retryAfter(header: unknown, now = Date.now()): number | undefined {
  if (typeof header !== 'string') return undefined;
  const wait = /^\d+$/.test(header) ? Number(header) * 1_000 : Date.parse(header) - now;
  return wait > 0 ? Math.min(wait, 30 * 86_400_000) : undefined;
}
