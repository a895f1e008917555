-- Who is certified, in two times: what departments delivered, since when the books know it, and what it changed. And the
-- catalogs that settled, since when the books know each.

-- A department's list that was taken in; its number is the order in which the books learnt of lists. The tag is over the
-- row, over what it changed, and over the tag of the list before.
CREATE TABLE delivery (
    number BIGINT NOT NULL PRIMARY KEY CHECK (number >= 1),
    recorded_at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
    department VARCHAR NOT NULL,
    area CHAR(6) NOT NULL,
    delivered_on DATE NOT NULL,
    extent VARCHAR NOT NULL CHECK (extent IN ('FULL', 'ADDITIONS')),
    collection_from DATE,
    sha256 VARCHAR NOT NULL,
    tag BYTEA NOT NULL
);

-- What a list changed about a certification, encrypted with the secret of the person's row over all years. A later row about
-- the same certification takes its place; none is changed.
CREATE TABLE certification (
    delivery BIGINT NOT NULL REFERENCES delivery (number),
    place INTEGER NOT NULL CHECK (place >= 1),
    owner_year BIGINT NOT NULL,
    content BYTEA NOT NULL,
    PRIMARY KEY (delivery, place)
);
CREATE INDEX certification_of_person ON certification (owner_year, delivery, place);

-- A catalog that settled into the books, from when they first saw it: under the hash over its content that entries name, the
-- program that kept it, and the catalog itself, compiled and compressed. The tag is over the row and over that before.
CREATE TABLE catalog_version (
    number BIGINT NOT NULL PRIMARY KEY CHECK (number >= 1),
    content_hash BYTEA NOT NULL UNIQUE,
    recorded_at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
    program VARCHAR NOT NULL,
    content BYTEA NOT NULL,
    tag BYTEA NOT NULL
);

-- Where the two tables end whose rows follow each other: the last number, and a tag over it and over the last row's tag.
CREATE TABLE table_head (
    table_name VARCHAR NOT NULL PRIMARY KEY CHECK (table_name IN ('delivery', 'catalog_version')),
    last_number BIGINT NOT NULL CHECK (last_number >= 1),
    head BYTEA NOT NULL
);

-- What was written stays: a change of it is refused by the database, whoever asks.
CREATE TRIGGER delivery_stays BEFORE UPDATE, DELETE ON delivery FOR EACH ROW CALL 'org.sanchong.adapter.jdbc.AppendOnly$Guard';
CREATE TRIGGER certification_stays BEFORE UPDATE, DELETE ON certification FOR EACH ROW CALL 'org.sanchong.adapter.jdbc.AppendOnly$Guard';
CREATE TRIGGER catalog_version_stays BEFORE UPDATE, DELETE ON catalog_version FOR EACH ROW CALL 'org.sanchong.adapter.jdbc.AppendOnly$Guard';
-- An end moves on; it stays.
CREATE TRIGGER table_head_stays BEFORE DELETE ON table_head FOR EACH ROW CALL 'org.sanchong.adapter.jdbc.AppendOnly$Guard';
