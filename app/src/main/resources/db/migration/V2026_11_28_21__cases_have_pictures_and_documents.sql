-- Pictures and documents of cases, each once, by the hash of what is in it, so that a version shows for good what it showed. They are
-- sent for a draft, and are for everybody once a version with them is published.
CREATE TABLE case_files (
    name text PRIMARY KEY CHECK (name ~ '^[0-9a-f]{64}\.(jpg|pdf)$'),
    content bytea NOT NULL,
    sent_by uuid,
    sent_at timestamptz NOT NULL DEFAULT now(),
    public_since timestamptz
);
ALTER TABLE case_files ALTER COLUMN content SET STORAGE EXTERNAL;
COMMENT ON COLUMN case_files.name IS 'SHA-256 of the content, and what it is';
COMMENT ON COLUMN case_files.sent_by IS 'null once they have left';
COMMENT ON COLUMN case_files.public_since IS 'when a version with it was first published; null while only a draft has it';
CREATE INDEX case_files_by_sender ON case_files (sent_by);
CREATE INDEX case_files_unpublished ON case_files (sent_at) WHERE public_since IS NULL;
