-- Whoever begins a debate may ask with its opening post for a choice. It belongs to the post, and goes with it wherever it stands. Who
-- chose what is kept so that they can choose otherwise; nobody else is shown it.
CREATE TABLE polls (
    post bigint PRIMARY KEY REFERENCES posts ON DELETE CASCADE,
    question text NOT NULL,
    choices text[] NOT NULL CHECK (cardinality(choices) BETWEEN 2 AND 10),
    several boolean NOT NULL,
    results text NOT NULL CHECK (results IN ('after-voting', 'at-end')),
    ends_at timestamptz,
    added_at timestamptz NOT NULL DEFAULT now()
);
COMMENT ON COLUMN polls.several IS 'whether one may choose more than one';
COMMENT ON COLUMN polls.results IS 'when they are shown: to each who voted, or to all when it has ended';
COMMENT ON COLUMN polls.ends_at IS 'null until its author ends it, or its debate is closed';

CREATE TABLE poll_votes (
    post bigint NOT NULL REFERENCES polls ON DELETE CASCADE,
    person uuid NOT NULL REFERENCES people ON DELETE CASCADE,
    choice int NOT NULL CHECK (choice > 0),
    PRIMARY KEY (post, person, choice)
);
CREATE INDEX poll_votes_of_person ON poll_votes (person);
COMMENT ON COLUMN poll_votes.choice IS 'its place in polls.choices, from 1';
