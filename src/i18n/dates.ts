const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/** `2025-03-13` as 13 March 2025, as far as the date is known: day, month or year. */
export function formatDate(iso: string, precision = 'day'): string {
  const [year = '', month = '', day = ''] = iso.split('-');
  const name = months[Number(month) - 1];
  if (precision === 'year' || name === undefined) return year;
  return precision === 'month' || day === '' ? `${name} ${year}` : `${Number(day)} ${name} ${year}`;
}
