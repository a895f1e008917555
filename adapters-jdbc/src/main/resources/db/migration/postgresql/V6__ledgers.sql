-- Ledgers beside settlements: measures, supervision, reports, funds. Rows in the order in which they were put down. The number
-- is the order over all ledgers, the place that in the ledger; the tag is over the row and over the tag of the row before. The
-- values are encrypted with a secret of the ledger, since free texts may name people; an id and a subject are not.
CREATE TABLE ledger_row (
    number BIGINT NOT NULL PRIMARY KEY CHECK (number >= 1),
    recorded_at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
    ledger VARCHAR NOT NULL,
    place BIGINT NOT NULL CHECK (place >= 1),
    row_id VARCHAR NOT NULL,
    subject VARCHAR NOT NULL,
    happened_on DATE NOT NULL,
    content BYTEA NOT NULL,
    tag BYTEA NOT NULL,
    UNIQUE (ledger, place),
    UNIQUE (ledger, row_id)
);

-- What was written stays: a change of it is refused by the database, whoever asks.
CREATE TRIGGER ledger_row_stays BEFORE UPDATE OR DELETE ON ledger_row FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER ledger_row_is_kept BEFORE TRUNCATE ON ledger_row FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

-- This table has an end too.
ALTER TABLE table_head DROP CONSTRAINT table_head_table_name_check;
ALTER TABLE table_head ADD CONSTRAINT table_head_table_name_check CHECK (table_name IN ('delivery', 'catalog_version', 'case_event', 'ledger_row'));

-- Among the owners' rows are those of ledgers, over all years: with their secrets, and without entries.
ALTER TABLE owner_year DROP CONSTRAINT owner_year_owner_kind_check;
ALTER TABLE owner_year ADD CONSTRAINT owner_year_owner_kind_check CHECK (owner_kind IN (0, 1, 2));
