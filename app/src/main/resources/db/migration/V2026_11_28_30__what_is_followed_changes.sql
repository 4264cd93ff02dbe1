-- Members follow records, parts and people, and were told only of what is said about them. Now also of what happens to them: a case
-- gets a version or is retired. It is written down only where somebody is told of it.
CREATE TABLE happenings (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    kind text NOT NULL,
    title text NOT NULL,
    language text NOT NULL,
    address text NOT NULL,
    at timestamptz NOT NULL DEFAULT now()
);
COMMENT ON COLUMN happenings.address IS 'within the site, without the language';
ALTER TABLE notices ALTER COLUMN post DROP NOT NULL;
ALTER TABLE notices ADD COLUMN happening bigint REFERENCES happenings ON DELETE CASCADE;
ALTER TABLE notices ADD UNIQUE (person, happening);
ALTER TABLE notices ADD CHECK ((post IS NULL) <> (happening IS NULL));
ALTER TABLE notices DROP CONSTRAINT notices_reason_check;
ALTER TABLE notices ADD CHECK (reason IN ('mention', 'answer', 'author', 'change'));
CREATE INDEX notices_of_happening ON notices (happening) WHERE happening IS NOT NULL;
COMMENT ON COLUMN follows.target IS 'debate:12, part:practice, person:<id>, or a record: question:trust-both-ways';
