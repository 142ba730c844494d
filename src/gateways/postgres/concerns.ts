/** Tries after which a job that still fails is worth a look: some minutes. */
const MANY_ATTEMPTS = 5;
/** How late something may be done: senders and workflows are seconds behind, never minutes. */
const OVERDUE_AFTER = '10 minutes';
/** With no worker everything is overdue: a list of the longest overdue says enough. */
const MOST_OVERDUE = 1_000;

/**
 * Everything in the record that needs a person, each found by an index of such rows alone: what it is, what it is about
 * (`subject`), since when, and `mark`, which changes when something new has happened.
 * $1 is now, $2 what Temporal tells of workflows, as JSON.
 */
export const CONCERNS = `concerns(kind, subject, urgent, since, account_id, product_id, detail, mark) AS (
  SELECT CASE split_part(p.trouble, ':', 1) WHEN 'paid_before_lapse' THEN 'payment_undecided' ELSE split_part(p.trouble, ':', 1) END,
    p.id, coalesce(p.urgent_from <= $1, false), coalesce(p.trouble_since, p.created_at), p.account_id, p.id,
    nullif(split_part(p.trouble, ':', 2), ''), concat_ws(' ', p.trouble, p.trouble_since, coalesce(p.urgent_from <= $1, false))
  FROM products p WHERE p.trouble IS NOT NULL
  UNION ALL
  SELECT 'overdue', p.id, false, p.due_at, p.account_id, p.id, to_char(p.due_at, 'YYYY-MM-DD"T"HH24:MI'), p.due_at::text
  FROM (SELECT * FROM products WHERE due_at < $1::timestamptz - interval '${OVERDUE_AFTER}' ORDER BY due_at LIMIT ${MOST_OVERDUE}) p
  UNION ALL
  SELECT 'payment_unmatched', 'evt_' || lpad(e.seq::text, 14, '0'), false, e.recorded_at, e.account_id, e.product_id,
    e.data->>'amount', ''
  FROM events e JOIN accounts a ON a.id = e.account_id JOIN products p ON p.id = e.product_id
  WHERE e.type = 'balance_credited' AND e.data->>'reason' IN ('no_open_invoice', 'too_late') AND a.balance > 0
    AND (e.data->>'reason' = 'no_open_invoice' OR p.state IN ('deleted', 'cancelled', 'transferred'))
  UNION ALL
  SELECT 'balance_negative', a.id, false, coalesce(last.at, a.created_at), a.id, NULL, a.balance::text, a.balance::text
  FROM accounts a LEFT JOIN LATERAL (
    SELECT at FROM payments WHERE account_id = a.id AND reference LIKE 'return/%' ORDER BY id DESC LIMIT 1) last ON true
  WHERE a.balance < 0
  UNION ALL
  SELECT 'mail_bounced', m.id, m.facts->>'kind' = 'registrant_notice', m.at, m.account_id, m.product_id,
    concat_ws(': ', m.facts->>'kind', left(m.response, 300)), ''
  FROM mails m WHERE m.bounced
  UNION ALL
  SELECT CASE t.identifier WHEN 'mail' THEN 'mail_failing' ELSE 'message_failing' END, 'job_' || j.id, false, j.created_at,
    p.account_id, p.id, left(j.last_error, 300), left(j.last_error, 300)
  FROM graphile_worker._private_jobs j JOIN graphile_worker._private_tasks t ON t.id = j.task_id
    LEFT JOIN mails m ON t.identifier = 'mail' AND m.id = j.payload->>'mail'
    LEFT JOIN products p ON p.id = coalesce(m.product_id, j.payload->>'product')
  WHERE j.attempts >= ${MANY_ATTEMPTS} AND j.last_error IS NOT NULL AND t.identifier IN ('mail', 'signal', 'start')
  UNION ALL
  SELECT 'declaration', d.id, true, d.at, d.account_id, d.product_id,
    concat_ws(' ', d.id, d.kind, coalesce(d.ending->>'doubt', 'refused')), ''
  FROM declarations d LEFT JOIN requests q ON q.id = d.request_id
  WHERE d.ending->>'kind' = 'operator' OR q.outcome->>'ok' = 'false'
  UNION ALL
  SELECT 'webhook_disabled', e.id, false, coalesce(e.failing_since, e.created_at), e.account_id, NULL,
    CASE e.disabled_reason WHEN 'gone' THEN 'said that it is gone' ELSE 'had only failed for days' END || ': ' || e.url, ''
  FROM webhook_endpoints e WHERE NOT e.enabled AND e.disabled_reason IS NOT NULL
  UNION ALL
  SELECT 'workflow_failing', w.product, false, w.since, p.account_id, w.product, w.problem, w.run || ' ' || w.problem
  FROM jsonb_to_recordset($2) AS w(product text, run text, since timestamptz, problem text)
    LEFT JOIN products p ON p.id = w.product
  WHERE w.problem LIKE 'category=%' OR p.state NOT IN ('deleted', 'cancelled', 'transferred')
)`;
