/**
 * What comes of carrying on what stands in the record: over, or `pause` in milliseconds until there is something to do
 * again; `words` for who looks at the workflow.
 */
export type CarriedOn = { kind: 'over' } | { kind: 'waiting'; pause: number; words: string };
