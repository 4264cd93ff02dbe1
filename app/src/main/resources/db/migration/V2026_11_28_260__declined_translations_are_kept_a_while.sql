-- Whoever had a first translation declined can mend it and send it again, or ask once that another editor looks at it: so it is kept for a
-- while, with what they were told. What is asked for waits again like any other.
CREATE TABLE declined_translations (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    kind text NOT NULL,
    key text NOT NULL,
    language text NOT NULL,
    known int NOT NULL,
    texts json NOT NULL,
    originals json NOT NULL,
    person uuid NOT NULL REFERENCES people ON DELETE CASCADE,
    sent_at timestamptz NOT NULL,
    declined_by uuid REFERENCES people ON DELETE SET NULL,
    words text NOT NULL,
    twice boolean NOT NULL,
    declined_at timestamptz NOT NULL DEFAULT now(),
    UNIQUE (person, kind, key, language)
);
CREATE INDEX declined_translations_by_age ON declined_translations (declined_at);
CREATE INDEX declined_translations_by_editor ON declined_translations (declined_by) WHERE declined_by IS NOT NULL;
COMMENT ON COLUMN declined_translations.words IS 'what its writer was told';
COMMENT ON COLUMN declined_translations.twice IS 'another editor looked at it again, and it stood';

ALTER TABLE waiting_translations
    ADD COLUMN declined_by uuid REFERENCES people ON DELETE SET NULL,
    ADD COLUMN declined_words text,
    ADD COLUMN appeal text,
    ADD COLUMN appealed_at timestamptz,
    ADD CHECK ((appeal IS NULL) = (declined_words IS NULL) AND (appeal IS NULL) = (appealed_at IS NULL));
CREATE INDEX waiting_translations_declined_by ON waiting_translations (declined_by) WHERE declined_by IS NOT NULL;
COMMENT ON COLUMN waiting_translations.appeal IS 'why declining it was wrong; null where nobody has declined it';
