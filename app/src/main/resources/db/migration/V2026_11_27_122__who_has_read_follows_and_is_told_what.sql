-- Up to where each member has read a debate, what they follow and how closely, and what they were told of. All of it is theirs
-- alone and goes with them.
CREATE TABLE debate_readers (
    person uuid NOT NULL REFERENCES people ON DELETE CASCADE,
    debate bigint NOT NULL REFERENCES debates ON DELETE CASCADE,
    read_to int NOT NULL,
    PRIMARY KEY (person, debate)
);
CREATE TABLE follows (
    person uuid NOT NULL REFERENCES people ON DELETE CASCADE,
    target text NOT NULL,
    level text NOT NULL CHECK (level IN ('everything', 'mentions', 'nothing')),
    PRIMARY KEY (person, target)
);
CREATE INDEX follows_of_target ON follows (target, level);
COMMENT ON COLUMN follows.target IS 'debate:12, part:practice, or a record: question:trust-both-ways';

CREATE TABLE notices (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    person uuid NOT NULL REFERENCES people ON DELETE CASCADE,
    post bigint NOT NULL REFERENCES posts ON DELETE CASCADE,
    reason text NOT NULL CHECK (reason IN ('mention', 'answer')),
    at timestamptz NOT NULL DEFAULT now(),
    seen_at timestamptz,
    UNIQUE (person, post)
);
CREATE INDEX notices_unseen ON notices (person) WHERE seen_at IS NULL;

CREATE TABLE thanks (
    post bigint NOT NULL REFERENCES posts ON DELETE CASCADE,
    person uuid NOT NULL REFERENCES people ON DELETE CASCADE,
    PRIMARY KEY (post, person)
);
