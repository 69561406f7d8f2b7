-- Are the areas that each exchange moves equal? The check of this project for DuckDB 1.3 or newer, in plain SQL: no
-- extension is needed. How to use it, what comes out, and what it leaves out: README.md beside this file.
--
-- In:  parcels (id, exchange, "from", "to", geometry), id unique, geometry a GeoJSON geometry in degrees as JSON;
--      check_settings (tolerance_percent, accuracy_m), one row; made with 1 and 0 where there is none.
-- Out: check_result, check_verdicts, check_sums, check_faults, check_parcels.

CREATE TABLE IF NOT EXISTS check_settings AS
  SELECT 1.0::DOUBLE AS tolerance_percent, 0.0::DOUBLE AS accuracy_m;

-- WGS84: semi-major axis (m), first eccentricity squared.
CREATE OR REPLACE MACRO check_a() AS 6378137.0::DOUBLE;
CREATE OR REPLACE MACRO check_e2() AS 0.0066943799901413165::DOUBLE;

-- Snyder's q (Map Projections, a Working Manual, 1987, eq. 3-12) by the sine of latitude.
CREATE OR REPLACE MACRO check_q(s) AS
  (1 - check_e2()) * (s / (1 - check_e2() * s * s) + atanh(sqrt(check_e2()) * s) / sqrt(check_e2()));

-- Between an edge and the equator, in units of a², l and b in radians: the trapezium of the equal-area projection, and
-- the sliver between its straight edge and the geodesic.
CREATE OR REPLACE MACRO check_edge(l1, b1, l2, b2) AS
  (l2 - l1) * ((check_q(sin(b1)) + check_q(sin(b2))) / 4
    + sin((b1 + b2) / 2) / 12 * (
      (l2 - l1) ** 2 * cos((b1 + b2) / 2) ** 2 / (1 - check_e2() * sin((b1 + b2) / 2) ** 2)
      + 3 * (b2 - b1) ** 2 * ((1 - check_e2()) / (1 - check_e2() * sin((b1 + b2) / 2) ** 2) ** 1.5) ** 2));

CREATE OR REPLACE MACRO check_ring_m2(ring) AS
  check_a() ** 2 * abs(list_sum(list_transform(range(1, len(ring)), lambda i: check_edge(
    radians(ring[i][1]), radians(ring[i][2]), radians(ring[i + 1][1]), radians(ring[i + 1][2])))));

-- The vertices before and after one of a closed ring of n edges.
CREATE OR REPLACE MACRO check_before(ring, i) AS ring[CASE WHEN i = 1 THEN len(ring) - 1 ELSE i - 1 END];

-- Turf's area: a sphere of radius 6 371 008.8 m.
CREATE OR REPLACE MACRO check_ring_turf_m2(ring) AS
  6371008.8 ** 2 / 2 * abs(list_sum(list_transform(range(1, len(ring)), lambda i:
    radians(ring[i + 1][1] - check_before(ring, i)[1]) * sin(radians(ring[i][2])))));

-- Metres that a degree is at a latitude, east and north, by the radii of curvature.
CREATE OR REPLACE MACRO check_east_m(lat) AS
  radians(check_a()) * cos(radians(lat)) / sqrt(1 - check_e2() * sin(radians(lat)) ** 2);
CREATE OR REPLACE MACRO check_north_m(lat) AS
  radians(check_a()) * (1 - check_e2()) / (1 - check_e2() * sin(radians(lat)) ** 2) ** 1.5;
CREATE OR REPLACE MACRO check_m(p, q, lat) AS
  sqrt(((q[1] - p[1]) * check_east_m(lat)) ** 2 + ((q[2] - p[2]) * check_north_m(lat)) ** 2);

-- Each vertex's chord (from the one before it to the one after it) and each edge, in metres.
CREATE OR REPLACE MACRO check_chords(ring) AS
  list_transform(range(1, len(ring)), lambda i: check_m(check_before(ring, i), ring[i + 1], ring[1][2]));
CREATE OR REPLACE MACRO check_edges(ring) AS
  list_transform(range(1, len(ring)), lambda i: check_m(ring[i], ring[i + 1], ring[1][2]));

-- Twice the signed area of a triangle: positive where the third point lies left of the first → the second.
CREATE OR REPLACE MACRO check_turn(x1, y1, x2, y2, x, y) AS (x2 - x1) * (y - y1) - (x - x1) * (y2 - y1);

