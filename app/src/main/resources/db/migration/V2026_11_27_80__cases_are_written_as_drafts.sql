-- Members write cases. What they write is a draft until an editor has published it, which makes a version. A draft keeps what
-- it said at each save, so that two people who write at once can be told apart from one who changed their mind.
CREATE TABLE drafts (
    id uuid PRIMARY KEY,
    case_id bigint REFERENCES cases ON DELETE CASCADE,
    base int,
    slug text,
    title text NOT NULL,
    owner uuid,
    state text NOT NULL CHECK (state IN ('draft', 'submitted', 'in-review', 'returned', 'published', 'withdrawn')),
    text json NOT NULL,
    revision int NOT NULL CHECK (revision >= 1),
    message text NOT NULL DEFAULT '',
    begun_at timestamptz NOT NULL DEFAULT now(),
    saved_at timestamptz NOT NULL DEFAULT now(),
    submitted_at timestamptz,
    published int,
    CHECK ((case_id IS NULL) = (base IS NULL) OR state = 'published')
);
COMMENT ON COLUMN drafts.base IS 'the version of the case that it began from or has taken over since; null for a new case';
COMMENT ON COLUMN drafts.slug IS 'of a new case: reserved once it has a title, and never changed';
COMMENT ON COLUMN drafts.owner IS 'null once they have left; a draft that was submitted stays with the editors';
CREATE UNIQUE INDEX drafts_reserve_slugs ON drafts (slug);
CREATE INDEX drafts_by_owner ON drafts (owner, saved_at);
CREATE INDEX drafts_by_case ON drafts (case_id);
CREATE INDEX drafts_with_editors ON drafts (submitted_at) WHERE state IN ('submitted', 'in-review');

CREATE TABLE draft_authors (
    draft uuid NOT NULL REFERENCES drafts ON DELETE CASCADE,
    person uuid NOT NULL REFERENCES people ON DELETE CASCADE,
    PRIMARY KEY (person, draft)
);
CREATE INDEX draft_authors_by_draft ON draft_authors (draft);

CREATE TABLE draft_saves (
    draft uuid NOT NULL REFERENCES drafts ON DELETE CASCADE,
    revision int NOT NULL,
    text json NOT NULL,
    sent json,
    saved_by uuid,
    saved_at timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (draft, revision)
);
COMMENT ON COLUMN draft_saves.sent IS 'what the writer had before them, where somebody else’s changes were merged into it';
