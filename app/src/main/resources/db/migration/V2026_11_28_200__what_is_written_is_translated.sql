-- Members translate cases, questions and posts. Each saving is a row of its own and keeps what the original said then, so that
-- a reader learns, passage by passage, what has changed since.
CREATE TABLE translations (
    kind text NOT NULL,
    key text NOT NULL,
    language text NOT NULL,
    number int NOT NULL CHECK (number > 0),
    texts json NOT NULL,
    originals json NOT NULL,
    by_machine boolean NOT NULL,
    person uuid,
    written_at timestamptz NOT NULL DEFAULT now(),
    taken_back_at timestamptz,
    taken_back_by uuid,
    PRIMARY KEY (kind, key, language, number)
);
CREATE INDEX translations_by_person ON translations (person, written_at);
COMMENT ON COLUMN translations.texts IS 'what the translation says, by the name of the passage';
COMMENT ON COLUMN translations.originals IS 'what the original said when this was saved, by the same names';
COMMENT ON COLUMN translations.person IS 'who saved it; null for a former member who wanted no credit';
