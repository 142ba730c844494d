import { defineSearchAttributeKey, SearchAttributeType, TypedSearchAttributes } from '@temporalio/common';
import type { Life } from '../src/domain/life';

const kind = defineSearchAttributeKey('PerennialKind', SearchAttributeType.KEYWORD);
const account = defineSearchAttributeKey('PerennialAccount', SearchAttributeType.KEYWORD);
const name = defineSearchAttributeKey('PerennialName', SearchAttributeType.KEYWORD);
const state = defineSearchAttributeKey('PerennialState', SearchAttributeType.KEYWORD);
const option = defineSearchAttributeKey('PerennialOption', SearchAttributeType.KEYWORD);
const expiry = defineSearchAttributeKey('PerennialExpiry', SearchAttributeType.DATETIME);
const trouble = defineSearchAttributeKey('PerennialTrouble', SearchAttributeType.KEYWORD);

/** A product that a person should look at: one list of them all by this attribute (1.7). */
export function troubleOf(life: Life): string {
  const task = life.tasks[0];
  if (task?.failing) return `provider_failing:${task.operation}`;
  return life.renewalRefused ? 'provider_refused:renew' : 'none';
}

/** What operators filter by in the Temporal UI (1.7). */
export function searchAttributesOf(life: Life): TypedSearchAttributes {
  const pairs = [
    { key: kind, value: life.rules.kind },
    { key: account, value: life.account },
    { key: name, value: life.name },
    { key: state, value: life.phase },
    { key: option, value: life.option },
    { key: trouble, value: troubleOf(life) },
  ];
  const end = life.term ? [{ key: expiry, value: new Date(life.term.end) }] : [];
  return new TypedSearchAttributes([...pairs, ...end]);
}

/** Changes when something that operators filter by does: the only time that the attributes are written anew. */
export function searchAttributesMark(life: Life): string {
  return [life.phase, life.option, life.term?.end ?? '', troubleOf(life)].join('|');
}
