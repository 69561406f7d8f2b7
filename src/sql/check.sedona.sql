-- Are the areas that each exchange moves equal? The check of this project for Spark 3.4 or newer with Apache Sedona
-- 1.9.0 or newer. How to use it, what comes out, and what it leaves out: README.md beside this file.
--
-- The functions of Sedona, down to the line that says so, have NOT BEEN RUN by this project's tests; what follows that
-- line is run in DuckDB, over the vertices that they should give.
--
-- In:  parcels (id, exchange, `from`, `to`, geometry), id unique, geometry in degrees (EPSG:4326);
--      check_settings (tolerance_percent, accuracy_m), one row.
-- Out: check_result, check_verdicts, check_sums, check_faults, check_parcels, check_overlaps.

-- A row for each parcel, with what the engine finds wrong with its shape. JTS, which Sedona uses, holds no open ring.
CREATE OR REPLACE TEMPORARY VIEW check_shapes AS
SELECT
  id, exchange, `from`, `to`,
  CASE
    WHEN geometry IS NULL THEN 'null-geometry'
    WHEN upper(GeometryType(geometry)) NOT IN ('POLYGON', 'MULTIPOLYGON') THEN 'not-a-polygon'
    WHEN ST_IsEmpty(geometry) THEN 'empty'
    WHEN ST_IsValid(geometry) THEN NULL
    WHEN ST_IsValidReason(geometry) LIKE 'Interior is disconnected%' THEN NULL
    WHEN ST_IsValidReason(geometry) LIKE 'Invalid Coordinate%' THEN 'not-finite'
    WHEN ST_IsValidReason(geometry) LIKE 'Too few%' THEN 'too-few-vertices'
    WHEN ST_IsValidReason(geometry) LIKE 'Hole%' THEN 'hole-outside-shell'
    WHEN ST_IsValidReason(geometry) LIKE 'Nested shells%' THEN 'polygons-overlap'
    ELSE 'self-intersection' END AS code
FROM parcels;

-- Every position of every ring: polygons from 0, ring 0 the shell, positions from 0, the last one the first again.
CREATE OR REPLACE TEMPORARY VIEW check_vertices AS
WITH
  polygons AS (
    SELECT id, posexplode(ST_Dump(geometry)) AS (polygon, part)
    FROM parcels
    WHERE geometry IS NOT NULL AND upper(GeometryType(geometry)) IN ('POLYGON', 'MULTIPOLYGON')
  ),
  rings AS (
    SELECT id, polygon, part, explode(sequence(0, ST_NumInteriorRings(part))) AS ring
    FROM polygons WHERE NOT ST_IsEmpty(part)
  ),
  lines AS (
    SELECT
      id, polygon, ring,
      CASE WHEN ring = 0 THEN ST_ExteriorRing(part) ELSE ST_InteriorRingN(part, ring - 1) END AS line
    FROM rings
  ),
  points AS (SELECT id, polygon, ring, posexplode(ST_DumpPoints(line)) AS (i, point) FROM lines)
SELECT id, polygon, ring, i, ST_X(point) AS lon, ST_Y(point) AS lat FROM points;

-- Parcels that share ground: counted twice in the sums.
CREATE OR REPLACE TEMPORARY VIEW check_overlaps AS
SELECT
  a.id AS one,
  b.id AS other,
  ST_AreaSpheroid(ST_CollectionExtract(ST_Intersection(a.geometry, b.geometry), 3)) / 1e4 AS ha
FROM parcels a JOIN parcels b ON ST_Intersects(a.geometry, b.geometry)
WHERE a.id < b.id AND ST_IsValid(a.geometry) AND ST_IsValid(b.geometry)
  AND ST_Relate(a.geometry, b.geometry, '2********');

-- From here on no function of Sedona is used.

