-- The group's bibliography. An item is kept as CSL-JSON, the form that citation software shares.
CREATE TABLE readings (
    id text PRIMARY KEY,
    csl json NOT NULL,
    seen_at text,
    themes int[] NOT NULL,
    doi text,
    title text NOT NULL,
    year int,
    type text NOT NULL
);
CREATE INDEX readings_by_doi ON readings (doi);
CREATE INDEX readings_by_theme ON readings USING gin (themes);
CREATE TABLE key_readings (
    theme int NOT NULL REFERENCES themes,
    position int NOT NULL,
    reading text NOT NULL REFERENCES readings,
    PRIMARY KEY (theme, position)
);
CREATE TABLE reading_questions (
    reading text NOT NULL REFERENCES readings,
    question text NOT NULL REFERENCES questions,
    PRIMARY KEY (question, reading)
);
CREATE INDEX reading_questions_by_reading ON reading_questions (reading);
