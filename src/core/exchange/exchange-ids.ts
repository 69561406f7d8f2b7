export const exchangeKinds = {
  kairagach: 'land-for-land',
  dostuk: 'land-for-land',
  compensation: 'compensation',
  market: 'land-for-infrastructure',
  golovnoy: 'land-for-infrastructure',
  vorukh: 'land-for-land',
} as const;
export type ExchangeId = keyof typeof exchangeKinds;
/** In the order in which they are listed. */
export const exchangeIds = Object.keys(exchangeKinds) as readonly ExchangeId[];
export type ExchangeKind = (typeof exchangeKinds)[ExchangeId];
/** An exchange in which land stood against something else, too. */
export type OtherExchangeId = {
  [Id in ExchangeId]: (typeof exchangeKinds)[Id] extends 'land-for-land' ? never : Id;
}[ExchangeId];
