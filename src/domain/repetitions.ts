import type { Life } from './life';
import type { Message } from './messages';

/**
 * Whether a message was told before: it is still waiting, or its answer is kept already. Who tells a message may do so
 * again at any time, and a repetition is to cost nothing, least of all where workers die again and again. Without an id of
 * its own a message is no repetition.
 */
export function isRepetition(message: Message, waiting: readonly Message[], life: Life | undefined): boolean {
  return wasAnswered(message, life) || (hasId(message) && waiting.some(({ id }) => id === message.id));
}

/** What the record has answered without the run having heard of it, or before it was told again. */
export function wasAnswered(message: Message, life: Life | undefined): boolean {
  return hasId(message) && life?.answered.includes(message.id) === true;
}

function hasId(message: Message): message is Message & { id: string } {
  return message.id !== undefined && message.id !== '';
}