-- Whether a ring certainly meets itself nowhere: seen from the mean of its vertices it turns one way all around, once.
CREATE OR REPLACE MACRO check_turns(ring, x, y) AS
  list_transform(range(1, len(ring)), lambda i:
    sign(check_turn(x, y, ring[i][1], ring[i][2], ring[i + 1][1], ring[i + 1][2])));
CREATE OR REPLACE MACRO check_star_from(ring, x, y) AS
  abs(list_sum(check_turns(ring, x, y))) = len(ring) - 1
  AND len(list_filter(range(1, len(ring)), lambda i: (ring[i][2] > y) <> (ring[i + 1][2] > y))) = 2;
CREATE OR REPLACE MACRO check_star(ring) AS
  check_star_from(ring, list_avg(list_transform(ring, lambda p: p[1])), list_avg(list_transform(ring, lambda p: p[2])));

-- What keeps a ring from being looked at as a shape, each code by a test of its own; null where it is sound.
CREATE OR REPLACE MACRO check_elsewhere(p) AS NOT (p[1] BETWEEN 66 AND 76 AND p[2] BETWEEN 36 AND 46);
CREATE OR REPLACE MACRO check_ring_fault(ring) AS CASE
  WHEN ring IS NULL THEN 'not-finite'
  WHEN len(ring) = 0 THEN 'empty'
  WHEN len(list_filter(ring, lambda p: p[1] IS NULL OR p[2] IS NULL OR NOT isfinite(p[1]) OR NOT isfinite(p[2]))) > 0
    THEN 'not-finite'
  WHEN len(list_filter(ring, lambda p: abs(p[2]) > 90 AND abs(p[2]) <= 180 AND abs(p[1]) <= 90)) > 0
    THEN 'swapped-axes'
  WHEN len(list_filter(ring, lambda p: abs(p[1]) > 180 OR abs(p[2]) > 90)) > 0 THEN 'out-of-range'
  WHEN len(list_filter(range(1, len(ring)), lambda i: abs(ring[i + 1][1] - ring[i][1]) > 180)) > 0 THEN 'date-line'
  WHEN ring[1][1] <> ring[-1][1] OR ring[1][2] <> ring[-1][2] THEN 'open-ring'
  WHEN len(list_filter(range(1, len(ring)), lambda i:
    ring[i + 1][1] <> ring[i][1] OR ring[i + 1][2] <> ring[i][2])) < 3 THEN 'too-few-vertices'
  END;
CREATE OR REPLACE MACRO check_has_duplicate(ring) AS
  len(list_filter(range(1, len(ring)), lambda i:
    ring[i + 1][1] = ring[i][1] AND ring[i + 1][2] = ring[i][2])) > 0;
CREATE OR REPLACE MACRO check_is_swapped(ring) AS
  len(list_filter(ring, lambda p:
    NOT check_elsewhere(p) OR check_elsewhere([p[2], p[1]]))) = 0;

-- One pass over the input: a row for each parcel with its figures, or with what is wrong with it. `polygons` is kept
-- only where edges have to be held against each other.
CREATE OR REPLACE TABLE check_parcels AS
WITH
  read AS (
    SELECT
      id,
      coalesce(trim(exchange::VARCHAR), '') AS exchange,
      coalesce(trim("from"::VARCHAR), '') AS "from",
      coalesce(trim("to"::VARCHAR), '') AS "to",
      CASE WHEN json_type(geometry) <> 'NULL' THEN coalesce(geometry ->> 'type', '') END AS type,
      geometry -> 'coordinates' AS coordinates
    FROM parcels
  ),
  parsed AS (
    SELECT
      * EXCLUDE coordinates,
      -- A number in quotation marks is no number, whatever a cast makes of it.
      CASE WHEN json_type(coordinates) IS DISTINCT FROM 'ARRAY' OR json_array_length(coordinates) = 0 THEN []
        WHEN contains(coordinates::VARCHAR, '"') THEN NULL
        WHEN type = 'Polygon' THEN [try_cast(coordinates AS DOUBLE[][][])]
        WHEN type = 'MultiPolygon' THEN try_cast(coordinates AS DOUBLE[][][][]) END AS polygons
    FROM read
  ),
  ringed AS (
    SELECT *, flatten(polygons) AS rings, list_transform(flatten(polygons), lambda r: check_ring_fault(r)) AS ring_faults
    FROM parsed
  ),
  faulted AS (
    SELECT
      *,
      CASE
        WHEN type IS NULL THEN ['null-geometry']
        WHEN type NOT IN ('Polygon', 'MultiPolygon') THEN ['not-a-polygon']
        WHEN polygons IS NULL THEN ['not-finite']
        WHEN len(polygons) = 0 OR len(list_filter(polygons, lambda p: len(p) = 0)) > 0 THEN ['empty']
        WHEN len(list_filter(polygons, lambda p: p IS NULL)) > 0 THEN ['not-finite']
        WHEN len(list_filter(ring_faults, lambda f: f IS NOT NULL)) > 0
          THEN list_distinct(list_filter(ring_faults, lambda f: f IS NOT NULL))
        WHEN len(list_filter(polygons, lambda p: check_is_swapped(p[1]))) > 0 THEN ['swapped-axes']
        ELSE []
      END AS geometry_faults
    FROM ringed
  ),
  told AS (
    SELECT
      *,
      len(geometry_faults) = 0 AS sound,
      list_concat(
        CASE WHEN len(list_filter(rings, lambda r: check_has_duplicate(r))) > 0 THEN ['duplicate-vertex'] ELSE [] END,
        geometry_faults
      ) AS faults
    FROM faulted
  )
