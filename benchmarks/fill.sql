-- Fills empty books with settlements of earlier plan years, sooner than by settling: psql -v size=10000000 -f fill.sql
-- Rows are as wide as those that the program writes, and as many for each claim; what they say is of no account, so
-- nothing verifies them. Two claims for each person and plan year, the plan years 2021 and 2022.
SET session_replication_role = replica;
SET synchronous_commit = off;
INSERT INTO owner_year (number, owner_kind, owner_key, owner_id, secret, secret_version, plan_year, entries, head)
SELECT 1000 + n, 0, sha256(n::text::bytea), decode(rpad(md5(n::text), 80, 'a0'), 'hex'),
    decode(rpad(md5(n::text), 116, 'b1'), 'hex'), 1, 2021 + n % 2, 2, sha256(n::text::bytea)
FROM generate_series(1, :size / 2) AS n;
INSERT INTO claim (claim_id, plan_year, owner_year, person, content, content_key)
SELECT 'FILLED-' || lpad(n::text, 9, '0'), 2021 + n / 2 % 2, 1000 + n / 2, decode(rpad(md5(n::text), 80, 'c2'), 'hex'),
    decode(rpad(md5(n::text), 776, 'd3'), 'hex'), sha256(n::text::bytea)
FROM generate_series(2, :size + 1) AS n;
INSERT INTO settlement
SELECT 2021 + n / 2 % 2, 100000 + n, 'FILLED-' || lpad(n::text, 9, '0'), 0, 'SETTLED', '371700', 'heze-2022', NULL,
    sha256('catalog'), decode(rpad(md5(n::text), 178, 'e4'), 'hex'), 100, 100, 60, 0, 0, 0, 0, 0, 40, 0, rpad('', 200, 'note '),
    TIMESTAMPTZ '2022-01-01' + n * INTERVAL '1 second', sha256(n::text::bytea)
FROM generate_series(2, :size + 1) AS n;
INSERT INTO movement
SELECT 2021 + n / 2 % 2, 100000 + n, 1000 + n / 2, '371700', account, n % 2 * 60, 60
FROM generate_series(2, :size + 1) AS n, (VALUES ('basic-paid'), ('critical-illness-base'), ('z')) AS a (account)
WHERE account <> 'z' OR n % 2 = 0;
INSERT INTO running_total
SELECT 1000 + n, '371700', account, 120
FROM generate_series(1, :size / 2) AS n, (VALUES ('basic-paid'), ('critical-illness-base')) AS a (account);
INSERT INTO journal
SELECT 1000 + n / 2, 1 + n % 2, 2021 + n / 2 % 2, 100000 + n, sha256(n::text::bytea), sha256(n::text::bytea)
FROM generate_series(2, :size + 1) AS n;
ALTER SEQUENCE entry_number RESTART WITH 1000000000;
ALTER TABLE owner_year ALTER COLUMN number RESTART WITH 1000000000;
VACUUM ANALYZE;
CHECKPOINT;
