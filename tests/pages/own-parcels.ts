/** A square parcel of about `side` degrees with its south-west corner at lon, lat. */
export const square = (lon: number, lat: number, side: number) => ({
  type: 'Polygon' as const,
  coordinates: [
    [
      [lon, lat],
      [lon + side, lat],
      [lon + side, lat + side],
      [lon, lat + side],
      [lon, lat],
    ],
  ],
});

type Properties = Record<string, unknown>;

export const parcel = (properties: Properties, geometry: unknown) => ({
  type: 'Feature',
  properties,
  geometry,
});

/** An exchange of two equal parcels in the valley, one each way, and whatever else is given. */
export const exchange = (...more: unknown[]) =>
  JSON.stringify({
    type: 'FeatureCollection',
    features: [
      parcel(
        { name: 'North', from: 'Kyrgyzstan', to: 'Tajikistan', exchange: 'A', note: '=1+1' },
        square(70.1, 40.1, 0.01),
      ),
      parcel(
        { name: 'South', from: 'Tajikistan', to: 'Kyrgyzstan', exchange: 'A', note: '' },
        square(70.2, 40.1, 0.01),
      ),
      ...more,
    ],
  });
