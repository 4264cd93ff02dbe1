-- Once a year the group asks for cases that it lacks. A case is written for the call that its draft was begun with.
CREATE TABLE case_calls (
    year int PRIMARY KEY CHECK (year BETWEEN 2000 AND 2999),
    deadline date NOT NULL,
    themes int[] NOT NULL DEFAULT '{}',
    countries text[] NOT NULL DEFAULT '{}',
    opened_at timestamptz NOT NULL DEFAULT now()
);
COMMENT ON COLUMN case_calls.deadline IS 'the last day on which it is open';
CREATE TABLE call_drafts (
    draft uuid PRIMARY KEY REFERENCES drafts ON DELETE CASCADE,
    call int NOT NULL REFERENCES case_calls
);
CREATE INDEX call_drafts_by_call ON call_drafts (call);
