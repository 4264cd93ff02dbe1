-- Editors decide on each field that a draft changes. A decision holds for what the field said then: where its author changes it
-- once more, it is open again. Who wrote a version and who reviewed it is kept by name as well, for when they have left.
ALTER TABLE drafts ADD COLUMN reviewer uuid;
ALTER TABLE drafts ADD COLUMN owner_name text;
COMMENT ON COLUMN drafts.owner_name IS 'of an owner who left and stays credited';

CREATE TABLE draft_verdicts (
    draft uuid NOT NULL REFERENCES drafts ON DELETE CASCADE,
    field text NOT NULL,
    verdict text NOT NULL CHECK (verdict IN ('accepted', 'returned')),
    said text NOT NULL,
    by_person uuid,
    decided_at timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (draft, field)
);

CREATE TABLE draft_remarks (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    draft uuid NOT NULL REFERENCES drafts ON DELETE CASCADE,
    field text NOT NULL,
    by_person uuid,
    text text NOT NULL,
    made_at timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX draft_remarks_by_draft ON draft_remarks (draft, id);

CREATE TABLE case_credits (
    case_id bigint NOT NULL REFERENCES cases ON DELETE CASCADE,
    number int NOT NULL,
    part text NOT NULL CHECK (part IN ('author', 'reviewer')),
    position int NOT NULL,
    person uuid,
    name text NOT NULL,
    PRIMARY KEY (case_id, number, part, position)
);
CREATE INDEX case_credits_by_person ON case_credits (person);
