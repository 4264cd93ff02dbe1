-- A mail that cannot be delivered for good comes back to an address that names it. What comes regularly is no longer sent to an address
-- from which too much came back, until its owner says that it is right.
ALTER TABLE mails ADD COLUMN returned_at timestamptz;

CREATE TABLE returning_addresses (
    address text PRIMARY KEY,
    times int NOT NULL DEFAULT 1 CHECK (times > 0),
    last_at timestamptz NOT NULL DEFAULT now(),
    said text NOT NULL
);
CREATE INDEX returning_addresses_by_age ON returning_addresses (last_at);
COMMENT ON COLUMN returning_addresses.said IS 'by the last server that did not take a mail';
