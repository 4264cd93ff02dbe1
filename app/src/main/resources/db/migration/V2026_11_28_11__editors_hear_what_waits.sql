-- Editors did not hear of what arrives unless they looked. One mail a day at most says what waits; who wants none says so here.
CREATE TABLE editor_mails (
    person uuid PRIMARY KEY REFERENCES people ON DELETE CASCADE,
    wanted boolean NOT NULL DEFAULT true,
    sent_at timestamptz
);
COMMENT ON TABLE editor_mails IS 'an editor without a row wants them and has had none';
