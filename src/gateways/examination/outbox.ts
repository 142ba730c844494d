import type pg from 'pg';
import type { Examination, Finding } from '../../domain/examination';

/** Seconds that a mail or a message may wait: usually it is gone within one. */
const PATIENCE = 120;
/** Of what is named; how many there are is counted. */
const NAMED = 50;

interface Waiting {
  id: string;
  subject: string;
  attempts: number;
  error: string | null;
  /** seconds */
  age: number;
  total: number;
}

/** `_private_jobs` alone has the payload of a job. */
const JOBS = `FROM graphile_worker._private_jobs j JOIN graphile_worker._private_tasks t ON t.id = j.task_id`;
const WAITING = `j.id::text, j.attempts, j.last_error AS error, extract(epoch FROM now() - j.created_at)::int AS age,
  count(*) OVER () AS total`;

export function examineMail(pool: pg.Pool): Examination {
  return {
    title: 'Mail',
    async look() {
      const found = await Promise.all([stuckMails(pool), lostMails(pool), countMails(pool)]).catch(() => undefined);
      if (!found) return { skipped: 'PostgreSQL does not answer, or has no tables yet', told: true };
      const [stuck, lost, { waiting, sent }] = found;
      return { fine: `${sent} sent, ${waiting} on their way`, findings: [...stuck, ...lost] };
    },
  };
}

async function countMails(pool: pg.Pool): Promise<{ waiting: number; sent: number }> {
  const { rows } = await pool.query<{ waiting: number; sent: number }>(
    `SELECT count(*) FILTER (WHERE sent_at IS NULL AND NOT bounced) AS waiting, count(sent_at) AS sent FROM mails`,
  );
  return rows[0] ?? { waiting: 0, sent: 0 };
}

async function stuckMails(pool: pg.Pool): Promise<Finding[]> {
  const { rows } = await pool.query<Waiting>(
    `SELECT j.payload->>'mail' AS subject, ${WAITING} ${JOBS}
     WHERE t.identifier = 'mail' AND j.created_at < now() - make_interval(secs => $1) ORDER BY j.created_at LIMIT $2`,
    [PATIENCE, NAMED],
  );
  const [oldest] = rows;
  if (!oldest) return [];
  const error = rows.find((row) => row.error !== null)?.error;
  return [
    {
      code: 'mail-stuck',
      what: `${oldest.total} mails do not leave, the oldest for ${minutes(oldest.age)}${error ? `; last error: ${error}` : ''}`,
      means: 'Customers do not get reminders, notices and invoices. Each is tried again and sent once it can be.',
      mend: 'See that the mail server answers and takes them (SMTP_URL), and that a worker runs.',
      count: oldest.total,
      subjects: rows.map(
        ({ subject, attempts, error: why }) => `${subject}, tried ${attempts} times${why ? `: ${why}` : ''}`,
      ),
      fix: () => tryNow(pool, 'mail'),
    },
  ];
}

/** The mail and its job are written in one transaction, and it is marked as sent before the job goes. */
async function lostMails(pool: pg.Pool): Promise<Finding[]> {
  const { rows } = await pool.query<{ id: string; total: number }>(
    `SELECT id, count(*) OVER () AS total ${LOST} LIMIT $1`,
    [NAMED],
  );
  const [first] = rows;
  if (!first) return [];
  return [
    {
      code: 'mail-lost',
      what: `${first.total} mails are not sent, and nothing is about to send them`,
      means: 'Their jobs were removed from the queue; these mails never leave.',
      mend: 'Put them into the queue again.',
      count: first.total,
      subjects: rows.map(({ id }) => id),
      async fix() {
        const { rowCount } = await pool.query(
          `SELECT graphile_worker.add_job('mail', payload := json_build_object('mail', id), max_attempts := 32000) ${LOST}`,
        );
        return `${rowCount} mails are in the queue again.`;
      },
    },
  ];
}

