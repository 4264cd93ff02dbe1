-- What members research together. Everybody reads a programme; partners of it are those who said yes themselves. Somebody always
-- leads it, as long as anybody is left.
CREATE TABLE programmes (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    slug text NOT NULL UNIQUE,
    title text NOT NULL,
    goal text NOT NULL,
    language text NOT NULL,
    state text NOT NULL DEFAULT 'open' CHECK (state IN ('open', 'under-way', 'finished', 'aside')),
    -- counts the texts it had, so that two who change it at once are told
    revision int NOT NULL DEFAULT 1,
    interest int REFERENCES interests ON DELETE SET NULL,
    begun_at timestamptz NOT NULL DEFAULT now(),
    changed_at timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX programmes_by_beginning_of_slug ON programmes (slug text_pattern_ops);
CREATE INDEX programmes_by_time ON programmes (begun_at);
CREATE INDEX programmes_by_interest ON programmes (interest, id) WHERE interest IS NOT NULL;
COMMENT ON COLUMN programmes.interest IS 'that it came out of';

CREATE TABLE programme_questions (
    programme bigint NOT NULL REFERENCES programmes ON DELETE CASCADE,
    question text NOT NULL REFERENCES questions (slug) ON DELETE CASCADE,
    PRIMARY KEY (programme, question)
);
CREATE INDEX programme_questions_by_question ON programme_questions (question, programme);

CREATE TABLE programme_partners (
    programme bigint NOT NULL REFERENCES programmes ON DELETE CASCADE,
    person uuid NOT NULL REFERENCES people ON DELETE CASCADE,
    role text NOT NULL CHECK (role IN ('leads', 'takes-part', 'hosts', 'gives-data')),
    country text NOT NULL,
    -- whether everybody may read their name there; members may
    named boolean NOT NULL,
    since timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (programme, person)
);
CREATE INDEX programme_partners_by_person ON programme_partners (person, programme);

-- Who asks to be a partner, and who was asked to be one. A no is kept for some time, so that nobody is asked again and again.
CREATE TABLE programme_proposals (
    programme bigint NOT NULL REFERENCES programmes ON DELETE CASCADE,
    person uuid NOT NULL REFERENCES people ON DELETE CASCADE,
    invited boolean NOT NULL,
    role text CHECK (role IN ('takes-part', 'hosts', 'gives-data')),
    country text,
    named boolean,
    words text NOT NULL DEFAULT '',
    made_at timestamptz NOT NULL DEFAULT now(),
    declined_at timestamptz,
    PRIMARY KEY (programme, person),
    CHECK (invited = (role IS NULL) AND invited = (country IS NULL) AND invited = (named IS NULL))
);
CREATE INDEX programme_proposals_by_person ON programme_proposals (person, programme);
CREATE INDEX programme_proposals_declined ON programme_proposals (declined_at) WHERE NOT invited AND declined_at IS NOT NULL;

-- What came out of it: a record of this site, or something elsewhere with the title that it has there.
CREATE TABLE programme_outputs (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    programme bigint NOT NULL REFERENCES programmes ON DELETE CASCADE,
    kind text,
    key text,
    address text,
    title text,
    added_at timestamptz NOT NULL DEFAULT now(),
    CHECK ((kind IS NULL) = (key IS NULL) AND (address IS NULL) = (title IS NULL) AND (kind IS NULL) <> (address IS NULL)),
    UNIQUE (programme, kind, key),
    UNIQUE (programme, address)
);
