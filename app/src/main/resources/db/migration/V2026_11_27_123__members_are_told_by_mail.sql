-- A mail may stand in a conversation, and a mail that comes again and again says how to stop it (RFC 8058).
ALTER TABLE mails ADD COLUMN named text;
ALTER TABLE mails ADD COLUMN answers text;
ALTER TABLE mails ADD COLUMN unsubscribe text;
COMMENT ON COLUMN mails.named IS 'before the @ of its Message-ID, where others will point at it; otherwise its id stands there';
COMMENT ON COLUMN mails.answers IS 'before the @ of the Message-ID of the first mail of its conversation';
COMMENT ON COLUMN mails.unsubscribe IS 'address that stops mails like it by a POST without anything else';

-- How often members want to be told by mail; who chose nothing gets one mail a day. The secret in each mail that stops them is
-- kept as its hash.
CREATE TABLE notice_mails (
    person uuid PRIMARY KEY REFERENCES people ON DELETE CASCADE,
    rhythm text NOT NULL CHECK (rhythm IN ('at-once', 'daily', 'weekly', 'none'))
);
CREATE TABLE notice_mail_stops (
    hash bytea PRIMARY KEY,
    person uuid NOT NULL REFERENCES people ON DELETE CASCADE,
    made_at timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX notice_mail_stops_by_age ON notice_mail_stops (made_at);
CREATE INDEX notice_mail_stops_of_person ON notice_mail_stops (person);
ALTER TABLE notices ADD COLUMN mailed_at timestamptz;
CREATE INDEX notices_of_post ON notices (post);
CREATE INDEX notices_to_mail ON notices (person, id) WHERE mailed_at IS NULL AND seen_at IS NULL;
