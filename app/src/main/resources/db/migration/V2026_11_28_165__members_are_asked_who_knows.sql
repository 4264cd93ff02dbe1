-- Whoever began a debate can put its question to members who may know. A few are asked at a time, each once; who cannot answer says so,
-- and who does not want to be asked at all is in a table of its own.
CREATE TABLE inquiries (
    debate bigint PRIMARY KEY REFERENCES debates ON DELETE CASCADE,
    asker uuid NOT NULL REFERENCES people ON DELETE CASCADE,
    theme text NOT NULL,
    method text NOT NULL,
    country text NOT NULL,
    put_at timestamptz NOT NULL DEFAULT now(),
    ended_at timestamptz
);
CREATE INDEX inquiries_going_on ON inquiries (put_at) WHERE ended_at IS NULL;
CREATE INDEX inquiries_by_asker ON inquiries (asker);
COMMENT ON COLUMN inquiries.theme IS 'what those who may know work on, as they show it to members; empty for any, like the next two';

CREATE TABLE asked (
    id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    debate bigint NOT NULL REFERENCES inquiries ON DELETE CASCADE,
    person uuid NOT NULL REFERENCES people ON DELETE CASCADE,
    happening bigint REFERENCES happenings ON DELETE SET NULL,
    asked_at timestamptz NOT NULL DEFAULT now(),
    declined_at timestamptz,
    UNIQUE (debate, person)
);
CREATE INDEX asked_by_person ON asked (person, asked_at);
CREATE INDEX asked_of_happening ON asked (happening) WHERE happening IS NOT NULL;
COMMENT ON COLUMN asked.happening IS 'by which they were told';

CREATE TABLE not_to_be_asked (
    person uuid PRIMARY KEY REFERENCES people ON DELETE CASCADE
);