SELECT
  id, exchange, "from", "to", faults,
  -- Shells less holes: of each polygon the first ring twice, less all.
  CASE WHEN sound THEN list_sum(list_transform(polygons, lambda p: 2 * check_ring_m2(p[1])
    - list_sum(list_transform(p, lambda r: check_ring_m2(r))))) END AS m2,
  CASE WHEN sound THEN list_sum(list_transform(polygons, lambda p: 2 * check_ring_turf_m2(p[1])
    - list_sum(list_transform(p, lambda r: check_ring_turf_m2(r))))) END AS turf_m2,
  CASE WHEN sound THEN list_sum(list_transform(rings, lambda r:
    list_sum(list_transform(check_chords(r), lambda c: c * c)))) END AS squared_chords_m2,
  CASE WHEN sound THEN list_sum(list_transform(rings, lambda r: list_sum(check_chords(r)))) END AS chords_m,
  CASE WHEN sound THEN list_sum(list_transform(rings, lambda r: list_sum(check_edges(r)))) END AS perimeter_m,
  CASE WHEN sound AND NOT (len(rings) = 1 AND check_star(rings[1])) THEN polygons END AS polygons
FROM told;

-- Edges of what is not yet known to be simple; `n` counts those of a parcel, `k` those of a ring.
CREATE OR REPLACE MACRO check_clean(ring) AS
  list_filter(ring, lambda p, i: i = 1 OR p[1] <> ring[i - 1][1] OR p[2] <> ring[i - 1][2]);
CREATE OR REPLACE TEMP TABLE check_edges_left AS
WITH
  polygons AS (
    SELECT id, generate_subscripts(polygons, 1) AS polygon, unnest(polygons) AS rings
    FROM check_parcels WHERE polygons IS NOT NULL
  ),
  rings AS (SELECT id, polygon, generate_subscripts(rings, 1) AS ring, unnest(rings) AS positions FROM polygons),
  cleaned AS (SELECT id, polygon, ring, check_clean(positions) AS positions FROM rings),
  numbered AS (SELECT *, unnest(range(1, len(positions))) AS k FROM cleaned)
SELECT
  id, polygon, ring, k, len(positions) - 1 AS size,
  row_number() OVER (PARTITION BY id ORDER BY polygon, ring, k) AS n,
  positions[k][1] AS x1, positions[k][2] AS y1, positions[k + 1][1] AS x2, positions[k + 1][2] AS y2
FROM numbered;

-- Edges of one ring may meet at their common end only; those of two rings may touch and not cross.
CREATE OR REPLACE TEMP TABLE check_crossings AS
WITH
  pairs AS (
    SELECT
      a.id,
      a.polygon <> b.polygon AS two_polygons,
      a.polygon <> b.polygon OR a.ring <> b.ring AS two_rings,
      b.k - a.k = 1 AS follows,
      b.k - a.k = a.size - 1 AS closes,
      sign(check_turn(a.x1, a.y1, a.x2, a.y2, b.x1, b.y1)) AS b1,
      sign(check_turn(a.x1, a.y1, a.x2, a.y2, b.x2, b.y2)) AS b2,
      sign(check_turn(b.x1, b.y1, b.x2, b.y2, a.x1, a.y1)) AS a1,
      sign(check_turn(b.x1, b.y1, b.x2, b.y2, a.x2, a.y2)) AS a2,
      (a.x2 - a.x1) * (b.x2 - b.x1) + (a.y2 - a.y1) * (b.y2 - b.y1) < 0 AS turns_back
    FROM check_edges_left a JOIN check_edges_left b
      ON a.id = b.id AND a.n < b.n
      AND least(a.x1, a.x2) <= greatest(b.x1, b.x2) AND least(b.x1, b.x2) <= greatest(a.x1, a.x2)
      AND least(a.y1, a.y2) <= greatest(b.y1, b.y2) AND least(b.y1, b.y2) <= greatest(a.y1, a.y2)
  )
