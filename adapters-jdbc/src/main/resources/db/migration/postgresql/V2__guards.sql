-- A part of a table for each plan year; years beyond have one together until a migration gives them theirs.
DO $$
BEGIN
    FOR y IN 2015..2040 LOOP
        EXECUTE format('CREATE TABLE settlement_%s PARTITION OF settlement FOR VALUES FROM (%s) TO (%s)', y, y, y + 1);
        EXECUTE format('CREATE TABLE movement_%s PARTITION OF movement FOR VALUES FROM (%s) TO (%s)', y, y, y + 1);
    END LOOP;
END $$;
CREATE TABLE settlement_other PARTITION OF settlement DEFAULT;
CREATE TABLE movement_other PARTITION OF movement DEFAULT;

-- What was written stays: a change of it is refused by the database, whoever asks.
CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'entries of % are added and never changed', TG_TABLE_NAME USING ERRCODE = '23000';
END $$;
CREATE TRIGGER claim_stays BEFORE UPDATE OR DELETE ON claim FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER settlement_stays BEFORE UPDATE OR DELETE ON settlement FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER movement_stays BEFORE UPDATE OR DELETE ON movement FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER carried_stays BEFORE UPDATE OR DELETE ON carried FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER journal_stays BEFORE UPDATE OR DELETE ON journal FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER claim_is_kept BEFORE TRUNCATE ON claim FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER settlement_is_kept BEFORE TRUNCATE ON settlement FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER movement_is_kept BEFORE TRUNCATE ON movement FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER carried_is_kept BEFORE TRUNCATE ON carried FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER journal_is_kept BEFORE TRUNCATE ON journal FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
-- An owner's row may count on; what it is the row of stays, for others name its number.
CREATE TRIGGER owner_year_stays BEFORE DELETE ON owner_year FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER owner_year_is_kept BEFORE TRUNCATE ON owner_year FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

-- Its head moves with every entry: so that it moves within its page.
ALTER TABLE owner_year SET (fillfactor = 50);
