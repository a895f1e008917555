-- Claims that take another one back, under ids of their own: what they say is in claim. One takes each back at most.
CREATE TABLE refund (
    claim_id VARCHAR NOT NULL PRIMARY KEY REFERENCES claim (claim_id),
    takes_back VARCHAR NOT NULL UNIQUE REFERENCES claim (claim_id)
);
CREATE TRIGGER refund_stays BEFORE UPDATE, DELETE ON refund FOR EACH ROW CALL 'org.sanchong.adapter.jdbc.AppendOnly$Guard';

-- A correction holds differences, of any sign, also of what a stay carries.
ALTER TABLE settlement DROP CONSTRAINT paid;
ALTER TABLE settlement ADD CONSTRAINT paid CHECK (
    kind <> 'SETTLED' OR (
        LEAST(total, in_scope, basic, critical_illness, supplementary, medical_assistance, further_assistance, backstop, personal,
            on_application) >= 0
        AND basic + critical_illness + supplementary + medical_assistance + further_assistance <= in_scope));
-- One comparison of all parts: what a check says is read anew for every statement.
ALTER TABLE settlement DROP CONSTRAINT given_back;
ALTER TABLE settlement ADD CONSTRAINT given_back CHECK (
    kind <> 'REVERSED' OR GREATEST(total, in_scope, basic, critical_illness, supplementary, medical_assistance, further_assistance, backstop, personal,
            on_application) <= 0);
EXECUTE IMMEDIATE 'ALTER TABLE carried DROP CONSTRAINT "' || (
    SELECT c.constraint_name FROM information_schema.table_constraints AS c
    WHERE c.table_schema = CURRENT_SCHEMA AND LOWER(c.table_name) = 'carried' AND c.constraint_type = 'CHECK') || '"';
