-- What new members translate waits beside the translations and not among them, so that nothing of it can be read, found or counted.
CREATE TABLE waiting_translations (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    kind text NOT NULL,
    key text NOT NULL,
    language text NOT NULL,
    known int NOT NULL,
    texts json NOT NULL,
    originals json NOT NULL,
    person uuid NOT NULL REFERENCES people ON DELETE CASCADE,
    sent_at timestamptz NOT NULL DEFAULT now(),
    UNIQUE (person, kind, key, language)
);
CREATE INDEX waiting_translations_by_time ON waiting_translations (sent_at);
COMMENT ON COLUMN waiting_translations.known IS 'number of the translation that its writer had before them, 0 where there was none';
