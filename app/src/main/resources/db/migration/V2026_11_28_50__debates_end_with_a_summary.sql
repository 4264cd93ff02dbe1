-- A debate settles something: one of its posts is marked as the answer, and whoever keeps order closes it with a summary. A summary
-- is never changed: who sums up anew writes the next one, and opening the debate again leaves them all.
ALTER TABLE debates ADD COLUMN closed_at timestamptz;
ALTER TABLE debates ADD COLUMN answer bigint REFERENCES posts ON DELETE SET NULL;
COMMENT ON COLUMN debates.answer IS 'the post that answers the question of the debate, or null';
CREATE INDEX debates_by_answer ON debates (answer) WHERE answer IS NOT NULL;
CREATE INDEX debates_closed_on_subject ON debates (subject_kind, subject_key, closed_at) WHERE closed_at IS NOT NULL;
CREATE INDEX debates_closed_in_category ON debates (category, closed_at) WHERE closed_at IS NOT NULL;

CREATE TABLE debate_summaries (
    debate bigint NOT NULL REFERENCES debates ON DELETE CASCADE,
    number int NOT NULL CHECK (number > 0),
    agreed text NOT NULL,
    open text NOT NULL,
    language text NOT NULL,
    author uuid,
    written_at timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (debate, number),
    CHECK (agreed <> '' OR open <> '')
);
CREATE INDEX debate_summaries_by_author ON debate_summaries (author) WHERE author IS NOT NULL;
COMMENT ON COLUMN debate_summaries.author IS 'null for who left without credit';
