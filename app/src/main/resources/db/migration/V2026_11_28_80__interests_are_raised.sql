CREATE TABLE interests (
    number int GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    theme int NOT NULL REFERENCES themes,
    question text REFERENCES questions (slug),
    title text NOT NULL,
    text text NOT NULL,
    language text NOT NULL,
    raised_by uuid REFERENCES people ON DELETE SET NULL,
    raised_at timestamptz NOT NULL DEFAULT now(),
    -- the question of the agenda that it became
    became text REFERENCES questions (slug),
    aside_at timestamptz
);

CREATE INDEX interests_by_theme ON interests (theme, number);
CREATE INDEX interests_by_question ON interests (question, number) WHERE question IS NOT NULL;
CREATE INDEX interests_by_what_they_became ON interests (became) WHERE became IS NOT NULL;
CREATE INDEX interests_by_who_raised ON interests (raised_by) WHERE raised_by IS NOT NULL;

CREATE TABLE interest_members (
    interest int NOT NULL REFERENCES interests ON DELETE CASCADE,
    person uuid NOT NULL REFERENCES people ON DELETE CASCADE,
    ways text[] NOT NULL CHECK (cardinality(ways) > 0),
    since timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (interest, person)
);

CREATE INDEX interest_members_by_person ON interest_members (person);
