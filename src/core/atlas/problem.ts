/** Why a value was not accepted: a code, where in the file, and the part of the value that is wrong. */
export type Problem = {
  readonly code: 'not-a-collection' | 'bad-property' | 'bad-geometry';
  /** Feature id where there is one, else its number from 1. */
  readonly feature: string;
  /** Path inside the feature, such as `properties.reported.0.value`. */
  readonly path: string;
};
