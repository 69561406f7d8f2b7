-- Are the areas that each exchange moves equal? The check of this project for PostGIS 3.2 or newer (gaps: 3.4, GEOS
-- 3.12). How to use it, what comes out, and what it leaves out: README.md beside this file.
--
-- In:  parcels (id, exchange, "from", "to", geometry), id unique, geometry of any type in degrees (EPSG:4326);
--      check_settings (tolerance_percent, accuracy_m, gap_m), one row; made with 1, 0 and 1 where there is none.
-- Out: check_result, check_verdicts, check_sums, check_faults, check_parcels, check_overlaps, check_gaps.

CREATE TABLE IF NOT EXISTS check_settings AS
  SELECT 1.0::float8 AS tolerance_percent, 0.0::float8 AS accuracy_m, 1.0::float8 AS gap_m;

-- Metres that a degree is at a latitude, east and north, by WGS84's radii of curvature.
CREATE OR REPLACE FUNCTION check_east_m(lat float8) RETURNS float8 LANGUAGE sql IMMUTABLE PARALLEL SAFE AS
  'SELECT radians(6378137.0) * cos(radians(lat)) / sqrt(1 - 0.0066943799901413165 * sin(radians(lat)) ^ 2)';
CREATE OR REPLACE FUNCTION check_north_m(lat float8) RETURNS float8 LANGUAGE sql IMMUTABLE PARALLEL SAFE AS
  'SELECT radians(6378137.0) * (1 - 0.0066943799901413165)
    / (1 - 0.0066943799901413165 * sin(radians(lat)) ^ 2) ^ 1.5';

CREATE OR REPLACE FUNCTION check_verdict(x float8, y float8, error float8, percent float8) RETURNS text
LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT CASE
    WHEN x IS NULL OR y IS NULL OR NOT greatest(x, y) > 0 THEN 'cannot-tell'
    WHEN abs(x - y) - error > percent / 100 * greatest(x, y) THEN 'not-equal'
    WHEN abs(x - y) + error <= percent / 100 * greatest(x, y) THEN 'equal'
    ELSE 'cannot-tell' END
$$;

-- One verdict for all: equal only if all are; one that is not equal decides.
CREATE OR REPLACE FUNCTION check_all(verdicts text[]) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT CASE
    WHEN 'not-equal' = ANY (verdicts) THEN 'not-equal'
    WHEN 'equal' = ALL (verdicts) THEN 'equal'
    ELSE 'cannot-tell' END
$$;

DROP VIEW IF EXISTS check_result, check_verdicts, check_sums, check_overlaps, check_gaps;
DROP TABLE IF EXISTS check_parcels, check_faults, check_vertices;

-- Every vertex of every ring with its neighbours; the last position, which repeats the first, is left out of `closing`.
CREATE TEMP TABLE check_vertices AS
WITH
  rings AS (
    SELECT p.id, polygon.path[1] AS polygon, ring.path[1] AS ring, ST_ExteriorRing(ring.geom) AS line
    FROM parcels p
    CROSS JOIN LATERAL ST_Dump(ST_Force2D(p.geometry)) AS polygon
    CROSS JOIN LATERAL ST_DumpRings(polygon.geom) AS ring
    WHERE GeometryType(ST_Force2D(p.geometry)) IN ('POLYGON', 'MULTIPOLYGON')
  ),
  points AS (
    SELECT
      id, coalesce(polygon, 1) AS polygon, ring, ST_IsClosed(line) AS closed, ST_NPoints(line) AS size,
      point.path[1] AS i, ST_X(point.geom) AS lon, ST_Y(point.geom) AS lat
    FROM rings CROSS JOIN LATERAL ST_DumpPoints(line) AS point
  )
SELECT
  *,
  first_value(lat) OVER ring AS start_lat,
  lead(lon) OVER ring AS next_lon,
  lead(lat) OVER ring AS next_lat,
  CASE WHEN i = 1 THEN nth_value(lon, size - 1) OVER whole ELSE lag(lon) OVER ring END AS before_lon,
  CASE WHEN i = 1 THEN nth_value(lat, size - 1) OVER whole ELSE lag(lat) OVER ring END AS before_lat
FROM points
WINDOW
  ring AS (PARTITION BY id, polygon, ring ORDER BY i),
  whole AS (PARTITION BY id, polygon, ring ORDER BY i ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING);