const LOST = `FROM mails m WHERE sent_at IS NULL AND NOT bounced AND NOT EXISTS (
  SELECT 1 ${JOBS} WHERE t.identifier = 'mail' AND j.payload->>'mail' = m.id)`;

export function examineJobs(pool: pg.Pool): Examination {
  return {
    title: 'Jobs',
    async look() {
      const found = await Promise.all([failingJobs(pool), idleQueue(pool)]).catch(() => undefined);
      if (!found) return { skipped: 'PostgreSQL does not answer, or has no tables yet', told: true };
      return { fine: 'messages to workflows are delivered', findings: found.flat() };
    },
  };
}

async function failingJobs(pool: pg.Pool): Promise<Finding[]> {
  const { rows } = await pool.query<Waiting & { task: string }>(
    `SELECT t.identifier AS task, coalesce(j.payload->>'product', j.payload->>'contract', j.payload->>'migration', j.payload->>'massRevocation',
       j.payload->>'endpoint' || '/' || (j.payload->>'lane'), j.payload->>'workflow', '') AS subject, ${WAITING} ${JOBS}
     WHERE t.identifier <> 'mail' AND j.last_error IS NOT NULL
       AND (j.attempts >= j.max_attempts OR j.created_at < now() - make_interval(secs => $1))
     ORDER BY j.created_at LIMIT $2`,
    [PATIENCE, NAMED],
  );
  const [oldest] = rows;
  if (!oldest) return [];
  return [
    {
      code: 'jobs-failing',
      what: `${oldest.total} messages to workflows fail, the oldest for ${minutes(oldest.age)}: ${oldest.error}`,
      means: 'These workflows do not learn of a payment or a change. The record has it, and nothing is lost.',
      mend: 'See that Temporal answers and the error above; then let them be tried at once.',
      count: oldest.total,
      subjects: rows.map(
        ({ task, subject, attempts, error }) => `${task} ${subject}, tried ${attempts} times: ${error}`,
      ),
      async fix() {
        const tasks = [...new Set(rows.map(({ task }) => task))];
        const done = await Promise.all(tasks.map((task) => tryNow(pool, task)));
        return done.join(' ');
      },
    },
  ];
}

/** Jobs wait and nobody has one in hand: no worker runs. Much work alone is no fault. */
async function idleQueue(pool: pg.Pool): Promise<Finding[]> {
  const { rows } = await pool.query<{ waiting: number; age: number; busy: number }>(
    `SELECT count(*) FILTER (WHERE ready) AS waiting, max(age) FILTER (WHERE ready) AS age, count(locked_at) AS busy FROM (
       SELECT locked_at, extract(epoch FROM now() - run_at)::int AS age,
         locked_at IS NULL AND attempts = 0 AND run_at < now() - make_interval(secs => $1) AS ready
       FROM graphile_worker.jobs) j`,
    [PATIENCE],
  );
  const { waiting = 0, age = 0, busy = 0 } = rows[0] ?? {};
  if (waiting === 0 || busy > 0) return [];
  return [
    {
      code: 'jobs-not-run',
      what: `${waiting} jobs wait, the oldest for ${minutes(age)}, and nobody works on any`,
      means: 'Mails and messages to workflows stay where they are.',
      mend: 'Start a worker: npm start, elsewhere node dist/src/main/worker.js.',
    },
  ];
}

async function tryNow(pool: pg.Pool, task: string): Promise<string> {
  const { rows } = await pool.query<{ count: number }>(
    `WITH due AS (SELECT j.id ${JOBS} WHERE t.identifier = $1 AND j.locked_at IS NULL AND j.attempts > 0)
     SELECT count(*) AS count FROM graphile_worker.reschedule_jobs(ARRAY(SELECT id FROM due), run_at := now(), attempts := 0)`,
    [task],
  );
  return `${rows[0]?.count ?? 0} ${task} jobs are tried again now.`;
}

function minutes(seconds: number): string {
  if (seconds < 120) return `${seconds} s`;
  return seconds < 7_200 ? `${Math.round(seconds / 60)} min` : `${Math.round(seconds / 3_600)} h`;
}
