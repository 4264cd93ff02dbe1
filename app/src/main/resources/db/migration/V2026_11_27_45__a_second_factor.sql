-- A code from a telephone beside the first way to sign in; administrators need one. Recovery codes stand in for a lost
-- telephone, each once.
CREATE TABLE second_factors (
    person uuid PRIMARY KEY REFERENCES people ON DELETE CASCADE,
    secret bytea NOT NULL,
    confirmed boolean NOT NULL DEFAULT false,
    last_step bigint NOT NULL DEFAULT 0
);
COMMENT ON COLUMN second_factors.last_step IS 'of the last code that was taken: a code is taken once';
CREATE TABLE recovery_codes (
    person uuid NOT NULL REFERENCES people ON DELETE CASCADE,
    hash bytea NOT NULL,
    PRIMARY KEY (person, hash)
);
ALTER TABLE sign_ins ADD COLUMN second_factor boolean NOT NULL DEFAULT false;
