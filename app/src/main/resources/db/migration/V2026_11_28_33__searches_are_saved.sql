-- Members save a search and get a mail when new cases fit it. Cases are saved by one writer at a time and numbered as they come, so the
-- number of the last one that was looked at says what is new since.
CREATE TABLE saved_searches (
    id uuid PRIMARY KEY,
    person uuid NOT NULL REFERENCES people ON DELETE CASCADE,
    name text NOT NULL,
    query text NOT NULL,
    rhythm text NOT NULL CHECK (rhythm IN ('daily', 'weekly', 'none')),
    seen bigint NOT NULL,
    made_at timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX saved_searches_by_person ON saved_searches (person, made_at);
CREATE INDEX saved_searches_to_mail ON saved_searches (rhythm, seen);
COMMENT ON COLUMN saved_searches.query IS 'as the address of the list says it, without the question mark';
COMMENT ON COLUMN saved_searches.seen IS 'id of the last case that was there when it was saved or looked at';

CREATE TABLE saved_search_stops (
    hash bytea PRIMARY KEY,
    search uuid NOT NULL REFERENCES saved_searches ON DELETE CASCADE,
    made_at timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX saved_search_stops_by_search ON saved_search_stops (search);
CREATE INDEX saved_search_stops_by_age ON saved_search_stops (made_at);
