-- Are the areas that each exchange moves equal? The check of this project for DuckDB 1.3 or newer, in plain SQL: no
-- extension is needed. How to use it, what comes out, and what it leaves out: README.md beside this file.
--
-- In:  parcels (id, exchange, "from", "to", geometry), id unique, geometry a GeoJSON geometry in degrees as JSON;
--      check_settings (tolerance_percent, accuracy_m), one row; made with 1 and 0 where there is none.
-- Out: check_result, check_verdicts, check_sums, check_faults, check_parcels, check_rings.

CREATE TABLE IF NOT EXISTS check_settings AS
  SELECT 1.0::DOUBLE AS tolerance_percent, 0.0::DOUBLE AS accuracy_m;

-- WGS84: first eccentricity squared; the axis is 6 378 137 m.
CREATE OR REPLACE MACRO check_e2() AS 0.0066943799901413165::DOUBLE;

-- Snyder's q (Map Projections, a Working Manual, 1987, eq. 3-12) by the sine of latitude.
CREATE OR REPLACE MACRO check_q(s) AS
  (1 - check_e2()) * (s / (1 - check_e2() * s * s) + atanh(sqrt(check_e2()) * s) / sqrt(check_e2()));

-- Twice the signed area of a triangle: positive where the third point lies left of the first → the second.
CREATE OR REPLACE MACRO check_turn(x1, y1, x2, y2, x, y) AS (x2 - x1) * (y - y1) - (x - x1) * (y2 - y1);

-- Whether figures of any sign are all of one, and none so near to nothing that rounding could have made it.
CREATE OR REPLACE MACRO check_one_way(turns) AS
  sign(list_min(turns)) = sign(list_max(turns))
  AND least(abs(list_min(turns)), abs(list_max(turns)))
    > 1e-6 * greatest(abs(list_min(turns)), abs(list_max(turns)));

