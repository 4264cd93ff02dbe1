-- What was new in a week, as a letter: made by the site, looked through by editors, sent to who subscribed, and kept as a page. One
-- that was taken away was never sent; the next one tells what it told.
CREATE TABLE weekly_letters (
    number int GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    from_at timestamptz NOT NULL,
    until_at timestamptz NOT NULL,
    title_en text NOT NULL,
    title_fr text NOT NULL,
    text_en text NOT NULL,
    text_fr text NOT NULL,
    made_at timestamptz NOT NULL DEFAULT now(),
    sent_at timestamptz,
    taken_away_at timestamptz,
    CHECK (sent_at IS NULL OR taken_away_at IS NULL)
);
CREATE UNIQUE INDEX weekly_letters_to_send ON weekly_letters ((true)) WHERE sent_at IS NULL AND taken_away_at IS NULL;
CREATE INDEX weekly_letters_sent ON weekly_letters (number) WHERE sent_at IS NOT NULL;
COMMENT ON INDEX weekly_letters_to_send IS 'one at a time waits to be sent';

CREATE TABLE letter_subscribers (
    person uuid PRIMARY KEY REFERENCES people ON DELETE CASCADE,
    since timestamptz NOT NULL DEFAULT now()
);
-- To whom a letter was posted already: who died in between goes on after them.
CREATE TABLE letter_mails (
    letter int NOT NULL REFERENCES weekly_letters ON DELETE CASCADE,
    person uuid NOT NULL REFERENCES people ON DELETE CASCADE,
    PRIMARY KEY (letter, person)
);
CREATE INDEX letter_mails_of_person ON letter_mails (person);
CREATE TABLE letter_stops (
    hash bytea PRIMARY KEY,
    person uuid NOT NULL REFERENCES people ON DELETE CASCADE,
    made_at timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX letter_stops_of_person ON letter_stops (person);
CREATE INDEX letter_stops_by_age ON letter_stops (made_at);
