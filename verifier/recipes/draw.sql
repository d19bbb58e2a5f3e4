-- 签号法（sha256@1）：从种子和名单重算每一层抽中的对象、备选和入选线。PostgreSQL 11 以上，不需要扩展。
-- Draws every stratum of sha256@1 again: docs/spec/draw-v1.md §4 and §5. PostgreSQL 11 or later.
--
-- 先备好两张表（一次可以放许多次抽取） · needs two tables, of one draw or of many:
--   CREATE TABLE stratum (draw text, id text, seed text, quota int, reserve int);
--   CREATE TABLE candidate (draw text, stratum text, id text);
WITH keyed AS (
  SELECT
    draw, id AS stratum, quota, reserve,
    encode(sha256(convert_to(
      E'double-random/v1 stage\nseed=' || seed || E'\nstage=targets\nstratum=' || id || E'\nmethod=sha256@1\n',
      'UTF8')), 'hex') AS key
  FROM stratum
), ticketed AS (
  SELECT
    draw, stratum, key, quota, reserve, candidate.id,
    sha256(convert_to(key || ':' || candidate.id, 'UTF8')) AS ticket
  FROM candidate JOIN keyed USING (draw, stratum)
), placed AS (
  -- 签号按字节排；编号不能按数据库的语言习惯排。 Bytes, never the database's own collation.
  SELECT *, row_number() OVER (PARTITION BY draw, stratum ORDER BY ticket, id COLLATE "C") AS place
  FROM ticketed
)
SELECT
  draw, stratum, key, place, id, encode(ticket, 'hex') AS ticket,
  place <= quota AS selected,
  max(encode(ticket, 'hex') COLLATE "C") FILTER (WHERE place <= quota) OVER (PARTITION BY draw, stratum) AS cutoff
FROM placed
WHERE place <= quota + reserve
ORDER BY draw COLLATE "C", stratum COLLATE "C", place;
