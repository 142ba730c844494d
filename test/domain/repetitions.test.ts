import type { Message } from '../../src/domain/messages';
import { isRepetition, wasAnswered } from '../../src/domain/repetitions';
import { activeLife } from '../support/lives';

const told = (id: string | undefined, at = '2027-05-01T10:00:00.000Z'): Message => ({
  type: 'settingsChanged',
  at,
  ...(id !== undefined && { id }),
});

describe('A message that is told again', () => {
  test.each<[string, boolean, string | undefined, string[], string[]]>([
    ['waits still', true, 'job_1', ['job_2', 'job_1'], []],
    ['was answered already', true, 'job_1', [], ['job_2', 'job_1']],
    ['is the first of its id', false, 'job_1', ['job_2'], ['job_3']],
    ['has no id, like another one that waits', false, undefined, [], []],
    ['has an empty id, as a cancellation in the Temporal UI', false, '', [''], ['']],
  ])('%s: a repetition is %s', (_, repeats, id, waiting, answered) => {
    const inbox = [told(undefined), ...waiting.map((one) => told(one))];
    expect(isRepetition(told(id), inbox, activeLife({ answered }))).toBe(repeats);
  });

  test('is known by its id, whenever it comes', () => {
    expect(isRepetition(told('job_1', '2027-06-01T10:00:00.000Z'), [told('job_1')], activeLife())).toBe(true);
  });

  test('is known among those that wait even before the record was read', () => {
    expect(isRepetition(told('job_1'), [told('job_1')], undefined)).toBe(true);
    expect(isRepetition(told('job_1'), [], undefined)).toBe(false);
  });

  test('has been answered only where the record says so', () => {
    expect(wasAnswered(told('job_1'), activeLife({ answered: ['job_1'] }))).toBe(true);
    expect(wasAnswered(told('job_1'), activeLife())).toBe(false);
    expect(wasAnswered(told('job_1'), undefined)).toBe(false);
  });
});
