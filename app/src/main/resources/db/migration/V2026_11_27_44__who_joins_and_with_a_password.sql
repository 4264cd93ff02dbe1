-- People join by an invitation, or ask to and a convener decides; each way can be closed. A password is one more way to
-- sign in, for who wants one.
ALTER TABLE people ADD COLUMN password text;
COMMENT ON COLUMN people.password IS 'Argon2id, with its salt and costs; null for who has none';

CREATE TABLE joining (
    only_one boolean PRIMARY KEY DEFAULT true CHECK (only_one),
    by_invitation boolean NOT NULL,
    by_request boolean NOT NULL
);
INSERT INTO joining (by_invitation, by_request) VALUES (true, true);

CREATE TABLE invitations (
    id uuid PRIMARY KEY,
    hash bytea NOT NULL UNIQUE,
    email text NOT NULL UNIQUE,
    language text NOT NULL CHECK (language IN ('en', 'fr')),
    invited_by uuid REFERENCES people ON DELETE SET NULL,
    made_at timestamptz NOT NULL DEFAULT now(),
    good_until timestamptz NOT NULL
);
COMMENT ON TABLE invitations IS 'those that were not taken up; a second one to the same address takes the place of the first';

CREATE TABLE join_requests (
    id uuid PRIMARY KEY,
    email text NOT NULL UNIQUE,
    name text NOT NULL,
    language text NOT NULL CHECK (language IN ('en', 'fr')),
    reason text NOT NULL,
    asked_at timestamptz NOT NULL DEFAULT now()
);
COMMENT ON TABLE join_requests IS 'those that wait for a decision; a decided one is deleted';
