-- Editors publish many cases at once, out of a spreadsheet, and can take all of them back while nobody has changed one since.
-- So each such batch remembers which versions it made.
CREATE TABLE case_batches (
    id uuid PRIMARY KEY,
    editor uuid,
    editor_name text NOT NULL,
    origin text NOT NULL,
    message text NOT NULL,
    unchanged int NOT NULL,
    published_at timestamptz NOT NULL DEFAULT now(),
    undone_at timestamptz
);
COMMENT ON COLUMN case_batches.editor IS 'null once they have left';
COMMENT ON COLUMN case_batches.origin IS 'name of the file that the cases came in';
COMMENT ON COLUMN case_batches.unchanged IS 'cases that said the same already';
CREATE INDEX case_batches_by_time ON case_batches (published_at);
CREATE INDEX case_batches_by_editor ON case_batches (editor);

CREATE TABLE case_batch_versions (
    batch uuid NOT NULL REFERENCES case_batches ON DELETE CASCADE,
    case_id bigint NOT NULL REFERENCES cases ON DELETE CASCADE,
    number int NOT NULL,
    fresh boolean NOT NULL,
    PRIMARY KEY (batch, case_id)
);
COMMENT ON COLUMN case_batch_versions.fresh IS 'whether the case was new, or had been taken back with another batch';
CREATE INDEX case_batch_versions_by_case ON case_batch_versions (case_id);

-- A spreadsheet waits here while its columns are matched and its faults are mended; only who sent it sees it.
CREATE TABLE sheets (
    id uuid PRIMARY KEY,
    owner uuid NOT NULL REFERENCES people ON DELETE CASCADE,
    name text NOT NULL,
    content bytea NOT NULL,
    columns text[] NOT NULL,
    sent_at timestamptz NOT NULL DEFAULT now()
);
ALTER TABLE sheets ALTER COLUMN content SET STORAGE EXTERNAL;
COMMENT ON COLUMN sheets.columns IS 'what each column of the file is, in its order; empty where it is left out';
CREATE INDEX sheets_by_owner ON sheets (owner, sent_at);
CREATE INDEX sheets_by_time ON sheets (sent_at);
