-- What the tables of the books consist of: kind, table and name, and what it is; a partition is its table's.
WITH relation AS (
    SELECT c.oid, c.relname, c.relkind, c.relispartition, c.relpartbound, root.relname AS base
    FROM pg_class AS c JOIN pg_class AS root ON root.oid = COALESCE(pg_partition_root(c.oid), c.oid)
    WHERE c.relnamespace = current_schema()::regnamespace AND c.relkind IN ('r', 'p') AND root.relname <> 'sanchong_schema'
), plain AS (
    SELECT * FROM relation WHERE NOT relispartition
)
SELECT 'table' AS kind, relname AS name, COALESCE('partitioned by ' || pg_get_partkeydef(oid), 'plain') AS definition FROM plain
UNION ALL
SELECT 'partition', base || '.' || relname, pg_get_expr(relpartbound, oid) FROM relation WHERE relispartition
UNION ALL
SELECT 'column', relname || '.' || a.attname, format_type(a.atttypid, a.atttypmod)
    || CASE WHEN a.attnotnull THEN ' not null' ELSE '' END
    || CASE a.attidentity WHEN '' THEN '' ELSE ' identity' END
    || COALESCE(' default ' || pg_get_expr(d.adbin, d.adrelid), '')
FROM plain JOIN pg_attribute AS a ON a.attrelid = plain.oid AND a.attnum > 0 AND NOT a.attisdropped
    LEFT JOIN pg_attrdef AS d ON d.adrelid = a.attrelid AND d.adnum = a.attnum
UNION ALL
SELECT 'index', base || '.' || i.relname, replace(pg_get_indexdef(x.indexrelid), current_schema() || '.', '')
    || CASE WHEN x.indisvalid THEN '' ELSE ', not valid' END
FROM relation JOIN pg_index AS x ON x.indrelid = relation.oid JOIN pg_class AS i ON i.oid = x.indexrelid
WHERE NOT relation.relispartition OR NOT x.indisvalid
UNION ALL
SELECT 'constraint', base || '.' || c.conname, pg_get_constraintdef(c.oid)
FROM relation JOIN pg_constraint AS c ON c.conrelid = relation.oid
WHERE c.contype NOT IN ('n', 't') AND (NOT relation.relispartition OR NOT c.convalidated)
UNION ALL
SELECT 'trigger', base || '.' || t.tgname || CASE WHEN relation.relispartition THEN ' of ' || relation.relname ELSE '' END, replace(pg_get_triggerdef(t.oid), current_schema() || '.', '')
    || CASE t.tgenabled WHEN 'O' THEN '' ELSE ', switched off' END
FROM relation JOIN pg_trigger AS t ON t.tgrelid = relation.oid
WHERE (NOT t.tgisinternal AND NOT relation.relispartition) OR t.tgenabled <> 'O'
UNION ALL
SELECT DISTINCT 'function', base || '.' || p.proname, md5(p.prosrc)
FROM plain JOIN pg_trigger AS t ON t.tgrelid = plain.oid AND NOT t.tgisinternal JOIN pg_proc AS p ON p.oid = t.tgfoid
UNION ALL
SELECT 'rule', base || '.' || r.rulename, pg_get_ruledef(r.oid) FROM relation JOIN pg_rewrite AS r ON r.ev_class = relation.oid
UNION ALL
SELECT 'sequence', c.relname, 'start ' || s.seqstart || ' increment ' || s.seqincrement || CASE WHEN s.seqcycle THEN ' cycle' ELSE '' END
FROM pg_class AS c JOIN pg_sequence AS s ON s.seqrelid = c.oid WHERE c.relnamespace = current_schema()::regnamespace