-- One pass over the input: a row for each ring, with its figures or with what is wrong; a parcel that has no ring to
-- look at has one row with the reason. Positions are kept only where edges have yet to be held against each other.
CREATE OR REPLACE TABLE check_rings AS
WITH
  read AS (
    SELECT
      id,
      coalesce(trim(exchange::VARCHAR), '') AS exchange,
      coalesce(trim("from"::VARCHAR), '') AS "from",
      coalesce(trim("to"::VARCHAR), '') AS "to",
      geometry,
      -- Taken apart once: `coordinates` stay text until the type is known.
      json_transform(geometry, '{"type": "VARCHAR", "coordinates": "JSON"}') AS shape
    FROM parcels
  ),
  parsed AS (
    SELECT
      *,
      -- A number in quotation marks is no number, nor is true or false, whatever is made of them.
      CASE WHEN regexp_matches(shape.coordinates::VARCHAR, '["ts]') THEN NULL
        WHEN shape.type = 'Polygon' THEN [json_transform(shape.coordinates, '[[["DOUBLE"]]]')]
        WHEN shape.type = 'MultiPolygon' THEN json_transform(shape.coordinates, '[[[["DOUBLE"]]]]') END AS polygons
    FROM read
  ),
  sorted AS (
    SELECT
      * EXCLUDE (geometry, shape, polygons),
      CASE
        WHEN len(polygons) > 0 AND polygons[1] IS NOT NULL THEN NULL
        WHEN coalesce(json_type(geometry), 'NULL') <> 'OBJECT' THEN 'null-geometry'
        WHEN shape.type IS NULL OR shape.type NOT IN ('Polygon', 'MultiPolygon') THEN 'not-a-polygon'
        WHEN coalesce(json_type(shape.coordinates), '') <> 'ARRAY' OR json_array_length(shape.coordinates) = 0
          THEN 'empty'
        ELSE 'not-finite' END AS parcel_fault,
      CASE WHEN parcel_fault IS NULL THEN polygons ELSE [[NULL]] END AS polygons,
      len(polygons) = 1 AND len(polygons[1]) = 1 AS one_ring
    FROM parsed
  ),
  by_polygon AS (
    SELECT * EXCLUDE polygons, generate_subscripts(polygons, 1) AS polygon, unnest(polygons) AS rings FROM sorted
  ),
  by_ring AS (
    SELECT
      * EXCLUDE (rings, parcel_fault),
      coalesce(parcel_fault, CASE WHEN len(rings) = 0 THEN 'empty' END) AS parcel_fault,
      generate_subscripts(CASE WHEN len(rings) > 0 THEN rings ELSE [NULL] END, 1) AS ring,
      unnest(CASE WHEN len(rings) > 0 THEN rings ELSE [NULL] END) AS positions
    FROM by_polygon
  ),
  degrees AS (
    SELECT
      * EXCLUDE positions,
      list_transform(positions, lambda p: CASE WHEN isfinite(p[1]) THEN p[1] END) AS x,
      list_transform(positions, lambda p: CASE WHEN isfinite(p[2]) THEN p[2] END) AS y
    FROM by_ring
  ),
  -- Radians, longitude from the first vertex on.
  radian AS (
    SELECT
      *,
      list_transform(x, lambda v: radians(v - x[1])) AS l,
      list_transform(y, lambda v: radians(v)) AS b,
      list_transform(y, lambda v: sin(radians(v))) AS s,
      range(1, len(x)) AS edges,
      1 - check_e2() * sin(radians(y[1])) ** 2 AS w1
    FROM degrees
  ),
  -- By edge: the way from its first vertex to its second, and the sine of its middle latitude. By ring: metres that a
  -- radian is at its first vertex, by the radii of curvature; the mean of its vertices.
  edged AS (
    SELECT
      *,
      list_transform(s, lambda v: check_q(v)) AS q,
      list_transform(edges, lambda i: l[i + 1] - l[i]) AS dl,
      list_transform(edges, lambda i: b[i + 1] - b[i]) AS db,
      list_transform(edges, lambda i: sin((b[i] + b[i + 1]) / 2)) AS sm,
      6378137 * cos(radians(y[1])) / sqrt(w1) AS east,
      6378137 * (1 - check_e2()) / (w1 * sqrt(w1)) AS north,
      list_avg(l) AS cl,
      list_avg(b) AS cb
    FROM radian
  ),
  -- The edge before each, and thereby each vertex's chord, from the vertex before it to the one after it.
  chorded AS (
    SELECT
      *,
      list_transform(edges, lambda i: dl[i] + dl[CASE WHEN i = 1 THEN len(dl) ELSE i - 1 END]) AS chord_l,
      list_transform(edges, lambda i: db[i] + db[CASE WHEN i = 1 THEN len(db) ELSE i - 1 END]) AS chord_b,
      list_transform(sm, lambda v: 1 - check_e2() * v * v) AS wm,
      list_transform(edges, lambda i: check_turn(cl, cb, l[i], b[i], l[i + 1], b[i + 1])) AS turns
    FROM edged
  ),
  measured AS (
    SELECT
      * EXCLUDE (q, sm, wm, s, w1),
      -- Between each edge and the equator: the trapezium of the equal-area projection, and the sliver between its
      -- straight edge and the geodesic.
      6378137.0 ** 2 * abs(list_sum(list_transform(edges, lambda i: dl[i] * ((q[i] + q[i + 1]) / 4
        + sm[i] / 12 * (dl[i] * dl[i] * (1 - sm[i] * sm[i]) / wm[i]
          + 3 * db[i] * db[i] * (1 - check_e2()) ** 2 / (wm[i] * wm[i] * wm[i])))))) AS ring_m2,
      -- Turf: a sphere of radius 6 371 008.8 m.
      6371008.8 ** 2 / 2 * abs(list_sum(list_transform(edges, lambda i: chord_l[i] * s[i]))) AS ring_turf_m2,
      list_transform(edges, lambda i: (chord_l[i] * east) ** 2 + (chord_b[i] * north) ** 2) AS squares,
      list_sum(list_transform(edges, lambda i:
        sqrt((dl[i] * east) ** 2 + (db[i] * north) ** 2))) AS perimeter_m,
      len(list_filter(edges, lambda i: dl[i] = 0 AND db[i] = 0)) AS repeated,
      list_min(x) < -180 OR list_max(x) > 180 OR list_min(y) < -90 OR list_max(y) > 90 AS out_of_range
    FROM chorded
  ),
  faulted AS (
    SELECT
      *,
      CASE
        WHEN parcel_fault IS NOT NULL THEN parcel_fault
        WHEN x IS NULL THEN 'not-finite'
        WHEN len(x) = 0 THEN 'empty'
        WHEN list_count(x) < len(x) OR list_count(y) < len(y) THEN 'not-finite'
        WHEN out_of_range AND list_bool_or(list_transform(range(1, len(x) + 1), lambda i:
          abs(y[i]) > 90 AND abs(y[i]) <= 180 AND abs(x[i]) <= 90)) THEN 'swapped-axes'
        WHEN out_of_range THEN 'out-of-range'
        WHEN list_bool_or(list_transform(edges, lambda i: abs(x[i + 1] - x[i]) > 180)) THEN 'date-line'
        WHEN x[1] <> x[-1] OR y[1] <> y[-1] THEN 'open-ring'
        WHEN len(edges) - repeated < 3 THEN 'too-few-vertices'
        -- All elsewhere, and all in the valley once longitude and latitude change places.
        WHEN ring = 1 AND list_min(y) >= 66 AND list_max(y) <= 76 AND list_min(x) >= 36 AND list_max(x) <= 46
          THEN 'swapped-axes'
      END AS fault,
      repeated > 0 AS duplicate,
      -- A ring that, seen from the mean of its vertices, turns one way and around it once, meets itself nowhere.
      one_ring AND check_one_way(turns)
        AND len(list_filter(edges, lambda i: (b[i] > cb) <> (b[i + 1] > cb))) = 2 AS simple
    FROM measured
  )