-- What is wrong with the positions of a parcel, and what follows from them; by ring, then by parcel.
CREATE TABLE check_parcels AS
WITH
  rings AS (
    SELECT
      id, polygon, ring,
      bool_or(NOT (abs(lon) < 'Infinity' AND abs(lat) < 'Infinity')) AS not_finite,
      bool_or(abs(lat) > 90 AND abs(lat) <= 180 AND abs(lon) <= 90) AS swapped,
      bool_or(abs(lon) > 180 OR abs(lat) > 90) AS out_of_range,
      bool_or(abs(next_lon - lon) > 180) AS date_line,
      NOT bool_and(closed) AS open,
      count(*) FILTER (WHERE next_lon <> lon OR next_lat <> lat) < 3 AS too_few,
      bool_or(next_lon = lon AND next_lat = lat) AS duplicate,
      -- All positions elsewhere, and all in the valley once longitude and latitude change places.
      ring = 0 AND bool_and(NOT (lon BETWEEN 66 AND 76 AND lat BETWEEN 36 AND 46)
        AND lat BETWEEN 66 AND 76 AND lon BETWEEN 36 AND 46) AS elsewhere,
      -- Turf: a sphere of radius 6 371 008.8 m; holes count against their shell.
      CASE WHEN ring = 0 THEN 1 ELSE -1 END * 6371008.8 ^ 2 / 2
        * abs(sum(radians(next_lon - before_lon) * sin(radians(lat)))) AS turf_m2,
      sum(((next_lon - before_lon) * check_east_m(start_lat)) ^ 2
        + ((next_lat - before_lat) * check_north_m(start_lat)) ^ 2) AS squared_chords_m2,
      sum(sqrt(((next_lon - lon) * check_east_m(start_lat)) ^ 2
        + ((next_lat - lat) * check_north_m(start_lat)) ^ 2)) AS perimeter_m
    FROM check_vertices
    GROUP BY id, polygon, ring
  ),
  summed AS (
    SELECT
      id,
      CASE
        WHEN bool_or(not_finite) THEN '{not-finite}'
        ELSE array_remove(ARRAY[
          CASE WHEN bool_or(swapped) THEN 'swapped-axes' END,
          CASE WHEN bool_or(out_of_range AND NOT swapped) THEN 'out-of-range' END,
          CASE WHEN bool_or(date_line AND NOT out_of_range) THEN 'date-line' END,
          CASE WHEN bool_or(open AND NOT out_of_range) THEN 'open-ring' END,
          CASE WHEN bool_or(too_few AND NOT open AND NOT out_of_range) THEN 'too-few-vertices' END,
          CASE WHEN bool_or(elsewhere) AND NOT bool_or(out_of_range OR date_line OR open OR too_few)
            THEN 'swapped-axes' END
        ], NULL)
      END AS faults,
      bool_or(duplicate) AS duplicate,
      sum(turf_m2) AS turf_m2,
      sum(squared_chords_m2) AS squared_chords_m2,
      sum(perimeter_m) AS perimeter_m
    FROM rings GROUP BY id
  ),
  named AS (
    SELECT
      p.id,
      coalesce(trim(p.exchange::text), '') AS exchange,
      coalesce(trim(p."from"::text), '') AS "from",
      coalesce(trim(p."to"::text), '') AS "to",
      ST_Force2D(p.geometry) AS geometry,
      CASE
        WHEN p.geometry IS NULL THEN '{null-geometry}'
        WHEN GeometryType(ST_Force2D(p.geometry)) NOT IN ('POLYGON', 'MULTIPOLYGON') THEN '{not-a-polygon}'
        WHEN s.id IS NULL OR ST_IsEmpty(p.geometry) THEN '{empty}'
        ELSE s.faults END AS faults,
      s.duplicate, s.turf_m2, s.squared_chords_m2, s.perimeter_m
    FROM parcels p LEFT JOIN summed s USING (id)
  )
SELECT
  id, exchange, "from", "to", geometry, duplicate, faults,
  -- GeographicLib's, edges being geodesics.
  CASE WHEN faults = '{}' THEN ST_Area(geometry::geography) END AS m2,
  CASE WHEN faults = '{}' THEN turf_m2 END AS turf_m2,
  squared_chords_m2, perimeter_m
FROM named;

