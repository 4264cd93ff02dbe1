-- What somebody posts can have pictures and documents with it. A file is first kept where it is being written, for its sender alone; it
-- goes along with what is posted from there: to the post, or to what waits for an editor. Who may read it follows from the post alone,
-- and its address is that of the post and a number in it, so that nothing that was sent elsewhere shows in it.
CREATE TABLE post_files (
    id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    place text,
    waiting bigint REFERENCES waiting_posts ON DELETE CASCADE,
    declined bigint REFERENCES moderation_acts ON DELETE CASCADE,
    post bigint REFERENCES posts ON DELETE CASCADE,
    number int,
    name text NOT NULL CHECK (name <> ''),
    kind text NOT NULL,
    described text NOT NULL DEFAULT '',
    width int,
    height int,
    stored text NOT NULL CHECK (stored ~ '^[0-9a-f]{64}\.post$'),
    size bigint NOT NULL,
    sent_by uuid,
    sent_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    withheld bigint REFERENCES moderation_acts ON DELETE SET NULL,
    CHECK (num_nonnulls(place, waiting, declined, post) = 1),
    CHECK (place IS NOT NULL OR number IS NOT NULL),
    CHECK ((width IS NULL) = (height IS NULL)),
    UNIQUE (post, number),
    UNIQUE (waiting, number)
);
CREATE INDEX post_files_by_sender ON post_files (sent_by, place) WHERE sent_by IS NOT NULL;
CREATE INDEX post_files_stored ON post_files (stored);
CREATE INDEX post_files_unposted ON post_files (sent_at) WHERE place IS NOT NULL;
CREATE INDEX post_files_declined ON post_files (declined) WHERE declined IS NOT NULL;
CREATE INDEX post_files_withheld ON post_files (withheld) WHERE withheld IS NOT NULL;
COMMENT ON COLUMN post_files.id IS 'no number: who sends one cannot tell how many others were sent, in a circle or elsewhere';
COMMENT ON COLUMN post_files.place IS 'where it is being written, as in unposted; null once it is posted';
COMMENT ON COLUMN post_files.declined IS 'the act by which an editor did not let through what it went with';
COMMENT ON COLUMN post_files.number IS 'counts the files of a post from 1';
COMMENT ON COLUMN post_files.described IS 'what a picture shows, for who cannot see it';
COMMENT ON COLUMN post_files.stored IS 'SHA-256 of the content; two posts may have the same';
COMMENT ON COLUMN post_files.sent_by IS 'null once they have left the group';
COMMENT ON COLUMN post_files.withheld IS 'the act by which it was taken out of the post; null where it can be read';
