import { declaredEndLetterAt, isDeclaredEndStanding } from '../../src/domain/declared-end';
import { endDeclared, optionChosen, termRenewed } from '../../src/domain/transitions';
import { activeLife } from '../support/lives';

const zone = 'Europe/Berlin';

describe('The second letter about a cancellation that somebody declared without signing in', () => {
  test.each([
    ['months before: four weeks before the last safe instant', '2027-01-10T08:00:00.000Z', '2027-05-18T12:00:00.000Z'],
    ['within those four weeks: a week after the declaration', '2027-05-30T08:00:00.000Z', '2027-06-06T08:00:00.000Z'],
    ['eight days before: there is no time left for one', '2027-06-07T08:00:00.000Z', undefined],
    ['on the last day', '2027-06-14T08:00:00.000Z', undefined],
  ])('declared %s', (_, declaredAt, at) => {
    expect(declaredEndLetterAt({ lastSafe: '2027-06-15T12:00:00.000Z', zone }, declaredAt)).toBe(at);
  });

  test('is one of the dates of its term, once, and is gone with another option or another term', () => {
    const life = activeLife();
    const declare = (before: typeof life, at: string) =>
      endDeclared(optionChosen(before, 'delete_at_expiry', 1, at), at);
    const letters = ({ marks }: typeof life) => marks.filter((mark) => mark.do === 'declared_end');
    const once = declare(life, '2027-01-10T08:00:00.000Z');
    const twice = declare(once, '2027-02-10T08:00:00.000Z');
    expect(letters(twice)).toEqual([
      { do: 'declared_end', at: '2027-05-18T12:00:00.000Z', declaredAt: '2027-02-10T08:00:00.000Z' },
    ]);
    expect(letters(optionChosen(twice, 'one_year_delayed', 1, '2027-03-01T08:00:00.000Z'))).toEqual([]);
    const invoice = { id: 'inv_1', years: 1, paid: true, usesUpOption: false } as NonNullable<typeof life.invoice>;
    expect(letters(termRenewed({ ...twice, invoice }, '2027-03-01T08:00:00.000Z'))).toEqual([]);
  });

  test('says nothing that is no longer true', () => {
    const ending = optionChosen(activeLife(), 'delete_at_expiry', 1, '2027-01-10T08:00:00.000Z');
    const at = '2027-05-18T12:00:00.000Z';
    const notice = { endsAt: '2027-06-01T00:00:00.000Z', refund: 'rest' } as const;
    expect(isDeclaredEndStanding(ending, at)).toBe(true);
    expect(isDeclaredEndStanding(ending, ending.lastSafe)).toBe(false);
    expect(isDeclaredEndStanding({ ...ending, notice }, at)).toBe(false);
    expect(isDeclaredEndStanding({ ...ending, option: 'one_year_delayed' }, at)).toBe(false);
    expect(isDeclaredEndStanding({ ...ending, phase: 'cancelled' }, at)).toBe(false);
  });
});
