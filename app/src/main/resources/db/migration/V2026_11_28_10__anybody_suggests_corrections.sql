-- What somebody suggests to correct in a case, signed in or not. It waits for an editor, and nobody else reads it.
CREATE TABLE corrections (
    id uuid PRIMARY KEY,
    case_id bigint NOT NULL REFERENCES cases ON DELETE CASCADE,
    version int NOT NULL,
    field text NOT NULL,
    proposed text NOT NULL,
    why text NOT NULL,
    person uuid REFERENCES people ON DELETE SET NULL,
    name text NOT NULL,
    email text,
    email_confirmed_at timestamptz,
    language text NOT NULL CHECK (language IN ('en', 'fr')),
    kept_link bytea UNIQUE,
    mailed_link bytea UNIQUE,
    state text NOT NULL DEFAULT 'waiting' CHECK (state IN ('waiting', 'accepted', 'declined')),
    answer text NOT NULL DEFAULT '',
    draft uuid REFERENCES drafts ON DELETE SET NULL,
    sent_at timestamptz NOT NULL DEFAULT now(),
    decided_at timestamptz,
    seen_at timestamptz
);
CREATE INDEX corrections_waiting ON corrections (sent_at) WHERE state = 'waiting';
CREATE INDEX corrections_by_case ON corrections (case_id);
CREATE INDEX corrections_by_person ON corrections (person, sent_at) WHERE person IS NOT NULL;
CREATE INDEX corrections_by_email ON corrections (email) WHERE email IS NOT NULL;
CREATE INDEX corrections_by_draft ON corrections (draft) WHERE draft IS NOT NULL;
COMMENT ON COLUMN corrections.version IS 'of the case, which they had before them';
COMMENT ON COLUMN corrections.field IS 'by its name in differences, or other';
COMMENT ON COLUMN corrections.name IS 'under which they are credited in the history of the case; empty where they want no credit';
COMMENT ON COLUMN corrections.language IS 'in which the site writes to whoever suggested it';
COMMENT ON COLUMN corrections.kept_link IS 'way back for a stranger, as a hash like every secret';
COMMENT ON COLUMN corrections.mailed_link IS 'the same; whoever has it has read a mail to the address that was given';
COMMENT ON COLUMN corrections.draft IS 'the change of the case into which an editor took it over';
COMMENT ON COLUMN corrections.seen_at IS 'when a member has seen what was decided';
