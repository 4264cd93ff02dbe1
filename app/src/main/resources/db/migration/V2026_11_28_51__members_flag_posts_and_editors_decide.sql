-- Keeping order among those who debate. Each act is a row that says what undoing it needs, so that nothing an editor does is final;
-- members read the log of what was done to debates and posts.
CREATE TABLE moderation_acts (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    kind text NOT NULL CHECK (kind ~ '^[a-z]+(-[a-z]+)*$'),
    by_person uuid,
    debate bigint REFERENCES debates ON DELETE CASCADE,
    post bigint REFERENCES posts ON DELETE CASCADE,
    person uuid REFERENCES people ON DELETE SET NULL,
    reason text,
    words text NOT NULL DEFAULT '',
    before text[] NOT NULL DEFAULT '{}',
    at timestamptz NOT NULL DEFAULT now(),
    undone_at timestamptz,
    undone_by uuid,
    CHECK ((undone_at IS NULL) = (undone_by IS NULL))
);
CREATE INDEX moderation_acts_on_person ON moderation_acts (person, id) WHERE person IS NOT NULL;
CREATE INDEX moderation_acts_on_debate ON moderation_acts (debate) WHERE debate IS NOT NULL;
CREATE INDEX moderation_acts_on_post ON moderation_acts (post) WHERE post IS NOT NULL;
COMMENT ON COLUMN moderation_acts.person IS 'whom it concerns';
COMMENT ON COLUMN moderation_acts.words IS 'what they are told beside the reason; nobody else reads it but editors';
COMMENT ON COLUMN moderation_acts.before IS 'what undoing needs, in an order of each kind';

-- A post that is hidden is one that was taken back, for every query there is; only it does not come back by its author.
ALTER TABLE posts ADD COLUMN withheld bigint REFERENCES moderation_acts ON DELETE SET NULL;
ALTER TABLE posts ADD COLUMN shown_from int NOT NULL DEFAULT 1;
CREATE INDEX posts_withheld ON posts (withheld) WHERE withheld IS NOT NULL;
COMMENT ON COLUMN posts.withheld IS 'the act that hid it; null where it can be read, or its author took it back';
COMMENT ON COLUMN posts.shown_from IS 'the first revision that everybody may read: an editor wrote it, to replace those before';

CREATE TABLE post_flags (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    post bigint NOT NULL REFERENCES posts ON DELETE CASCADE,
    person uuid NOT NULL REFERENCES people ON DELETE CASCADE,
    reason text NOT NULL,
    words text NOT NULL,
    at timestamptz NOT NULL DEFAULT now(),
    act bigint REFERENCES moderation_acts ON DELETE SET NULL
);
CREATE UNIQUE INDEX post_flags_waiting ON post_flags (post, person) WHERE act IS NULL;
CREATE INDEX post_flags_of_person ON post_flags (person);
CREATE INDEX post_flags_decided ON post_flags (act) WHERE act IS NOT NULL;
COMMENT ON COLUMN post_flags.act IS 'what was decided; null while it waits';

-- What new members write waits beside the posts and not among them, so that nothing of it can be read, found, counted or mailed.
CREATE TABLE waiting_posts (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    author uuid NOT NULL REFERENCES people ON DELETE CASCADE,
    debate bigint REFERENCES debates ON DELETE CASCADE,
    category text,
    subject_kind text,
    subject_key text,
    space text,
    title text,
    text text NOT NULL,
    language text NOT NULL,
    why text NOT NULL CHECK (why IN ('first', 'links', 'again')),
    sent_at timestamptz NOT NULL DEFAULT now(),
    CHECK ((debate IS NULL) = (title IS NOT NULL AND category IS NOT NULL AND space IS NOT NULL))
);
CREATE INDEX waiting_posts_of_author ON waiting_posts (author);
CREATE INDEX waiting_posts_in_debate ON waiting_posts (debate) WHERE debate IS NOT NULL;
COMMENT ON COLUMN waiting_posts.debate IS 'which it answers; null where it begins one, with this title';

CREATE TABLE newcomer_rules (
    one boolean PRIMARY KEY DEFAULT true CHECK (one),
    first_posts_wait boolean NOT NULL,
    posts_an_hour int NOT NULL CHECK (posts_an_hour > 0),
    links int NOT NULL CHECK (links >= 0)
);
INSERT INTO newcomer_rules (first_posts_wait, posts_an_hour, links) VALUES (true, 5, 2);
