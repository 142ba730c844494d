import { createTransport } from 'nodemailer';
import type { Examination, Finding } from '../../domain/examination';

const PATIENCE = 5_000;

/** The API, as whoever uses it finds it. */
export function examineApi(url: string | undefined): Examination {
  return {
    title: 'API',
    async look() {
      if (url === undefined) return { skipped: 'nothing says where it is: --url or PERENNIAL_URL' };
      const ready = await fetch(`${url}/readyz`, { signal: AbortSignal.timeout(PATIENCE) }).catch(
        (error: Error) => error,
      );
      if (ready instanceof Error) return { fine: '', findings: [apiAway(url, ready)] };
      const parts = (await ready.json().catch(() => ({}))) as { database?: boolean; temporal?: boolean };
      if (ready.ok) return { fine: `answers at ${url}`, findings: [] };
      const away = [parts.database === false ? 'PostgreSQL' : '', parts.temporal === false ? 'Temporal' : ''];
      const named = away.filter((part) => part !== '').join(' and ') || `something (status ${ready.status})`;
      const finding: Finding = {
        code: 'api-not-ready',
        what: `${url} answers, but cannot reach ${named}`,
        means: 'It refuses what it cannot do at the moment; nothing is lost.',
        mend: 'See the part named, below.',
      };
      return { fine: '', findings: [finding] };
    },
  };
}

function apiAway(url: string, error: Error): Finding {
  const cause = error.cause as { code?: string; message?: string } | undefined;
  return {
    code: 'api-away',
    what: `${url} does not answer (${cause?.code ?? cause?.message ?? error.message})`,
    means: 'Nobody can order, pay, or open the links of mails. Lives go on where a worker runs.',
    mend: 'Start it: npm start, elsewhere node dist/src/main/api.js. Or name another address: --url, PERENNIAL_URL.',
  };
}

export function examineMailServer(url: string): Examination {
  return {
    title: 'Mail server',
    async look() {
      const timeouts = { connectionTimeout: PATIENCE, greetingTimeout: PATIENCE, socketTimeout: PATIENCE };
      const transport = createTransport({ url, ...timeouts } as never);
      const trouble = await transport.verify().then(
        () => undefined,
        (error: Error) => error,
      );
      transport.close();
      const { host } = new URL(url);
      if (!trouble) return { fine: `${host} takes mails`, findings: [] };
      const finding: Finding = {
        code: 'mail-server-away',
        what: `${host} does not take mails: ${trouble.message}`,
        means: 'Reminders, notices and invoices wait, and are sent once it does.',
        mend: 'Start it (beside npm start: npm start), or correct SMTP_URL: host, port, user and password.',
      };
      return { fine: '', findings: [finding] };
    },
  };
}
