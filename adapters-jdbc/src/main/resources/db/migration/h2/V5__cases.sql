-- Applications for assistance and warnings: what happened to each, event after event. The number is the order in which the
-- books learnt of events; the tag is over the row and over the tag of the row before. Of a person nothing is readable: what
-- happened is encrypted with the secret of the person's row over all years.
CREATE TABLE case_event (
    number BIGINT NOT NULL PRIMARY KEY CHECK (number >= 1),
    recorded_at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
    subject VARCHAR NOT NULL CHECK (subject IN ('APPLICATION', 'WARNING')),
    case_id VARCHAR NOT NULL,
    place INTEGER NOT NULL CHECK (place >= 1),
    kind VARCHAR NOT NULL,
    happened_on DATE NOT NULL,
    plan_year SMALLINT NOT NULL CHECK (plan_year BETWEEN 1 AND 9999),
    claim_id VARCHAR,
    owner_year BIGINT NOT NULL REFERENCES owner_year (number),
    content BYTEA NOT NULL,
    tag BYTEA NOT NULL,
    UNIQUE (case_id, subject, place)
);
CREATE INDEX case_event_of_kind ON case_event (kind, happened_on, subject);
CREATE INDEX case_event_of_claim ON case_event (claim_id);
CREATE INDEX case_event_of_year ON case_event (plan_year, subject, number);

-- The cases on which somebody has still to act: what follows from their last events.
CREATE TABLE open_case (
    subject VARCHAR NOT NULL,
    case_id VARCHAR NOT NULL,
    PRIMARY KEY (subject, case_id)
);

-- What was written stays: a change of it is refused by the database, whoever asks.
CREATE TRIGGER case_event_stays BEFORE UPDATE, DELETE ON case_event FOR EACH ROW CALL 'org.sanchong.adapter.jdbc.AppendOnly$Guard';

-- This table has an end too.
EXECUTE IMMEDIATE 'ALTER TABLE table_head DROP CONSTRAINT "' || (
    SELECT c.constraint_name FROM information_schema.check_constraints AS c
    JOIN information_schema.table_constraints AS t
        ON t.constraint_schema = c.constraint_schema AND t.constraint_name = c.constraint_name
    WHERE t.table_schema = CURRENT_SCHEMA AND LOWER(t.table_name) = 'table_head' AND c.check_clause LIKE '%TABLE_NAME%') || '"';
ALTER TABLE table_head ADD CHECK (table_name IN ('delivery', 'catalog_version', 'case_event'));
