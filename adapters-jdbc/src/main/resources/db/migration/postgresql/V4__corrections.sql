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
        total >= 0 AND in_scope >= 0 AND basic >= 0 AND critical_illness >= 0 AND supplementary >= 0
        AND medical_assistance >= 0 AND further_assistance >= 0 AND backstop >= 0 AND personal >= 0
        AND on_application >= 0
        AND basic + critical_illness + supplementary + medical_assistance + further_assistance <= in_scope));
ALTER TABLE carried DROP CONSTRAINT carried_amount_check;
