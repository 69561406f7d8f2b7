/** The exchange ids of the ledger, in the order of the published packages. */
export const EXCHANGES = ['kairagach', 'dostuk', 'compensation', 'market', 'golovnoy', 'vorukh'] as const;
export type Exchange = (typeof EXCHANGES)[number];