-- By edge: radians at both ends, degrees of the chord at its first vertex (from the vertex before to the one after).
CREATE OR REPLACE TEMPORARY VIEW check_edges AS
WITH
  around AS (
    SELECT
      *,
      max(i) OVER (PARTITION BY id, polygon, ring) AS last,
      lead(lon) OVER (PARTITION BY id, polygon, ring ORDER BY i) AS next_lon,
      lead(lat) OVER (PARTITION BY id, polygon, ring ORDER BY i) AS next_lat,
      lag(lon) OVER (PARTITION BY id, polygon, ring ORDER BY i) AS previous_lon,
      lag(lat) OVER (PARTITION BY id, polygon, ring ORDER BY i) AS previous_lat,
      first_value(lat) OVER (PARTITION BY id, polygon, ring ORDER BY i) AS start_lat
    FROM check_vertices
  ),
  closed AS (
    SELECT
      *,
      max(CASE WHEN i = last - 1 THEN lon END) OVER (PARTITION BY id, polygon, ring) AS last_lon,
      max(CASE WHEN i = last - 1 THEN lat END) OVER (PARTITION BY id, polygon, ring) AS last_lat
    FROM around
  )
SELECT
  id, polygon, ring, lon, lat, next_lon, next_lat,
  radians(next_lon) - radians(lon) AS dl,
  radians(next_lat) - radians(lat) AS db,
  sin(radians(lat)) AS s1,
  sin(radians(next_lat)) AS s2,
  sin((radians(lat) + radians(next_lat)) / 2) AS sm,
  next_lon - coalesce(previous_lon, last_lon) AS chord_lon,
  next_lat - coalesce(previous_lat, last_lat) AS chord_lat,
  -- Metres that a degree is at the ring's first vertex, by WGS84's radii of curvature.
  radians(6378137E0) * cos(radians(start_lat))
    / sqrt(1 - 6.6943799901413165E-3 * power(sin(radians(start_lat)), 2)) AS east,
  radians(6378137E0) * (1 - 6.6943799901413165E-3)
    / power(1 - 6.6943799901413165E-3 * power(sin(radians(start_lat)), 2), 1.5E0) AS north
FROM closed
WHERE next_lon IS NOT NULL;

-- By ring. The area is the sum, over its edges, of the trapezium of the equal-area projection (Snyder's q, Map
-- Projections, a Working Manual, 1987, eq. 3-12) and the sliver between its straight edge and the geodesic.
CREATE OR REPLACE TEMPORARY VIEW check_rings AS
WITH
  projected AS (
    SELECT
      *,
      (1 - 6.6943799901413165E-3) * (s1 / (1 - 6.6943799901413165E-3 * s1 * s1)
        + atanh(sqrt(6.6943799901413165E-3) * s1) / sqrt(6.6943799901413165E-3)) AS q1,
      (1 - 6.6943799901413165E-3) * (s2 / (1 - 6.6943799901413165E-3 * s2 * s2)
        + atanh(sqrt(6.6943799901413165E-3) * s2) / sqrt(6.6943799901413165E-3)) AS q2,
      1 - 6.6943799901413165E-3 * sm * sm AS w
    FROM check_edges
  )
SELECT
  id, polygon, ring,
  CASE WHEN ring = 0 THEN 1 ELSE -1 END * power(6378137E0, 2) * abs(sum(dl * ((q1 + q2) / 4
    + sm / 12 * (dl * dl * (1 - sm * sm) / w + 3 * db * db * power((1 - 6.6943799901413165E-3) / power(w, 1.5E0), 2)))
  )) AS m2,
  -- Turf: a sphere of radius 6 371 008.8 m.
  CASE WHEN ring = 0 THEN 1 ELSE -1 END * power(6371008.8E0, 2) / 2 * abs(sum(radians(chord_lon) * s1)) AS turf_m2,
  sum(power(chord_lon * east, 2) + power(chord_lat * north, 2)) AS squared_chords_m2,
  sum(sqrt(power((next_lon - lon) * east, 2) + power((next_lat - lat) * north, 2))) AS perimeter_m,
  bool_or(abs(lat) > 90 AND abs(lat) <= 180 AND abs(lon) <= 90) AS swapped,
  bool_or(abs(lon) > 180 OR abs(lat) > 90) AS out_of_range,
  bool_or(abs(next_lon - lon) > 180) AS date_line,
  bool_or(dl = 0 AND db = 0) AS duplicate,
  -- All positions elsewhere, and all in the valley once longitude and latitude change places.
  ring = 0 AND min(lat) >= 66 AND max(lat) <= 76 AND min(lon) >= 36 AND max(lon) <= 46 AS elsewhere
