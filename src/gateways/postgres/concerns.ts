import { contractWorkflowId, migrationWorkflowId, productWorkflowId } from '../../../workflows/ids';
import { workflowKinds } from '../workflow-kinds';

/** Tries after which a job that still fails is worth a look: some minutes. */
const MANY_ATTEMPTS = 5;
/** How late something may be done: senders and workflows are seconds behind, never minutes. */
const OVERDUE_AFTER = '10 minutes';
/** Days from a withdrawal to the refund at the latest (Directive 2011/83/EU art. 13), and those after which it is urgent. */
const REFUND_DAYS = 14;
const URGENT_REFUND_DAYS = 10;
/** With no worker everything is overdue: a list of the longest overdue says enough. */
const MOST_OVERDUE = 1_000;

/** The workflow that a job `j` of a task `t` tells something; nothing of mails and housekeeping. */
const WORKFLOW_OF_JOB = `CASE t.identifier WHEN 'signal' THEN '${productWorkflowId('')}' || (j.payload->>'product')
  WHEN 'end_workflow' THEN j.payload->>'workflow'
  ${workflowKinds.map(({ prefix, wake }) => `WHEN '${wake.task}' THEN '${prefix}' || (${wake.id})`).join(' ')} END`;

/**
 * Everything in the record that needs a person, each found by an index of such rows alone: what it is, what it is about
 * (`subject`), since when, and `mark`, which changes when something new has happened.
 * $1 is now, $2 what Temporal tells of workflows, as JSON.
 */
export const CONCERNS = `concerns(kind, subject, urgent, since, account_id, product_id, detail, mark, workflow) AS (
  SELECT CASE split_part(p.trouble, ':', 1) WHEN 'paid_before_lapse' THEN 'payment_undecided' ELSE split_part(p.trouble, ':', 1) END,
    p.id, coalesce(p.urgent_from <= $1, false), coalesce(p.trouble_since, p.created_at), p.account_id, p.id,
    nullif(split_part(p.trouble, ':', 2), ''), concat_ws(' ', p.trouble, p.trouble_since, coalesce(p.urgent_from <= $1, false)), NULL
  FROM products p WHERE p.trouble IS NOT NULL
  UNION ALL
  SELECT 'overdue', p.id, false, p.due_at, p.account_id, p.id, to_char(p.due_at, 'YYYY-MM-DD"T"HH24:MI'), p.due_at::text, '${productWorkflowId('')}' || p.id
  FROM (SELECT * FROM products WHERE due_at < $1::timestamptz - interval '${OVERDUE_AFTER}' ORDER BY due_at LIMIT ${MOST_OVERDUE}) p
  UNION ALL
  SELECT 'overdue', o.id, false, o.at, o.account_id, NULL, to_char(o.at, 'YYYY-MM-DD"T"HH24:MI'), o.at::text, o.workflow
  FROM (
    SELECT id, account_id, due_at AS at, '${contractWorkflowId('')}' || id AS workflow FROM contracts
    UNION ALL
    SELECT id, account_id, wake_at, '${migrationWorkflowId('')}' || id FROM provider_migrations WHERE moving_account IS NOT NULL
  ) o WHERE o.at < $1::timestamptz - interval '${OVERDUE_AFTER}'
  UNION ALL
  SELECT 'payment_unmatched', 'evt_' || lpad(e.seq::text, 14, '0'), false, e.recorded_at, e.account_id, e.product_id,
    e.data->>'amount', '', NULL
  FROM events e JOIN accounts a ON a.id = e.account_id JOIN products p ON p.id = e.product_id
  WHERE e.type = 'balance_credited' AND e.data->>'reason' IN ('no_open_invoice', 'too_late') AND a.balance > 0
    AND (e.data->>'reason' = 'no_open_invoice' OR p.state IN ('deleted', 'cancelled', 'transferred'))
  UNION ALL
  SELECT 'balance_negative', a.id, false, coalesce(last.at, a.created_at), a.id, NULL, a.balance::text, a.balance::text, NULL
  FROM accounts a LEFT JOIN LATERAL (
    SELECT at FROM payments WHERE account_id = a.id AND reference LIKE 'return/%' ORDER BY id DESC LIMIT 1) last ON true
  WHERE a.balance < 0
  UNION ALL
  SELECT 'refund_due', i.id, i.cancelled_at + interval '${URGENT_REFUND_DAYS} days' <= $1, i.cancelled_at, i.account_id, i.product_id,
    concat_ws(' ', i.paid - coalesce(own.amount, 0), to_char(i.cancelled_at + interval '${REFUND_DAYS} days', 'YYYY-MM-DD'), i.number), '', NULL
  FROM invoices i LEFT JOIN ledger own ON own.reference = 'balance/' || i.id
  WHERE i.cancel_reason = 'withdrawn' AND i.paid > coalesce(own.amount, 0)
  UNION ALL
  SELECT 'mail_bounced', m.id, m.facts->>'kind' = 'registrant_notice', m.at, m.account_id, m.product_id,
    concat_ws(': ', m.facts->>'kind', left(m.response, 300)), '', NULL
  FROM mails m WHERE m.bounced
  UNION ALL
  SELECT CASE j.identifier WHEN 'mail' THEN 'mail_failing' ELSE 'message_failing' END, 'job_' || j.id, false, j.created_at,
    coalesce(p.account_id, c.account_id, g.account_id, e.account_id), p.id, left(j.last_error, 300), left(j.last_error, 300), j.workflow
  FROM (SELECT *, ${WORKFLOW_OF_JOB} AS workflow FROM graphile_worker._private_jobs j
      JOIN (SELECT id AS task, identifier FROM graphile_worker._private_tasks) t ON t.task = j.task_id) j
    LEFT JOIN mails m ON j.identifier = 'mail' AND m.id = j.payload->>'mail'
    LEFT JOIN products p ON p.id = coalesce(m.product_id, j.payload->>'product')
    LEFT JOIN contracts c ON c.id = j.payload->>'contract'
    LEFT JOIN provider_migrations g ON g.id = j.payload->>'migration'
    LEFT JOIN webhook_endpoints e ON e.id = j.payload->>'endpoint'
  WHERE j.attempts >= ${MANY_ATTEMPTS} AND j.last_error IS NOT NULL AND (j.identifier = 'mail' OR j.workflow IS NOT NULL)
  UNION ALL
  SELECT 'declaration', d.id, true, d.at, d.account_id, d.product_id,
    concat_ws(' ', d.id, d.kind, coalesce(d.ending->>'doubt', 'refused')), '', NULL
  FROM declarations d LEFT JOIN requests q ON q.id = d.request_id
  WHERE d.ending->>'kind' = 'operator' OR q.outcome->>'ok' = 'false'
  UNION ALL
  SELECT 'webhook_disabled', e.id, false, coalesce(e.failing_since, e.created_at), e.account_id, NULL,
    CASE e.disabled_reason WHEN 'gone' THEN 'said that it is gone' ELSE 'had only failed for days' END || ': ' || e.url, '', NULL
  FROM webhook_endpoints e WHERE NOT e.enabled AND e.disabled_reason IS NOT NULL
  UNION ALL
  SELECT 'workflow_failing', w.id, false, w.since, w.account, p.id, w.problem, w.run || ' ' || w.problem, w.workflow
  FROM jsonb_to_recordset($2) AS w(workflow text, id text, account text, run text, since timestamptz, problem text)
    LEFT JOIN products p ON p.id = w.id AND w.workflow = '${productWorkflowId('')}' || p.id
)`;
