import { pluralsOf } from '../plurals.ts';
import { unitsOf } from '../units.ts';
import { russian } from './style.ts';

const { whole } = unitsOf(russian);

/** A count with its noun: 1 объект, 2 объекта, 5 объектов. */
export const plural = (count: number, one: string, few: string, many: string) =>
  `${whole(count)} ${pluralsOf(russian)(count, { one, few, many })}`;
export const featuresOf = (count: number) => plural(count, 'объект', 'объекта', 'объектов');
