-- What somebody tells from their own practice: experience, not research. It waits for an editor before anybody else reads it.
CREATE TABLE practice_accounts (
    id uuid PRIMARY KEY,
    number bigint GENERATED ALWAYS AS IDENTITY UNIQUE,
    state text NOT NULL DEFAULT 'waiting' CHECK (state IN ('waiting', 'asked', 'published', 'declined', 'taken-back')),
    version int NOT NULL DEFAULT 1,
    told_at timestamptz NOT NULL DEFAULT now(),
    state_since timestamptz NOT NULL DEFAULT now(),
    published_at timestamptz,
    person uuid REFERENCES people ON DELETE SET NULL,
    email text,
    email_confirmed_at timestamptz,
    language text NOT NULL CHECK (language IN ('en', 'fr')),
    heading text NOT NULL,
    text jsonb NOT NULL,
    about text GENERATED ALWAYS AS (text ->> 'caseSlug') STORED,
    strategies text[] NOT NULL DEFAULT '{}',
    questions text[] NOT NULL DEFAULT '{}'
);
CREATE INDEX practice_accounts_by_state ON practice_accounts (state, told_at);
CREATE INDEX practice_accounts_by_person ON practice_accounts (person) WHERE person IS NOT NULL;
CREATE INDEX practice_accounts_by_email ON practice_accounts (email) WHERE email IS NOT NULL;
CREATE INDEX practice_accounts_by_case ON practice_accounts (about, published_at) WHERE state = 'published';
COMMENT ON COLUMN practice_accounts.about IS 'slug of the case that it is about, if any';
COMMENT ON COLUMN practice_accounts.language IS 'in which the site writes to whoever told it; the language of the text stands in the text';
COMMENT ON COLUMN practice_accounts.version IS 'counts changes of the text and its tags, so that two editors do not overwrite each other';

-- What happened to it, and what was said about it between editor and teller. An editor's change keeps the text before it.
CREATE TABLE practice_notes (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    account uuid NOT NULL REFERENCES practice_accounts ON DELETE CASCADE,
    at timestamptz NOT NULL DEFAULT now(),
    by_person uuid,
    kind text NOT NULL CHECK (kind IN ('asked', 'answered', 'edited', 'published', 'declined', 'taken-back')),
    words text NOT NULL DEFAULT '',
    before jsonb
);
CREATE INDEX practice_notes_by_account ON practice_notes (account, id);
COMMENT ON COLUMN practice_notes.by_person IS 'the editor; null for whoever told it, and for an editor who was erased';

-- The way back for whoever told it without an account; as hashes, like every secret.
CREATE TABLE practice_links (
    hash bytea PRIMARY KEY,
    account uuid NOT NULL REFERENCES practice_accounts ON DELETE CASCADE,
    by_mail boolean NOT NULL
);
CREATE INDEX practice_links_by_account ON practice_links (account);
COMMENT ON COLUMN practice_links.by_mail IS 'whoever has it has read a mail to the address they gave';
