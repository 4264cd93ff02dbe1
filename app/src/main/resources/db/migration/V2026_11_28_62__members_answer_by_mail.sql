-- A mail says where an answer to it goes. The address has a secret, kept as its hash, which stands for a member and a debate.
ALTER TABLE mails ADD COLUMN reply_to text;
COMMENT ON COLUMN mails.reply_to IS 'an address with a secret in it, until the mail is sent';
CREATE TABLE reply_addresses (
    hash bytea PRIMARY KEY,
    person uuid NOT NULL REFERENCES people ON DELETE CASCADE,
    debate bigint NOT NULL REFERENCES debates ON DELETE CASCADE,
    made_at timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX reply_addresses_by_age ON reply_addresses (made_at);
CREATE INDEX reply_addresses_of_person ON reply_addresses (person);

-- Mail that came in, each once; nothing of it is kept but a hash that tells copies.
CREATE TABLE received_mails (
    hash bytea PRIMARY KEY,
    received_at timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX received_mails_by_age ON received_mails (received_at);

-- Which posts came by mail: two programs that answer each other are stopped by their number.
CREATE TABLE mailed_posts (
    post bigint PRIMARY KEY REFERENCES posts ON DELETE CASCADE
);