SELECT
  id, exchange, "from", "to", polygon, ring, fault, coalesce(duplicate, false) AS duplicate,
  -- Holes count against their shell.
  CASE WHEN fault IS NULL THEN CASE WHEN ring = 1 THEN ring_m2 ELSE -ring_m2 END END AS m2,
  CASE WHEN fault IS NULL THEN CASE WHEN ring = 1 THEN ring_turf_m2 ELSE -ring_turf_m2 END END AS turf_m2,
  CASE WHEN fault IS NULL THEN list_sum(squares) END AS squared_chords_m2,
  CASE WHEN fault IS NULL THEN perimeter_m END AS perimeter_m,
  CASE WHEN fault IS NULL AND NOT simple THEN x END AS x,
  CASE WHEN fault IS NULL AND NOT simple THEN y END AS y
FROM faulted;

-- Edges of what is not yet known to be simple, those of no length left out; `n` counts those of a parcel, `k` those of
-- a ring.
CREATE OR REPLACE TEMP TABLE check_edges_left AS
WITH
  rings AS (
    SELECT
      id, polygon, ring, x, y,
      list_filter(range(1, len(x)), lambda i: x[i + 1] <> x[i] OR y[i + 1] <> y[i]) AS starts
    FROM check_rings
    WHERE x IS NOT NULL AND id NOT IN (SELECT id FROM check_rings WHERE fault IS NOT NULL)
  ),
  edges AS (SELECT *, generate_subscripts(starts, 1) AS k, unnest(starts) AS i FROM rings)
SELECT
  id, polygon, ring, k, len(starts) AS size,
  row_number() OVER (PARTITION BY id ORDER BY polygon, ring, k) AS n,
  x[i] AS x1, y[i] AS y1, x[i + 1] AS x2, y[i + 1] AS y2
FROM edges;

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
    SELECT DISTINCT id, fault AS code FROM check_rings WHERE fault IS NOT NULL
    UNION ALL SELECT DISTINCT id, 'duplicate-vertex' FROM check_rings WHERE duplicate
    UNION ALL SELECT id, 'self-intersection' FROM crossed
    UNION ALL SELECT id, 'hole-outside-shell' FROM check_hole_faults WHERE id NOT IN (FROM crossed)
    UNION ALL
    SELECT id, 'polygons-overlap'
    FROM (SELECT id FROM check_crossings WHERE two_polygons UNION FROM check_shared)
    WHERE id NOT IN (FROM crossed) AND id NOT IN (FROM check_hole_faults)
  )
