import Bowser from 'bowser';
import type { Phrasebook } from '../../phrasebook';

/** A browser as people call it, such as `Firefox on Linux`; what it says of itself may be anything. */
export function browserWords(userAgent: string, { say }: Phrasebook): string {
  if (userAgent === '') return say('set.browser.unknown');
  const { browser, os } = Bowser.parse(userAgent);
  if (!browser.name) return say('set.browser.unknown');
  return os.name ? say('set.browser', { browser: browser.name, system: os.name }) : browser.name;
}
