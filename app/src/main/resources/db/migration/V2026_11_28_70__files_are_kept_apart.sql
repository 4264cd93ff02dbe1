-- Files of cases may be kept in a directory or a bucket too, so their contents stand apart from what is known of them. The old
-- column goes at once: a node of the release before would keep in it what newer ones do not find.
CREATE TABLE file_contents (
    name text PRIMARY KEY,
    content bytea NOT NULL
);
ALTER TABLE file_contents ALTER COLUMN content SET STORAGE EXTERNAL;
COMMENT ON COLUMN file_contents.name IS 'SHA-256 of the content, and what it is';
INSERT INTO file_contents (name, content) SELECT name, content FROM case_files;
ALTER TABLE case_files ADD COLUMN size bigint;
UPDATE case_files SET size = octet_length(content);
ALTER TABLE case_files ALTER COLUMN size SET NOT NULL, DROP COLUMN content;
COMMENT ON COLUMN case_files.size IS 'bytes of its content';
