-- A case is its slug and a row of immutable versions. A version keeps the whole text, always written the same way, byte
-- for byte (json, not jsonb), so that what is exported is what was saved and its hash tells whether anything changed. The
-- current one is also spread over columns, so that a list of rows needs no parsing.
CREATE TABLE cases (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    slug text NOT NULL UNIQUE,
    version int NOT NULL CHECK (version >= 1),
    first_saved timestamptz NOT NULL,
    saved_at timestamptz NOT NULL,
    title text NOT NULL,
    summary text NOT NULL,
    countries text[] NOT NULL,
    policy_area text NOT NULL,
    start_year int,
    end_year int,
    ongoing boolean,
    evidence_basis text NOT NULL,
    outcomes text[] NOT NULL,
    doi_keys text[] NOT NULL,
    dois text[] NOT NULL,
    traits bigint NOT NULL
);
COMMENT ON COLUMN cases.outcomes IS 'dimension:direction, in the order of the text, without repetition';
COMMENT ON COLUMN cases.dois IS 'of the sources that have one, as the bibliography compares them; doi_keys has the key of each';
COMMENT ON COLUMN cases.traits IS 'what cases are compared by when similar ones are looked for, packed by CaseTraits';
CREATE TABLE case_versions (
    case_id bigint NOT NULL REFERENCES cases,
    number int NOT NULL CHECK (number >= 1),
    saved_at timestamptz NOT NULL,
    author text NOT NULL,
    message text NOT NULL,
    hash bytea NOT NULL,
    text json NOT NULL,
    PRIMARY KEY (case_id, number)
);
CREATE TABLE case_questions (
    case_id bigint NOT NULL REFERENCES cases,
    question text NOT NULL REFERENCES questions,
    why_en text NOT NULL,
    why_fr text,
    PRIMARY KEY (question, case_id)
);
CREATE INDEX case_questions_by_case ON case_questions (case_id);
CREATE TABLE case_readings (
    case_id bigint NOT NULL REFERENCES cases,
    reading text NOT NULL REFERENCES readings,
    source_key text NOT NULL,
    PRIMARY KEY (reading, case_id, source_key)
);
CREATE INDEX case_readings_by_case ON case_readings (case_id);
COMMENT ON TABLE case_readings IS 'Sources of the current version that are items of the bibliography, matched by DOI';
