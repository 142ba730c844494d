/** Why there is no page to show, on its way to the one place that answers with a page all the same. */
export class PageTrouble extends Error {
  constructor(
    readonly status: 403 | 404 | 429,
    readonly reason: 'foreign' | 'not_found' | 'too_many',
  ) {
    super(reason);
  }
}
