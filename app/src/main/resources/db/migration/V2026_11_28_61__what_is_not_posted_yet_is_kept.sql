-- What a member has written and not posted: one text for each place where they may write, theirs alone, gone once it is posted.
CREATE TABLE unposted (
    person uuid NOT NULL REFERENCES people ON DELETE CASCADE,
    place text NOT NULL,
    text text NOT NULL,
    language text NOT NULL,
    title text NOT NULL,
    category text NOT NULL,
    space text NOT NULL CHECK (space IN ('public', 'members')),
    saved_at timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (person, place)
);
CREATE INDEX unposted_by_age ON unposted (saved_at);
COMMENT ON COLUMN unposted.place IS 'debate:12 for an answer; new, or new:question:trust-both-ways, for a debate';