-- Shapes. GEOS tells which are valid; what is not is looked at ring by ring, so that rings and polygons that only touch
-- (along an edge too), whose area is well defined, are not counted as faults.
CREATE TABLE check_faults AS
WITH
  doubtful AS MATERIALIZED (
    SELECT id, geometry FROM check_parcels
    WHERE CASE WHEN faults = '{}' THEN NOT ST_IsValid(geometry) ELSE false END
  ),
  rings AS MATERIALIZED (
    SELECT
      d.id, coalesce(polygon.path[1], 1) AS polygon, ring.path[1] AS ring, ring.geom AS geometry,
      ST_IsValid(ring.geom) AS simple
    FROM doubtful d
    CROSS JOIN LATERAL ST_Dump(d.geometry) AS polygon
    CROSS JOIN LATERAL ST_DumpRings(polygon.geom) AS ring
  ),
  knotted AS (SELECT DISTINCT id FROM rings WHERE NOT simple),
  pairs AS MATERIALIZED (
    SELECT a.id, a.polygon, a.ring AS one, b.ring AS other, ST_Relate(a.geometry, b.geometry) AS relation
    FROM rings a JOIN rings b ON a.id = b.id AND a.polygon = b.polygon AND a.ring < b.ring
    WHERE a.id NOT IN (SELECT id FROM knotted)
  ),
  -- Rings of one polygon that cross: both have ground in common, and ground of their own.
  crossed AS (
    SELECT DISTINCT id FROM pairs WHERE ST_RelateMatch(relation, '2*2***2**')
  ),
  -- A hole with ground outside its shell, or within another hole; two equal holes are let pass.
  misplaced AS (
    SELECT DISTINCT id FROM pairs
    WHERE id NOT IN (SELECT id FROM crossed)
      AND CASE WHEN one = 0 THEN ST_RelateMatch(relation, '******2**')
        ELSE ST_RelateMatch(relation, '2*****2**') OR ST_RelateMatch(relation, '2*2******') END
  ),
  polygons AS MATERIALIZED (
    SELECT d.id, polygon.path[1] AS polygon, polygon.geom AS geometry
    FROM doubtful d CROSS JOIN LATERAL ST_Dump(d.geometry) AS polygon
    WHERE d.id NOT IN (SELECT id FROM knotted UNION SELECT id FROM crossed UNION SELECT id FROM misplaced)
  ),
  -- Polygons whose own rings touch along an edge are no input for GEOS: they are mended first, on the same ground.
  mended AS MATERIALIZED (
    SELECT id, polygon, CASE WHEN ST_IsValid(geometry) THEN geometry ELSE ST_MakeValid(geometry) END AS geometry
    FROM polygons
  ),
  shared AS (
    SELECT DISTINCT a.id FROM mended a JOIN mended b ON a.id = b.id AND a.polygon < b.polygon
    WHERE ST_Relate(a.geometry, b.geometry, '2********')
  ),
  shaped AS (
    SELECT id, unnest(faults) AS code FROM check_parcels
    UNION ALL SELECT id, 'self-intersection' FROM (SELECT id FROM knotted UNION SELECT id FROM crossed) AS x
    UNION ALL SELECT id, 'hole-outside-shell' FROM misplaced
    UNION ALL SELECT id, 'polygons-overlap' FROM shared
  )
SELECT id, code FROM shaped
UNION ALL SELECT id, 'duplicate-vertex' FROM check_parcels WHERE duplicate
UNION ALL
SELECT id, 'no-direction' FROM check_parcels
WHERE ("from" = '' OR "to" = '' OR "from" = "to") AND id NOT IN (SELECT id FROM shaped);

-- By exchange and receiving party; who only gives has a row of nothing. One standard deviation where vertices err each
-- for itself, what a shift of all outlines makes, and what no correlation of the errors can exceed (README.md).
CREATE VIEW check_sums AS
WITH
  taken AS (
    SELECT * FROM check_parcels
    WHERE id NOT IN (SELECT id FROM check_faults WHERE code <> 'duplicate-vertex')
  ),
  sides AS (
    SELECT exchange, "to" AS party, 1 AS features, m2, turf_m2, squared_chords_m2, perimeter_m FROM taken
    UNION ALL (SELECT DISTINCT exchange, "from", 0, 0, 0, 0, 0 FROM taken)
  )
SELECT
  exchange,
  party,
  sum(features) AS features,
  sum(m2) / 1e4 AS ha,
  sum(turf_m2) / 1e4 AS turf_ha,
  sqrt(sum(squared_chords_m2)) / 2 * max(accuracy_m) / 1e4 AS independent_error_ha,
  sum(perimeter_m) * max(accuracy_m) / 1e4 AS systematic_error_ha,
  1.96 / sqrt(2) * sum(perimeter_m) * max(accuracy_m) / 1e4 AS error_bound_ha