FROM projected
GROUP BY id, polygon, ring;

CREATE OR REPLACE TEMPORARY VIEW check_parcels AS
WITH
  summed AS (
    SELECT
      id, sum(m2) AS m2, sum(turf_m2) AS turf_m2, sum(squared_chords_m2) AS squared_chords_m2,
      sum(perimeter_m) AS perimeter_m, bool_or(duplicate) AS duplicate,
      CASE
        WHEN bool_or(swapped) THEN 'swapped-axes'
        WHEN bool_or(out_of_range) THEN 'out-of-range'
        WHEN bool_or(date_line) THEN 'date-line'
        WHEN bool_or(elsewhere) THEN 'swapped-axes' END AS code
    FROM check_rings GROUP BY id
  ),
  named AS (
    SELECT
      id, code,
      coalesce(trim(CAST(exchange AS STRING)), '') AS exchange,
      coalesce(trim(CAST(`from` AS STRING)), '') AS `from`,
      coalesce(trim(CAST(`to` AS STRING)), '') AS `to`
    FROM check_shapes
  ),
  joined AS (
    SELECT
      n.id, n.exchange, n.`from`, n.`to`, m2, turf_m2, squared_chords_m2, perimeter_m, duplicate,
      -- Positions first, as a shape made of wrong ones says little.
      coalesce(s.code, n.code) AS shape
    FROM named n LEFT JOIN summed s ON n.id = s.id
  )
SELECT
  *,
  CASE
    WHEN shape IS NOT NULL THEN shape
    WHEN `from` = '' OR `to` = '' OR `from` = `to` THEN 'no-direction' END AS code
FROM joined;

CREATE OR REPLACE TEMPORARY VIEW check_faults AS
SELECT id, code FROM check_parcels WHERE code IS NOT NULL
UNION ALL SELECT id, 'duplicate-vertex' FROM check_parcels WHERE duplicate;

-- By exchange and receiving party; who only gives has a row of nothing. One standard deviation where vertices err each
-- for itself, what a shift of all outlines makes, and what no correlation of the errors can exceed (README.md).
CREATE OR REPLACE TEMPORARY VIEW check_sums AS
WITH
  sides AS (
    SELECT exchange, `to` AS party, 1 AS features, m2, turf_m2, squared_chords_m2, perimeter_m
    FROM check_parcels WHERE code IS NULL
    UNION ALL SELECT DISTINCT exchange, `from`, 0, 0E0, 0E0, 0E0, 0E0 FROM check_parcels WHERE code IS NULL
  )
SELECT
  exchange,
  party,
  sum(features) AS features,
  sum(m2) / 1E4 AS ha,
  sum(turf_m2) / 1E4 AS turf_ha,
  sqrt(sum(squared_chords_m2)) / 2 * max(accuracy_m) / 1E4 AS independent_error_ha,
  sum(perimeter_m) * max(accuracy_m) / 1E4 AS systematic_error_ha,
  1.96E0 / sqrt(2) * sum(perimeter_m) * max(accuracy_m) / 1E4 AS error_bound_ha
FROM sides CROSS JOIN check_settings
GROUP BY exchange, party;

