import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readMapLink } from '../../../../src/core/here/position/map-link.ts';

test.each([
  ['geo:40.21,70.95', [70.95, 40.21]],
  ['geo:40.21,70.95,1200;u=35', [70.95, 40.21]],
  ['geo:40.21,70.95;crs=wgs84?z=16', [70.95, 40.21]],
  ['geo:0,0?q=40.21,70.95(Vorukh)', [70.95, 40.21]],
  ['https://www.openstreetmap.org/#map=15/40.21/70.95', [70.95, 40.21]],
  ['https://www.openstreetmap.org/?mlat=40.21&mlon=70.95#map=12/1.5/2.5', [70.95, 40.21]],
  ['https://www.openstreetmap.org/?lat=40.21&lon=70.95&zoom=15', [70.95, 40.21]],
  ['https://www.google.com/maps/@40.21,70.95,15z', [70.95, 40.21]],
  [
    'https://www.google.com/maps/place/Vorukh/@1.5,2.5,12z/data=!3m1!4b1!4m5!3m4!1s0x0:0x0!8m2!3d40.21!4d70.95',
    [70.95, 40.21],
  ],
  ['https://maps.google.com/?q=40.21,70.95', [70.95, 40.21]],
  ['https://maps.google.com/maps?q=loc:40.21,70.95&z=12', [70.95, 40.21]],
  ['https://maps.google.com/maps?ll=40.21,70.95&z=12', [70.95, 40.21]],
  ['https://www.google.com/maps/search/?api=1&query=40.21%2C70.95', [70.95, 40.21]],
  ['https://www.google.com/maps/search/40.21,+70.95', [70.95, 40.21]],
  ['https://www.google.com/maps/search/40.21,70.95?entry=tts', [70.95, 40.21]],
  ['maps.google.com/?ll=40.21,70.95', [70.95, 40.21]],
  ['https://yandex.ru/maps/?ll=70.95%2C40.21&z=12', [70.95, 40.21]],
  ['https://yandex.com/maps/10309/khujand/?ll=1.5%2C2.5&pt=70.95,40.21,pm2rdm&z=12', [70.95, 40.21]],
  [
    'https://yandex.uz/maps/?ll=1.5%2C2.5&whatshere%5Bpoint%5D=70.95%2C40.21&whatshere%5Bzoom%5D=15',
    [70.95, 40.21],
  ],
  ['https://yandex.ru/maps/?text=40.21%2C70.95&ll=1.5%2C2.5', [70.95, 40.21]],
  ['https://2gis.kg/osh?m=70.95%2C40.21%2F15', [70.95, 40.21]],
  ['https://2gis.uz/tashkent/geo/70.95,40.21?m=1.5,2.5/12', [70.95, 40.21]],
  ['https://2gis.ru/geo/70030076134838390/70.95%2C40.21', [70.95, 40.21]],
  ['#map=12.5/40.21/70.95&tab=here', [70.95, 40.21]],
  ['https://example.org/map/#map=9/39.8/70.5&sel=here:40.21,70.95&lang=ky', [70.95, 40.21]],
])('%s', (link, position) => {
  expect(readMapLink(link)?.position).toEqual(position);
});

test('takes the accuracy from the written digits, or as a geo address gives it', () => {
  expect(readMapLink('https://www.google.com/maps/@40.2101,70.95,15z')).toMatchObject({
    accuracyM: 5.6,
    epsg: 4326,
  });
  expect(readMapLink('geo:40.21,70.95;u=35')?.accuracyM).toBe(35);
});

test.each([
  '',
  'Vorukh',
  '40.21 70.95',
  'https://www.openstreetmap.org/relation/123',
  'https://www.google.com/maps/@95.5,70.95,15z',
  'https://www.google.com/maps/place/Khujand',
  'https://yandex.ru/maps/?ll=270.9,40.21',
  'geo:40.21,70.95;crs=local',
  'geo:',
  'https://%',
  '#map=12/40.21',
  '#map=12/1234.5/70.95',
])('%j holds no place', (text) => {
  expect(readMapLink(text)).toBeNull();
});

test('never throws', () => {
  const pieces = [
    'https://',
    'google.com',
    'yandex.ru',
    '2gis.kg',
    '/maps',
    '/@',
    '?ll=',
    '&m=',
    '#map=',
    '%2C',
    '%',
    '40.21',
    ',',
    '70.95',
    '!3d',
    '!4d',
    'geo:',
  ];
  fc.assert(
    fc.property(fc.array(fc.oneof(fc.constantFrom(...pieces), fc.string()), { maxLength: 10 }), (parts) => {
      const found = readMapLink(parts.join(''));
      if (found) expect(found.position.every(Number.isFinite)).toBe(true);
    }),
  );
});
