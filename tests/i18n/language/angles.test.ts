import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toDms } from '../../../src/core/here/dms.ts';
import { parsePositionLine } from '../../../src/core/here/position/position-line.ts';
import { englishAngles } from '../../../src/i18n/language/style.en.ts';
import { kyrgyzAngles } from '../../../src/i18n/language/style.ky.ts';
import { russianAngles } from '../../../src/i18n/language/style.ru.ts';
import { tajikAngles } from '../../../src/i18n/language/style.tg.ts';
import { uzbekAngles } from '../../../src/i18n/language/style.uz.ts';

const all = { en: englishAngles, ru: russianAngles, ky: kyrgyzAngles, tg: tajikAngles, uz: uzbekAngles };
const inTheValley = fc.record({
  lat: fc.double({ min: 38.9, max: 41.6, noNaN: true }),
  lon: fc.double({ min: 69, max: 74, noNaN: true }),
});

describe.each(Object.entries(all))('positions as %s writes them', (_, angles) => {
  test('are read back where they are pasted', () => {
    fc.assert(
      fc.property(inTheValley, ({ lat, lon }) => {
        const texts = [
          [angles.plain(lat, lon), 5],
          [angles.lettered(lat, lon), 5],
          [angles.dms(toDms(lat), toDms(lon)), 4],
        ] as const;
        for (const [text, digits] of texts) {
          const [readLon, readLat] = parsePositionLine(text)?.position ?? [];
          expect(readLon, text).toBeCloseTo(lon, digits);
          expect(readLat, text).toBeCloseTo(lat, digits);
        }
      }),
    );
  });

  test('keep their side of the equator and of Greenwich', () => {
    expect(parsePositionLine(angles.lettered(-33.5, -70.6))?.position).toEqual([-70.6, -33.5]);
    expect(parsePositionLine(angles.dms(toDms(-33.5), toDms(-70.5)))?.position).toEqual([-70.5, -33.5]);
  });
});
