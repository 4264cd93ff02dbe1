-- A mail is written whole when something happens, in the same transaction, and sent from here; what cannot be sent is seen.
CREATE TABLE mails (
    id uuid PRIMARY KEY,
    recipient text NOT NULL,
    language text NOT NULL CHECK (language IN ('en', 'fr')),
    subject text NOT NULL,
    plain text,
    html text,
    written_at timestamptz NOT NULL DEFAULT now(),
    good_until timestamptz NOT NULL,
    attempts int NOT NULL DEFAULT 0,
    fault text,
    sent_at timestamptz,
    given_up_at timestamptz,
    CHECK ((plain IS NULL) = (sent_at IS NOT NULL))
);
CREATE INDEX mails_by_age ON mails (written_at);
CREATE INDEX mails_waiting ON mails (written_at) WHERE sent_at IS NULL;
COMMENT ON COLUMN mails.plain IS 'taken away once it is sent: it may hold a link that signs in';
