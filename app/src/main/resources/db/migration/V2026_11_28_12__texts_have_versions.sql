-- Editors change themes, questions, strategies and pages in place. Each save is a version, kept for good; the first one is what
-- stood there before anybody changed it.
CREATE TABLE text_versions (
    kind text NOT NULL,
    key text NOT NULL,
    number int NOT NULL CHECK (number >= 1),
    texts jsonb NOT NULL,
    author uuid,
    message text NOT NULL,
    saved_at timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (kind, key, number)
);
CREATE INDEX text_versions_by_author ON text_versions (author) WHERE author IS NOT NULL;
COMMENT ON COLUMN text_versions.texts IS 'by the name of the field, in both languages: {"title": {"en": "…", "fr": "…"}}';
COMMENT ON COLUMN text_versions.author IS 'null for what came with the site, and for who left without credit';