SELECT DISTINCT id, two_polygons
FROM pairs
WHERE CASE
  WHEN two_rings THEN b1 * b2 < 0 AND a1 * a2 < 0
  WHEN follows THEN b2 = 0 AND turns_back
  WHEN closes THEN a2 = 0 AND turns_back
  ELSE b1 * b2 <= 0 AND a1 * a2 <= 0 END;

-- On which side of the other rings of its parcel each vertex and each edge's middle lies: 1 inside, -1 outside, 0 on
-- it, by the edges that a ray to the east meets.
CREATE OR REPLACE TEMP TABLE check_sides AS
WITH
  several AS (SELECT id FROM check_edges_left GROUP BY id HAVING max(polygon) > 1 OR max(ring) > 1),
  edges AS (SELECT * FROM check_edges_left WHERE id IN (FROM several)),
  points AS (
    SELECT id, polygon, ring, 2 * n AS point, x1 AS x, y1 AS y FROM edges
    UNION ALL
    SELECT id, polygon, ring, 2 * n + 1, (x1 + x2) / 2, (y1 + y2) / 2 FROM edges
  ),
  met AS (
    SELECT
      p.id, p.polygon, p.ring, p.point, e.polygon AS of_polygon, e.ring AS of_ring,
      bool_or(check_turn(e.x1, e.y1, e.x2, e.y2, p.x, p.y) = 0
        AND p.x BETWEEN least(e.x1, e.x2) AND greatest(e.x1, e.x2)
        AND p.y BETWEEN least(e.y1, e.y2) AND greatest(e.y1, e.y2)) AS on_edge,
      count(*) FILTER ((e.y1 > p.y) <> (e.y2 > p.y)
        AND (check_turn(e.x1, e.y1, e.x2, e.y2, p.x, p.y) > 0) = (e.y2 > e.y1)) AS crossed
    FROM points p JOIN edges e ON p.id = e.id AND (p.polygon <> e.polygon OR p.ring <> e.ring)
    GROUP BY ALL
  )
SELECT * EXCLUDE (on_edge, crossed), CASE WHEN on_edge THEN 0 WHEN crossed % 2 = 1 THEN 1 ELSE -1 END AS side
FROM met;

CREATE OR REPLACE TEMP TABLE check_hole_faults AS
SELECT DISTINCT id
FROM (
  SELECT
    id,
    bool_or(side = -1) FILTER (of_ring = 1) OR NOT bool_or(side = 1) FILTER (of_ring = 1)
      OR coalesce(bool_or(side = 1) FILTER (of_ring > 1), false) AS wrong
  FROM check_sides WHERE polygon = of_polygon AND ring > 1
  GROUP BY id, polygon, ring
)
WHERE wrong;

-- A polygon shares ground with another where a point of its shell lies within, or where both have the same shell.
CREATE OR REPLACE TEMP TABLE check_shared AS
WITH points AS (
  SELECT
    id, polygon, of_polygon, point,
    bool_or(side = 1) FILTER (of_ring = 1)
      AND coalesce(bool_and(side = -1) FILTER (of_ring > 1), true) AS within,
    bool_or(side = 0) FILTER (of_ring = 1) AS on_shell
  FROM check_sides WHERE polygon <> of_polygon AND ring = 1
  GROUP BY ALL
)
SELECT DISTINCT id
FROM (SELECT id FROM points GROUP BY id, polygon, of_polygon HAVING bool_or(within) OR bool_and(on_shell));

CREATE OR REPLACE TABLE check_faults AS
WITH
  crossed AS (SELECT id FROM check_crossings WHERE NOT two_polygons),
  shaped AS (
    SELECT id, unnest(faults) AS code FROM check_parcels
    UNION ALL SELECT id, 'self-intersection' FROM crossed
    UNION ALL SELECT id, 'hole-outside-shell' FROM check_hole_faults WHERE id NOT IN (FROM crossed)
    UNION ALL
    SELECT id, 'polygons-overlap'
    FROM (SELECT id FROM check_crossings WHERE two_polygons UNION FROM check_shared)
    WHERE id NOT IN (FROM crossed) AND id NOT IN (FROM check_hole_faults)
  )
