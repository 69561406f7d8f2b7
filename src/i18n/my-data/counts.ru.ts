import { pluralsOf } from '../language/plurals.ts';
import { russian } from '../language/style.ru.ts';
import { unitsOf } from '../language/units.ts';

const { whole } = unitsOf(russian);

/** A count with its noun: 1 объект, 2 объекта, 5 объектов. */
export const plural = (count: number, one: string, few: string, many: string) =>
  `${whole(count)} ${pluralsOf(russian)(count, { one, few, many })}`;
export const featuresOf = (count: number) => plural(count, 'объект', 'объекта', 'объектов');
