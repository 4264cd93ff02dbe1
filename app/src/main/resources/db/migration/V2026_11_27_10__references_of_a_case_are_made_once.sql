-- To format the references of a case takes milliseconds, to read its page must take one. So they are made once for each
-- current version and language and kept in one row; they can be made again at any time, so they are not logged.
CREATE UNLOGGED TABLE made_references (
    case_id bigint NOT NULL REFERENCES cases ON DELETE CASCADE,
    language text NOT NULL,
    number int NOT NULL,
    formatter text NOT NULL,
    lines text NOT NULL,
    PRIMARY KEY (case_id, language)
);
COMMENT ON COLUMN made_references.number IS 'the version they were made for; those of an older one are not shown';
COMMENT ON COLUMN made_references.formatter IS 'style and state of the formatter; what another one made is not shown';
COMMENT ON COLUMN made_references.lines IS 'HTML, one source a line; the last line is how the version itself is cited';
-- Cases whose references are still to be made. What is lost here is made at the first visit.
CREATE UNLOGGED TABLE references_to_make (
    case_id bigint PRIMARY KEY
);
INSERT INTO references_to_make SELECT id FROM cases;
