-- Mails that come again and again carry a link that stops them. The secrets of these links, as hashes, are kept in one place, whatever
-- mails they stop.
CREATE TABLE mail_stops (
    hash bytea PRIMARY KEY,
    person uuid NOT NULL REFERENCES people ON DELETE CASCADE,
    mails text NOT NULL,
    key text NOT NULL,
    made_at timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX mail_stops_of_person ON mail_stops (person);
CREATE INDEX mail_stops_by_age ON mail_stops (made_at);
COMMENT ON COLUMN mail_stops.mails IS 'which kind of mails: notices, searches, letters';
COMMENT ON COLUMN mail_stops.key IS 'what they are on, among those of the person; their id where the kind says it';

INSERT INTO mail_stops (hash, person, mails, key, made_at)
SELECT hash, person, 'notices', person::text, made_at FROM notice_mail_stops
 UNION ALL
SELECT hash, person, 'letters', person::text, made_at FROM letter_stops
 UNION ALL
SELECT s.hash, o.person, 'searches', o.id::text, s.made_at FROM saved_search_stops s JOIN saved_searches o ON o.id = s.search;

DROP TABLE notice_mail_stops;
DROP TABLE letter_stops;
DROP TABLE saved_search_stops;
