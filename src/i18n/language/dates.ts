import { english } from './style.en.ts';
import type { Style } from './style.ts';

/** Writes `2025-03-13` in a language, as far as the date is known: day, month or year. */
export const datesOf =
  (style: Style) =>
  (iso: string, precision = 'day'): string => {
    const [year = '', month = '', day = ''] = iso.split('-');
    const name = style.months[Number(month) - 1];
    if (precision === 'year' || name === undefined) return style.year(year);
    return precision === 'month' || day === ''
      ? style.month(Number(month), year)
      : style.day(Number(day), name, year);
  };

export const formatDate = datesOf(english);
