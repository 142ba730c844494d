import {
  defineSearchAttributeKey,
  type SearchAttributePair,
  SearchAttributeType,
  type SearchAttributeUpdatePair,
  TypedSearchAttributes,
} from '@temporalio/common';
import type { Life } from '../src/domain/life';
import { shownTrouble } from '../src/domain/trouble';

const kind = defineSearchAttributeKey('PerennialKind', SearchAttributeType.KEYWORD);
const account = defineSearchAttributeKey('PerennialAccount', SearchAttributeType.KEYWORD);
const state = defineSearchAttributeKey('PerennialState', SearchAttributeType.KEYWORD);
const option = defineSearchAttributeKey('PerennialOption', SearchAttributeType.KEYWORD);
const expiry = defineSearchAttributeKey('PerennialExpiry', SearchAttributeType.DATETIME);
const trouble = defineSearchAttributeKey('PerennialTrouble', SearchAttributeType.KEYWORD);

function pairsOf(life: Life): SearchAttributeUpdatePair[] {
  return [
    { key: state, value: life.phase },
    { key: option, value: life.option },
    { key: expiry, value: life.term ? new Date(life.term.end) : null },
    { key: trouble, value: shownTrouble(life) },
  ];
}

/** What operators filter by in the Temporal UI (1.7); a later run inherits it. */
export function searchAttributesOf(life: Life): TypedSearchAttributes {
  const lasting: SearchAttributePair[] = [
    { key: kind, value: life.rules.kind },
    { key: account, value: life.account },
  ];
  const set = pairsOf(life).filter((pair): pair is SearchAttributePair => pair.value !== null);
  return new TypedSearchAttributes([...lasting, ...set]);
}

/**
 * What of it is not shown as it is. They are given with the start: where a worker died in the first task after some steps,
 * the run has read a record that went on since.
 */
export function outdatedAttributes(shown: TypedSearchAttributes, life: Life): SearchAttributeUpdatePair[] {
  return pairsOf(life).filter(
    ({ key, value }) => JSON.stringify(shown.get<SearchAttributeType>(key) ?? null) !== JSON.stringify(value),
  );
}

/** What of it a step changed: the only things that are written anew. */
export function changedAttributes(before: Life, after: Life): SearchAttributeUpdatePair[] {
  const old = pairsOf(before);
  return pairsOf(after).filter((pair, i) => JSON.stringify(pair.value) !== JSON.stringify(old[i]?.value));
}
