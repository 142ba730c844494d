/** Why there is no page to show, on its way to the one place that answers with a page all the same. */
export class PageTrouble extends Error {
  constructor(
    readonly status: 403 | 404,
    readonly reason: 'foreign' | 'not_found',
  ) {
    super(reason);
  }
}
