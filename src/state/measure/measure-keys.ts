/** Where versions before 0.2 kept the reader's measurements, and this one where IndexedDB cannot be had. */
export const measurementsKey = 'khujand.measurements';

/** Says that there are measurements in IndexedDB. */
export const keptKey = 'khujand.measurements.kept';

/** Whether a visit before left measurements behind. */
export function remembersMeasurements(storage: Pick<Storage, 'getItem'> | undefined): boolean {
  try {
    return Boolean(storage?.getItem(measurementsKey) || storage?.getItem(keptKey));
  } catch {
    return false;
  }
}