FROM sides CROSS JOIN check_settings
GROUP BY exchange, party
ORDER BY exchange, party <> 'TJK', party;

-- Equal or not equal is said only where the error cannot change it. `difference_ha` is the second party's less the
-- first's, null where an exchange has not two parties. One that is named and has no valid parcel has none.
CREATE VIEW check_verdicts AS
WITH
  listed AS (
    SELECT
      exchange,
      array_agg(party ORDER BY party <> 'TJK', party) AS parties,
      array_agg(ha ORDER BY party <> 'TJK', party) AS ha,
      array_agg(turf_ha ORDER BY party <> 'TJK', party) AS turf_ha,
      sum(error_bound_ha) AS error_bound_ha
    FROM check_sums GROUP BY exchange
  ),
  paired AS (
    SELECT
      exchange, parties, error_bound_ha,
      CASE WHEN cardinality(parties) = 2 THEN ha END AS ha,
      CASE WHEN cardinality(parties) = 2 THEN turf_ha END AS turf_ha
    FROM listed
    UNION ALL
    SELECT DISTINCT exchange, '{}'::text[], NULL::float8, NULL::float8[], NULL::float8[] FROM check_parcels
    WHERE (exchange <> '' OR ("from" <> '' AND "to" <> '' AND "from" <> "to"))
      AND exchange NOT IN (SELECT exchange FROM check_sums)
  )
SELECT
  exchange,
  parties,
  ha[2] - ha[1] AS difference_ha,
  error_bound_ha,
  check_verdict(turf_ha[1], turf_ha[2], error_bound_ha, tolerance_percent) AS verdict,
  check_verdict(ha[1], ha[2], error_bound_ha, tolerance_percent) AS ellipsoidal_verdict
FROM paired CROSS JOIN check_settings
ORDER BY exchange;

CREATE VIEW check_result AS
SELECT
  (SELECT count(*) FROM check_parcels) AS features,
  (SELECT count(*) FROM check_faults) AS faults,
  check_all(array_agg(verdict)) AS verdict,
  check_all(array_agg(ellipsoidal_verdict)) AS ellipsoidal_verdict
FROM check_verdicts;

-- Parcels that share ground: counted twice in the sums. On a large table first make the index that this asks for:
--   CREATE INDEX ON check_parcels USING gist (geometry);
CREATE VIEW check_overlaps AS
WITH sound AS (
  SELECT id, geometry FROM check_parcels
  WHERE m2 IS NOT NULL AND id NOT IN (SELECT id FROM check_faults WHERE code <> 'duplicate-vertex')
)
SELECT
  a.id AS one,
  b.id AS other,
  ST_Area(ST_CollectionExtract(ST_Intersection(a.geometry, b.geometry), 3)::geography) / 1e4 AS ha
FROM sound a JOIN sound b ON a.id < b.id AND a.geometry && b.geometry
WHERE ST_Relate(a.geometry, b.geometry, '2********');

-- Edges of parcels that are no clean border with a neighbour: what overlaps it, and what leaves a gap narrower than
-- `gap_m`. A degree is scaled to metres at the middle latitude of the table, which is near enough for a width.
DO $do$
BEGIN
  IF NOT EXISTS (SELECT FROM pg_proc WHERE proname = 'st_coverageinvalidedges') THEN
    RAISE WARNING 'check_gaps is left out: it needs PostGIS 3.4 or newer and GEOS 3.12 or newer';
    RETURN;
  END IF;
  EXECUTE $view$
    CREATE VIEW check_gaps AS
    WITH
      sound AS (
        SELECT id, geometry FROM check_parcels
        WHERE m2 IS NOT NULL AND id NOT IN (SELECT id FROM check_faults WHERE code <> 'duplicate-vertex')
      ),
      middle AS (
        SELECT check_east_m(lat) AS east, check_north_m(lat) AS north
        FROM (SELECT (min(ST_YMin(geometry)) + max(ST_YMax(geometry))) / 2 AS lat FROM sound) AS m
      ),
      edges AS (
        SELECT id, east, north, ST_CoverageInvalidEdges(ST_Scale(geometry, east, north), gap_m) OVER () AS scaled
        FROM sound CROSS JOIN middle CROSS JOIN check_settings
      )
    SELECT id, ST_Length(scaled) AS length_m, ST_Scale(scaled, 1 / east, 1 / north) AS geometry
    FROM edges WHERE NOT ST_IsEmpty(scaled)
  $view$;
END
$do$;