SELECT id, code FROM shaped
UNION ALL
SELECT DISTINCT id, 'no-direction' FROM check_rings
WHERE ("from" = '' OR "to" = '' OR "from" = "to")
  AND id NOT IN (SELECT id FROM shaped WHERE code <> 'duplicate-vertex')
ORDER BY id, code;

CREATE OR REPLACE VIEW check_parcels AS
SELECT
  id, any_value(exchange) AS exchange, any_value("from") AS "from", any_value("to") AS "to",
  sum(m2) AS m2, sum(turf_m2) AS turf_m2, sum(perimeter_m) AS perimeter_m
FROM check_rings
WHERE id NOT IN (SELECT id FROM check_faults WHERE code <> 'duplicate-vertex')
GROUP BY id;

-- By exchange and receiving party; who only gives has a row of nothing. One standard deviation where vertices err each
-- for itself, what a shift of all outlines makes, and what no correlation of the errors can exceed (README.md).
CREATE OR REPLACE VIEW check_sums AS
WITH
  taken AS (
    SELECT *, (polygon = 1 AND ring = 1)::INTEGER AS features FROM check_rings
    WHERE id NOT IN (SELECT id FROM check_faults WHERE code <> 'duplicate-vertex')
  ),
  sides AS (
    SELECT exchange, "to" AS party, features, m2, turf_m2, squared_chords_m2, perimeter_m FROM taken
    UNION ALL SELECT DISTINCT exchange, "from", 0, 0, 0, 0, 0 FROM taken
  )
SELECT
  exchange,
  party,
  sum(features)::BIGINT AS features,
  sum(m2) / 1e4 AS ha,
  sum(turf_m2) / 1e4 AS turf_ha,
  sqrt(sum(squared_chords_m2)) / 2 * any_value(accuracy_m) / 1e4 AS independent_error_ha,
  sum(perimeter_m) * any_value(accuracy_m) / 1e4 AS systematic_error_ha,
  1.96 / sqrt(2) * sum(perimeter_m) * any_value(accuracy_m) / 1e4 AS error_bound_ha
FROM sides, check_settings
GROUP BY exchange, party
ORDER BY exchange, party <> 'TJK', party;

CREATE OR REPLACE MACRO check_verdict(x, y, error, percent) AS CASE
  WHEN x IS NULL OR y IS NULL OR NOT greatest(x, y) > 0 THEN 'cannot-tell'
  WHEN abs(x - y) - error > percent / 100 * greatest(x, y) THEN 'not-equal'
  WHEN abs(x - y) + error <= percent / 100 * greatest(x, y) THEN 'equal'
  ELSE 'cannot-tell' END;

-- Equal or not equal is said only where the error cannot change it. `difference_ha` is the second party's less the
-- first's, null where an exchange has not two parties. One that is named and has no valid parcel has none.
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
    UNION ALL
    SELECT DISTINCT exchange, []::VARCHAR[], NULL::DOUBLE, NULL::DOUBLE[], NULL::DOUBLE[] FROM check_rings
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
FROM paired, check_settings
ORDER BY exchange;

-- One verdict for all: equal only if all are; one that is not equal decides.
CREATE OR REPLACE MACRO check_all(verdicts) AS CASE
  WHEN list_contains(verdicts, 'not-equal') THEN 'not-equal'
  WHEN len(list_filter(verdicts, lambda v: v <> 'equal')) = 0 THEN 'equal'
  ELSE 'cannot-tell' END;
CREATE OR REPLACE VIEW check_result AS
SELECT
  (SELECT count(*) FILTER (polygon = 1 AND ring = 1) FROM check_rings) AS features,
  (SELECT count(*) FROM check_faults) AS faults,
  check_all(list(verdict)) AS verdict,
  check_all(list(ellipsoidal_verdict)) AS ellipsoidal_verdict
FROM check_verdicts;
