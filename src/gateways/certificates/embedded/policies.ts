/** Reserved policy identifiers of the CA/Browser Forum: what of a subscriber was validated. */
export const policyOf = { dv: '2.23.140.1.2.1', ov: '2.23.140.1.2.2' } as const;
