-- What the tables of the books consist of: kind, table and name, and what it is. Names that H2 gave by itself are left out.
WITH restriction AS (
    SELECT k.table_name, k.constraint_name, LOWER(k.constraint_type) || ' ' || COALESCE(
        (SELECT c.check_clause FROM information_schema.check_constraints AS c
            WHERE c.constraint_schema = k.constraint_schema AND c.constraint_name = k.constraint_name),
        (SELECT '(' || LISTAGG(LOWER(u.column_name), ', ') WITHIN GROUP (ORDER BY u.ordinal_position) || ')'
            FROM information_schema.key_column_usage AS u
            WHERE u.constraint_schema = k.constraint_schema AND u.constraint_name = k.constraint_name))
        || COALESCE((SELECT ' references ' || LOWER(o.table_name) FROM information_schema.referential_constraints AS r
            JOIN information_schema.table_constraints AS o
                ON o.constraint_schema = r.unique_constraint_schema AND o.constraint_name = r.unique_constraint_name
            WHERE r.constraint_schema = k.constraint_schema AND r.constraint_name = k.constraint_name), '') AS rule
    FROM information_schema.table_constraints AS k WHERE k.table_schema = CURRENT_SCHEMA
)
SELECT 'table' AS kind, LOWER(table_name) AS name, 'plain' AS definition FROM information_schema.tables
WHERE table_schema = CURRENT_SCHEMA AND table_type = 'BASE TABLE'
UNION ALL
SELECT 'column', LOWER(table_name || '.' || column_name), LOWER(data_type)
    || CASE WHEN data_type = 'CHARACTER' OR (data_type = 'CHARACTER VARYING' AND character_maximum_length < 1000)
        THEN '(' || character_maximum_length || ')' ELSE '' END
    || CASE WHEN is_nullable = 'NO' THEN ' not null' ELSE '' END
    || CASE WHEN is_identity = 'YES' THEN ' identity' ELSE '' END
    || COALESCE(' default ' || column_default, '')
FROM information_schema.columns WHERE table_schema = CURRENT_SCHEMA
UNION ALL
SELECT 'index', LOWER(x.table_name) || '.(' || LOWER(LISTAGG(c.column_name, ', ') WITHIN GROUP (ORDER BY c.ordinal_position)) || ')',
    'on these columns'
FROM information_schema.indexes AS x JOIN information_schema.index_columns AS c
    ON c.index_schema = x.index_schema AND c.index_name = x.index_name
WHERE x.table_schema = CURRENT_SCHEMA GROUP BY x.table_name, x.index_name
UNION ALL
SELECT 'constraint',
    LOWER(table_name) || '.' || CASE WHEN constraint_name LIKE 'CONSTRAINT_%' THEN rule ELSE LOWER(constraint_name) END,
    CASE WHEN constraint_name LIKE 'CONSTRAINT_%' THEN 'holds' ELSE rule END
FROM restriction
UNION ALL
SELECT 'trigger', LOWER(event_object_table || '.' || trigger_name),
    LOWER(MAX(action_timing) || ' ' || LISTAGG(event_manipulation, ', ') WITHIN GROUP (ORDER BY event_manipulation)
        || ' for each ' || MAX(action_orientation)) || ': ' || MAX(java_class)
FROM information_schema.triggers WHERE event_object_schema = CURRENT_SCHEMA GROUP BY event_object_table, trigger_name
UNION ALL
SELECT 'sequence', LOWER(sequence_name), 'start ' || start_value || ' increment ' || increment
    || CASE WHEN cycle_option = 'YES' THEN ' cycle' ELSE '' END
FROM information_schema.sequences WHERE sequence_schema = CURRENT_SCHEMA AND sequence_name NOT LIKE 'SYSTEM_SEQUENCE%'