SELECT id, code FROM shaped
UNION ALL
SELECT id, 'no-direction' FROM check_parcels
WHERE ("from" = '' OR "to" = '' OR "from" = "to")
  AND id NOT IN (SELECT id FROM shaped WHERE code <> 'duplicate-vertex')
ORDER BY id, code;

-- By exchange and receiving party; who only gives has a row of nothing. One standard deviation where vertices err each
-- for itself, what a shift of all outlines makes, and what no correlation of the errors can exceed (README.md).
CREATE OR REPLACE VIEW check_sums AS
WITH
  taken AS (
    SELECT * FROM check_parcels
    WHERE id NOT IN (SELECT id FROM check_faults WHERE code <> 'duplicate-vertex')
  ),
  sides AS (
    SELECT exchange, "to" AS party, 1 AS features, m2, turf_m2, squared_chords_m2, chords_m, perimeter_m FROM taken
    UNION ALL SELECT DISTINCT exchange, "from", 0, 0, 0, 0, 0, 0 FROM taken
  )
SELECT
  exchange,
  party,
  sum(features)::BIGINT AS features,
  sum(m2) / 1e4 AS ha,
  sum(turf_m2) / 1e4 AS turf_ha,
  sqrt(sum(squared_chords_m2)) / 2 * any_value(accuracy_m) / 1e4 AS independent_error_ha,
  sum(perimeter_m) * any_value(accuracy_m) / 1e4 AS systematic_error_ha,
  greatest(1.96 * sum(chords_m) / 2, sum(perimeter_m)) * any_value(accuracy_m) / 1e4 AS error_bound_ha
FROM sides, check_settings
GROUP BY exchange, party
ORDER BY exchange, party <> 'TJK', party;

CREATE OR REPLACE MACRO check_verdict(x, y, error, percent) AS CASE
  WHEN x IS NULL OR y IS NULL OR NOT greatest(x, y) > 0 THEN 'cannot-tell'
  WHEN abs(x - y) - error > percent / 100 * greatest(x, y) THEN 'not-equal'
  WHEN abs(x - y) + error <= percent / 100 * greatest(x, y) THEN 'equal'
  ELSE 'cannot-tell' END;

-- Equal or not equal is said only where the error cannot change it. `difference_ha` is the second party's less the
-- first's, null where an exchange has not two parties.
CREATE OR REPLACE VIEW check_verdicts AS
WITH
  listed AS (
    SELECT
      exchange,
      list(party ORDER BY party <> 'TJK', party) AS parties,
      list(ha ORDER BY party <> 'TJK', party) AS ha,
      list(turf_ha ORDER BY party <> 'TJK', party) AS turf_ha,
      sum(error_bound_ha) AS error_bound_ha
    FROM check_sums GROUP BY exchange
  ),
  paired AS (
    SELECT
      exchange, parties, error_bound_ha,
      CASE WHEN len(parties) = 2 THEN ha END AS ha,
      CASE WHEN len(parties) = 2 THEN turf_ha END AS turf_ha
    FROM listed
  )
SELECT
  exchange,
  parties,
  ha[2] - ha[1] AS difference_ha,
  error_bound_ha,
  check_verdict(turf_ha[1], turf_ha[2], error_bound_ha, tolerance_percent) AS verdict,
  check_verdict(ha[1], ha[2], error_bound_ha, tolerance_percent) AS ellipsoidal_verdict
FROM paired, check_settings
ORDER BY exchange;

-- One verdict for all: equal only if all are; one that is not equal decides.
CREATE OR REPLACE MACRO check_all(verdicts) AS CASE
  WHEN list_contains(verdicts, 'not-equal') THEN 'not-equal'
  WHEN len(list_filter(verdicts, lambda v: v <> 'equal')) = 0 THEN 'equal'
  ELSE 'cannot-tell' END;
CREATE OR REPLACE VIEW check_result AS
SELECT
  (SELECT count(*) FROM check_parcels) AS features,
  (SELECT count(*) FROM check_faults) AS faults,
  check_all(list(verdict)) AS verdict,
  check_all(list(ellipsoidal_verdict)) AS ellipsoidal_verdict
FROM check_verdicts;
