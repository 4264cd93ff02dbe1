-- Whoever an editor decided against can ask once that another editor looks at it again, by a link in the mail that told them: whose
-- account is suspended cannot sign in. The secret in the link is kept as its hash.
CREATE TABLE appeals (
    act bigint PRIMARY KEY REFERENCES moderation_acts ON DELETE CASCADE,
    hash bytea NOT NULL UNIQUE,
    made_at timestamptz NOT NULL DEFAULT now(),
    words text,
    sent_at timestamptz,
    granted boolean,
    answer text NOT NULL DEFAULT '',
    decided_by uuid,
    decided_at timestamptz,
    CHECK ((words IS NULL) = (sent_at IS NULL)),
    CHECK ((granted IS NULL) = (decided_at IS NULL)),
    CHECK (decided_at IS NULL OR sent_at IS NOT NULL)
);
CREATE INDEX appeals_waiting ON appeals (sent_at) WHERE sent_at IS NOT NULL AND decided_at IS NULL;
CREATE INDEX appeals_unused ON appeals (made_at) WHERE sent_at IS NULL;
COMMENT ON COLUMN appeals.words IS 'why the decision was wrong; null while nobody has said so';
COMMENT ON COLUMN appeals.answer IS 'why it was granted or not; both sides are told';
