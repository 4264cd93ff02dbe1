-- Whoever has an account. Secrets (of a link, of a browser that is signed in) are kept as hashes: who reads the database
-- or a backup of it cannot sign in with what they find.
CREATE TABLE people (
    id uuid PRIMARY KEY,
    handle text NOT NULL UNIQUE CHECK (handle ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
    name text NOT NULL,
    email text NOT NULL UNIQUE,
    language text NOT NULL CHECK (language IN ('en', 'fr')),
    role text NOT NULL CHECK (role IN ('member', 'editor', 'convener', 'administrator')),
    marks text[] NOT NULL DEFAULT '{}' CHECK (marks <@ ARRAY ['practitioner', 'young-researcher']),
    joined_at timestamptz NOT NULL DEFAULT now(),
    disabled_at timestamptz
);
COMMENT ON COLUMN people.email IS 'lower case, the domain in ASCII: two spellings of one address are one account';

CREATE TABLE sign_in_links (
    hash bytea PRIMARY KEY,
    person uuid NOT NULL REFERENCES people ON DELETE CASCADE,
    made_at timestamptz NOT NULL DEFAULT now(),
    good_until timestamptz NOT NULL,
    used_at timestamptz
);
CREATE INDEX sign_in_links_by_person ON sign_in_links (person, made_at);

CREATE TABLE sign_ins (
    id uuid PRIMARY KEY,
    hash bytea NOT NULL UNIQUE,
    person uuid NOT NULL REFERENCES people ON DELETE CASCADE,
    begun_at timestamptz NOT NULL DEFAULT now(),
    seen_at timestamptz NOT NULL DEFAULT now(),
    agent text NOT NULL,
    address text NOT NULL
);
CREATE INDEX sign_ins_by_person ON sign_ins (person, seen_at);
CREATE INDEX sign_ins_by_age ON sign_ins (seen_at);

CREATE TABLE attempts (
    key bytea NOT NULL,
    at timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX attempts_by_key ON attempts (key, at);
CREATE INDEX attempts_by_age ON attempts (at);
COMMENT ON COLUMN attempts.key IS 'hash of what was tried and from where, so that no address is kept';

CREATE TABLE first_run_link (
    only_one boolean PRIMARY KEY DEFAULT true CHECK (only_one),
    hash bytea NOT NULL
);
