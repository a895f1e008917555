-- What was written stays: a change of it is refused by the database, whoever asks.
CREATE TRIGGER claim_stays BEFORE UPDATE, DELETE ON claim FOR EACH ROW CALL 'org.sanchong.adapter.jdbc.AppendOnly$Guard';
CREATE TRIGGER settlement_stays BEFORE UPDATE, DELETE ON settlement FOR EACH ROW CALL 'org.sanchong.adapter.jdbc.AppendOnly$Guard';
CREATE TRIGGER movement_stays BEFORE UPDATE, DELETE ON movement FOR EACH ROW CALL 'org.sanchong.adapter.jdbc.AppendOnly$Guard';
CREATE TRIGGER carried_stays BEFORE UPDATE, DELETE ON carried FOR EACH ROW CALL 'org.sanchong.adapter.jdbc.AppendOnly$Guard';
CREATE TRIGGER journal_stays BEFORE UPDATE, DELETE ON journal FOR EACH ROW CALL 'org.sanchong.adapter.jdbc.AppendOnly$Guard';
-- An owner's row may count on; what it is the row of stays, for others name its number.
CREATE TRIGGER owner_year_stays BEFORE DELETE ON owner_year FOR EACH ROW CALL 'org.sanchong.adapter.jdbc.AppendOnly$Guard';
