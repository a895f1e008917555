-- A version of a later day, for tests of bringing books up.
ALTER TABLE claim ADD COLUMN remark VARCHAR DEFAULT '' NOT NULL;
CREATE INDEX claim_remark ON claim (remark);
