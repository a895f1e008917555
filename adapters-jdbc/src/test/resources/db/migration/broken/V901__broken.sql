-- A version that fails after it has changed something.
CREATE TABLE halfway (id BIGINT);
INSERT INTO nowhere VALUES (1);
