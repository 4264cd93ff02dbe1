-- Somebody's mail moves. The new address counts once a link that was mailed to it is opened by the person who asked for it.
CREATE TABLE address_changes (
    person uuid PRIMARY KEY REFERENCES people ON DELETE CASCADE,
    hash bytea NOT NULL UNIQUE,
    email text NOT NULL,
    asked_at timestamptz NOT NULL DEFAULT now(),
    good_until timestamptz NOT NULL
);
COMMENT ON TABLE address_changes IS 'those that wait; a later wish takes the place of an earlier one';
