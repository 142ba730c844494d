import type { Life } from '../../src/domain/life';
import { changedAttributes, outdatedAttributes, searchAttributesOf } from '../../workflows/search-attributes';
import { activeLife } from '../support/lives';

const { term: _, ...rest } = activeLife();
const ordered: Life = { ...rest, phase: 'ordered' };
const active = activeLife();

test('What a start has shown of a life is not written again', () => {
  for (const life of [ordered, active]) expect(outdatedAttributes(searchAttributesOf(life), life)).toEqual([]);
});

test('A run whose worker died in its first task shows what the record has become since the start', () => {
  expect(outdatedAttributes(searchAttributesOf(ordered), active)).toEqual(changedAttributes(ordered, active));
  const shown = outdatedAttributes(searchAttributesOf(ordered), active).map(({ key, value }) => [key.name, value]);
  expect(shown).toEqual([
    ['PerennialState', 'active'],
    ['PerennialExpiry', new Date(active.term?.end ?? '')],
  ]);
});

test('Trouble that was shown and is over is taken away', () => {
  const troubled = { ...active, needsPerson: 'paid_before_lapse' };
  const shown = outdatedAttributes(searchAttributesOf(troubled), active);
  expect(shown.map(({ key, value }) => [key.name, value])).toEqual([['PerennialTrouble', null]]);
});