-- Equal or not equal is said only where the error cannot change it. `difference_ha` is the second party's less the
-- first's, null where an exchange has not two parties. One that is named and has no valid parcel has none.
CREATE OR REPLACE TEMPORARY VIEW check_verdicts AS
WITH
  ranked AS (
    SELECT
      *,
      row_number() OVER (PARTITION BY exchange ORDER BY CASE WHEN party = 'TJK' THEN 0 ELSE 1 END, party) AS place,
      count(*) OVER (PARTITION BY exchange) AS parties
    FROM check_sums
  ),
  paired AS (
    SELECT
      exchange,
      max(parties) AS parties,
      max(CASE WHEN place = 1 THEN party END) AS first_party,
      max(CASE WHEN place = 2 THEN party END) AS second_party,
      max(CASE WHEN parties = 2 AND place = 1 THEN ha END) AS first_ha,
      max(CASE WHEN parties = 2 AND place = 2 THEN ha END) AS second_ha,
      max(CASE WHEN parties = 2 AND place = 1 THEN turf_ha END) AS first_turf_ha,
      max(CASE WHEN parties = 2 AND place = 2 THEN turf_ha END) AS second_turf_ha,
      sum(error_bound_ha) AS error_bound_ha
    FROM ranked GROUP BY exchange
    UNION ALL
    SELECT DISTINCT
      exchange, 0, CAST(NULL AS STRING), CAST(NULL AS STRING), CAST(NULL AS DOUBLE), CAST(NULL AS DOUBLE),
      CAST(NULL AS DOUBLE), CAST(NULL AS DOUBLE), CAST(NULL AS DOUBLE)
    FROM check_parcels
    WHERE (exchange <> '' OR (`from` <> '' AND `to` <> '' AND `from` <> `to`))
      AND exchange NOT IN (SELECT exchange FROM check_sums)
  ),
  bounded AS (
    SELECT
      *,
      abs(first_ha - second_ha) AS apart,
      tolerance_percent / 100 * greatest(first_ha, second_ha) AS allowed,
      abs(first_turf_ha - second_turf_ha) AS turf_apart,
      tolerance_percent / 100 * greatest(first_turf_ha, second_turf_ha) AS turf_allowed
    FROM paired CROSS JOIN check_settings
  )
SELECT
  exchange, parties, first_party, second_party,
  second_ha - first_ha AS difference_ha,
  error_bound_ha,
  CASE
    WHEN parties <> 2 OR NOT greatest(first_turf_ha, second_turf_ha) > 0 THEN 'cannot-tell'
    WHEN turf_apart - error_bound_ha > turf_allowed THEN 'not-equal'
    WHEN turf_apart + error_bound_ha <= turf_allowed THEN 'equal'
    ELSE 'cannot-tell' END AS verdict,
  CASE
    WHEN parties <> 2 OR NOT greatest(first_ha, second_ha) > 0 THEN 'cannot-tell'
    WHEN apart - error_bound_ha > allowed THEN 'not-equal'
    WHEN apart + error_bound_ha <= allowed THEN 'equal'
    ELSE 'cannot-tell' END AS ellipsoidal_verdict
FROM bounded;

-- One verdict for all: equal only if all are; one that is not equal decides.
CREATE OR REPLACE TEMPORARY VIEW check_result AS
SELECT
  (SELECT count(*) FROM check_shapes) AS features,
  (SELECT count(*) FROM check_faults) AS faults,
  CASE
    WHEN bool_or(verdict = 'not-equal') THEN 'not-equal'
    WHEN bool_and(verdict = 'equal') THEN 'equal'
    ELSE 'cannot-tell' END AS verdict,
  CASE
    WHEN bool_or(ellipsoidal_verdict = 'not-equal') THEN 'not-equal'
    WHEN bool_and(ellipsoidal_verdict = 'equal') THEN 'equal'
    ELSE 'cannot-tell' END AS ellipsoidal_verdict
FROM check_verdicts;
