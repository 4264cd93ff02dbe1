-- A debate stands in one category of the discussion and may hang on a record of any feature. Who may read it follows from its
-- space alone, which each query asks for.
CREATE TABLE debates (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    category text NOT NULL,
    subject_kind text,
    subject_key text,
    space text NOT NULL CHECK (space IN ('public', 'members')),
    title text NOT NULL,
    language text NOT NULL,
    started_at timestamptz NOT NULL DEFAULT now(),
    last_number int NOT NULL DEFAULT 0,
    posts int NOT NULL DEFAULT 0,
    last_post_at timestamptz NOT NULL DEFAULT now(),
    CHECK ((subject_kind IS NULL) = (subject_key IS NULL))
);
CREATE INDEX debates_by_last_post ON debates (last_post_at, id);
CREATE INDEX debates_of_category ON debates (category, last_post_at, id);
CREATE INDEX debates_on_subject ON debates (subject_kind, subject_key, last_post_at, id) WHERE subject_kind IS NOT NULL;
COMMENT ON COLUMN debates.posts IS 'those that can be read; last_number also counts those taken back';

-- Its number within the debate leads to the page where a post stands, so none is ever taken away: what is deleted leaves a gap
-- with its number. The author has no foreign key: who left and stays credited is in former_people under the same id.
CREATE TABLE posts (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    debate bigint NOT NULL REFERENCES debates ON DELETE CASCADE,
    number int NOT NULL CHECK (number > 0),
    author uuid,
    voice text NOT NULL CHECK (voice IN ('researcher', 'practitioner', 'citizen')),
    revision int NOT NULL DEFAULT 1,
    written_at timestamptz NOT NULL DEFAULT now(),
    edited_at timestamptz,
    deleted_at timestamptz,
    UNIQUE (debate, number)
);
CREATE INDEX posts_by_author ON posts (author, id);
COMMENT ON COLUMN posts.author IS 'null for a former member who wanted no credit';
COMMENT ON COLUMN posts.voice IS 'who spoke, as it was when it was written';

CREATE TABLE post_revisions (
    post bigint NOT NULL REFERENCES posts ON DELETE CASCADE,
    number int NOT NULL CHECK (number > 0),
    text text NOT NULL,
    language text NOT NULL,
    written_at timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (post, number)
);
CREATE FUNCTION refuse_change_of_post_revision() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'a revision of a post stays as it was written';
END
$$;
CREATE TRIGGER post_revisions_stay BEFORE UPDATE ON post_revisions
    FOR EACH ROW EXECUTE FUNCTION refuse_change_of_post_revision();
