-- Reads GeoJSON in DuckDB without any extension but json, which DuckDB carries.
--
--   CREATE TABLE parcels AS FROM read_parcels('parcels.geojson');    -- one FeatureCollection
--   CREATE VIEW parcels AS FROM read_parcel_lines('parcels.ndjson'); -- a feature a line; any size
--
-- `id` is the number of the feature in its file, from 1, as the terminal counts; a view over lines numbers them anew
-- each time, in the order of the file as long as `preserve_insertion_order` is on, which it is unless set.
-- Properties are taken as text: a number 7 and a text "7" name the same exchange; an object names none.

CREATE OR REPLACE MACRO check_text(properties, name) AS
  CASE WHEN json_type(properties, name) IN ('OBJECT', 'ARRAY') THEN NULL ELSE properties ->> name END;

CREATE OR REPLACE MACRO read_parcels(file) AS TABLE
  WITH
    collection AS (
      SELECT features
      FROM read_json(file, columns = {features: 'JSON[]'}, maximum_object_size = 1000000000)
    ),
    numbered AS (
      SELECT generate_subscripts(features, 1) AS id, unnest(features) AS feature FROM collection
    )
  SELECT
    id,
    check_text(feature -> 'properties', 'exchange') AS exchange,
    check_text(feature -> 'properties', 'from') AS "from",
    check_text(feature -> 'properties', 'to') AS "to",
    feature -> 'geometry' AS geometry
  FROM numbered;

CREATE OR REPLACE MACRO read_parcel_lines(file) AS TABLE
  SELECT
    row_number() OVER () AS id,
    check_text(properties, 'exchange') AS exchange,
    check_text(properties, 'from') AS "from",
    check_text(properties, 'to') AS "to",
    geometry
  FROM read_json(file, format = 'newline_delimited', columns = {properties: 'JSON', geometry: 'JSON'});
