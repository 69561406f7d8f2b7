import type { Claim } from '../atlas/claim.ts';

/** Subjects on which published figures differ, in the order in which they are shown. */
export const topicIds = [
  'lengths',
  'totals',
  'casualties',
  'displaced',
  'houses',
  'support',
  'traffic',
  'fence',
] as const;
export type TopicId = (typeof topicIds)[number];

/** The topic that a published figure belongs to. */
export function topicOf(claim: Claim): TopicId {
  if (claim.kind === 'total') return 'totals';
  return claim.kind === 'length' ? 'lengths' : claim.topic;
}
