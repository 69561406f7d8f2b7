import type { FileMetaData } from 'hyparquet';

type Element = FileMetaData['schema'][number];

/** Digits behind the point of the widest decimal that any program writes, generously. */
const mostScale = 1000;

/** How many digits of a decimal stand behind its point; null where an element is none. */
function scaleOf({ converted_type, logical_type, scale = 0 }: Element): number | null {
  const known = logical_type?.type === 'DECIMAL' ? logical_type.scale : scale;
  if (logical_type?.type !== 'DECIMAL' && converted_type !== 'DECIMAL') return null;
  return Number.isInteger(known) && known >= 0 && known <= mostScale ? known : null;
}

/** Where the elements below the one at a place end: the schema is a list, each element before its own. */
function endOf(schema: readonly Element[], at: number): number {
  let end = at + 1;
  for (let i = 0; i < (schema[at]?.num_children ?? 0); i++) end = endOf(schema, end);
  return end;
}

/**
 * Takes the columns of decimals out of the hands of the reader of Parquet, which makes doubles of them: `scales` has their
 * digits behind the point by name, and `metadata` says of them no more than how they are stored.
 */
export function storedDecimals(metadata: FileMetaData): {
  readonly metadata: FileMetaData;
  readonly scales: ReadonlyMap<string, number>;
} {
  const scales = new Map<string, number>();
  const schema = [...metadata.schema];
  for (let at = 1; at < schema.length; at = endOf(schema, at)) {
    const element = schema[at] as Element;
    const scale = element.num_children ? null : scaleOf(element);
    if (scale === null) continue;
    scales.set(element.name, scale);
    const { converted_type: _converted, logical_type: _logical, ...stored } = element;
    schema[at] = stored;
  }
  return { metadata: { ...metadata, schema }, scales };
}

/** A whole number in two's complement, the highest byte first. */
function wholeOf(bytes: Uint8Array): bigint {
  let value = 0n;
  for (const byte of bytes) value = value * 256n + BigInt(byte);
  return BigInt.asIntN(8 * bytes.length, value);
}

/** A decimal as it is stored: a number where a double holds all its digits, otherwise as it is written. */
export function decimalValue(stored: unknown, scale: number): number | string | null {
  if (typeof stored !== 'number' && typeof stored !== 'bigint' && !(stored instanceof Uint8Array))
    return null;
  const whole = stored instanceof Uint8Array ? wholeOf(stored) : BigInt(stored);
  const [sign, digits] = [
    whole < 0n ? '-' : '',
    String(whole < 0n ? -whole : whole).padStart(scale + 1, '0'),
  ];
  const point = digits.length - scale;
  const text = `${sign}${digits.slice(0, point)}${scale > 0 ? `.${digits.slice(point)}` : ''}`;
  return Number.isSafeInteger(Number(whole)) ? Number(text) : text;
}
