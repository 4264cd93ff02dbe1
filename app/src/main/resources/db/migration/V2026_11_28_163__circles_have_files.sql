-- A circle has documents too. What is in them stands where all files do, under a name that files of cases never have; who may have one
-- follows from the circle alone.
CREATE TABLE circle_files (
    id bigint PRIMARY KEY DEFAULT nextval('numbers_in_circles'),
    circle bigint NOT NULL REFERENCES circles ON DELETE CASCADE,
    name text NOT NULL CHECK (name <> ''),
    kind text NOT NULL,
    stored text NOT NULL CHECK (stored ~ '^[0-9a-f]{64}\.circ$'),
    size bigint NOT NULL,
    sent_by uuid,
    sent_at timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX circle_files_of_circle ON circle_files (circle, id);
CREATE INDEX circle_files_stored ON circle_files (stored);
CREATE INDEX circle_files_by_sender ON circle_files (sent_by) WHERE sent_by IS NOT NULL;
COMMENT ON COLUMN circle_files.name IS 'as it was sent, without its path';
COMMENT ON COLUMN circle_files.stored IS 'SHA-256 of the content; two circles may have the same';
COMMENT ON COLUMN circle_files.sent_by IS 'null once they have left the group';
