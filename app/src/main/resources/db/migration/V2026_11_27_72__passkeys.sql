-- A device signs a challenge and shows that its owner was there: that is both factors at once. What is kept is public.
CREATE TABLE passkeys (
    id uuid PRIMARY KEY,
    person uuid NOT NULL REFERENCES people ON DELETE CASCADE,
    credential bytea NOT NULL UNIQUE,
    public_key bytea NOT NULL,
    uses bigint NOT NULL,
    name text NOT NULL,
    made_at timestamptz NOT NULL DEFAULT now(),
    used_at timestamptz
);
CREATE INDEX passkeys_by_person ON passkeys (person, made_at);
COMMENT ON COLUMN passkeys.public_key IS 'attested credential data of WebAuthn: which kind of device, the credential, its public key';
COMMENT ON COLUMN passkeys.uses IS 'what the device counts; one that counts backwards was copied';
CREATE TABLE passkey_challenges (
    challenge bytea PRIMARY KEY,
    person uuid REFERENCES people ON DELETE CASCADE,
    good_until timestamptz NOT NULL
);
COMMENT ON COLUMN passkey_challenges.person IS 'who wants to add a passkey; null where somebody wants to sign in';
