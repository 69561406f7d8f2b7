import { describe, expect, test } from 'vitest';
import { readKml } from '../../../src/core/my-data/kml.ts';
import { createNotices } from '../../../src/core/my-data/notice.ts';
import { parseXml } from '../../../src/core/my-data/xml-tree.ts';
import { codesOf, open } from '../../data/my-data/opening.ts';
import { zip } from '../../data/my-data/shapefile.ts';

function read(body: string) {
  const tree = parseXml(`<kml><Document>${body}</Document></kml>`);
  if ('code' in tree) throw new Error(tree.code);
  const { tell, list } = createNotices();
  const { features } = readKml(tree, tell);
  return {
    properties: features.map(({ properties }) => properties),
    told: list.map(({ code, name }) => `${code}:${name}`),
  };
}
const data = (name: string, value: string) => `<Data name="${name}"><value>${value}</value></Data>`;
const placemark = (inner: string, kind = 'Placemark') => `<${kind}><name>a</name>${inner}</${kind}>`;

describe('fields of a Placemark', () => {
  test('that stand twice are both kept and told, where they differ', () => {
    const twice = `<ExtendedData>${data('to', 'KGZ')}${data('to', 'TJK')}${data('from', 'TJK')}${data('from', 'TJK')}</ExtendedData>`;
    expect(read(placemark(twice))).toEqual({
      properties: [{ name: 'a', to: 'KGZ', 'to (2)': 'TJK', from: 'TJK' }],
      told: ['same-heading:to'],
    });
  });

  test('called as what every Placemark has leave that, too', () => {
    expect(read(placemark(`<ExtendedData>${data('name', 'b')}${data('to', 'KGZ')}</ExtendedData>`))).toEqual({
      properties: [{ name: 'b', to: 'KGZ', 'name (2)': 'a' }],
      told: ['same-heading:name'],
    });
  });

  test('that stand twice in the table of a description are both kept and told', () => {
    const row = (value: string) => `<tr><td>to</td><td>${value}</td></tr>`;
    const table = `<description><![CDATA[<table>${row('KGZ')}${row('TJK')}</table>]]></description>`;
    expect(read(placemark(table))).toMatchObject({
      properties: [{ to: 'KGZ', 'to (2)': 'TJK' }],
      told: ['same-heading:to', 'fields-from-description:'],
    });
  });

  test('may be elements of another namespace', () => {
    const own = '<ExtendedData xmlns:p="urn:p"><p:from>KGZ</p:from><p:to> TJK </p:to></ExtendedData>';
    expect(read(placemark(own)).properties).toEqual([{ name: 'a', from: 'KGZ', to: 'TJK' }]);
  });

  test('stand in it as they are where a schema of KML 2.0 gives it a name', () => {
    const schema = '<Schema name="Parcel" parent="Placemark"><SimpleField name="from"/></Schema>';
    const parcel = placemark(
      '<styleUrl>#s</styleUrl><from>KGZ</from><Point><coordinates>70,40</coordinates></Point>',
      'Parcel',
    );
    expect(read(`${schema}${parcel}${placemark('')}${parcel}`).properties).toEqual([
      { name: 'a', from: 'KGZ' },
      { name: 'a' },
      { name: 'a', from: 'KGZ' },
    ]);
  });
});

test('links within an archive are found however they are written', async () => {
  const whole = (body: string) => `<kml><Document>${body}</Document></kml>`;
  const link = (href: string) => `<NetworkLink><Link><href>${href}</href></Link></NetworkLink>`;
  const point = placemark('<Point><coordinates>70,40</coordinates></Point>');
  for (const href of ['my files/a.kml', './my%20files/a.kml', '../my files/a.kml', 'my files\\a.kml']) {
    const archive = zip({ 'doc.kml': whole(link(href)), 'my files/a.kml': whole(point) });
    const { outcome } = await open(archive, 'a.kmz');
    expect(outcome).toMatchObject({ opened: { notices: [], counts: { 'no-area': 1 } } });
  }
  expect(await codesOf(whole(link('100%.kml')), 'a.kml')).toEqual(['file:only-link']);
});
