-- What somebody made of a debate, an interest or a reading, is named where it was debated, so that readers see both ends.
CREATE TABLE debate_outgrowths (
    debate bigint NOT NULL REFERENCES debates ON DELETE CASCADE,
    kind text NOT NULL,
    key text NOT NULL,
    made_at timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (debate, kind, key)
);
