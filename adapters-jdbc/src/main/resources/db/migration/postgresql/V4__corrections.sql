-- Claims that take another one back, under ids of their own: what they say is in claim. One takes each back at most.
CREATE TABLE refund (
    claim_id VARCHAR NOT NULL PRIMARY KEY REFERENCES claim (claim_id),
    takes_back VARCHAR NOT NULL UNIQUE REFERENCES claim (claim_id)
);
CREATE TRIGGER refund_stays BEFORE UPDATE OR DELETE ON refund FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER refund_is_kept BEFORE TRUNCATE ON refund FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

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
ALTER TABLE carried DROP CONSTRAINT carried_amount_check;
