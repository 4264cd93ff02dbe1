-- To make the page of a case takes milliseconds, to read it must take one. A page that is the same for all who are not
-- signed in is kept as it is sent. It can be made again at any time, so it is not logged.
CREATE UNLOGGED TABLE kept_case_pages (
    case_id bigint NOT NULL REFERENCES cases ON DELETE CASCADE,
    language text NOT NULL,
    number int NOT NULL,
    look text NOT NULL,
    links bigint NOT NULL,
    similar_ids bigint[] NOT NULL,
    similar_versions int[] NOT NULL,
    compared_at bigint NOT NULL,
    packed bytea NOT NULL,
    PRIMARY KEY (case_id, language)
);
ALTER TABLE kept_case_pages ALTER COLUMN packed SET STORAGE EXTERNAL;
COMMENT ON COLUMN kept_case_pages.number IS 'the version that it shows; a page of an older one is not sent';
COMMENT ON COLUMN kept_case_pages.look IS 'build, agenda and address of the site; a page of another one is not sent';
COMMENT ON COLUMN kept_case_pages.links IS 'of the questions and readings that it names, as the query of a version computes it';
COMMENT ON COLUMN kept_case_pages.similar_ids IS 'the similar cases that it names, each with the version that was named';
COMMENT ON COLUMN kept_case_pages.compared_at IS 'the last change of the index when all cases were compared with it';
COMMENT ON COLUMN kept_case_pages.packed IS 'gzip';
