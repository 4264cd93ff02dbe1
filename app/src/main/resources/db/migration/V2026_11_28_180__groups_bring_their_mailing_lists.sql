-- A group brings the archive of its mailing list along: each mail becomes a post with the date that it had. It is signed with the name in the
-- mail until a member says that it is theirs. To find whose it may be there is a fingerprint of the address, which is kept nowhere itself.
CREATE TABLE list_archives (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    list text NOT NULL,
    imported_at timestamptz NOT NULL DEFAULT now(),
    imported_by text NOT NULL
);

CREATE TABLE archived_posts (
    post bigint PRIMARY KEY REFERENCES posts ON DELETE CASCADE,
    archive bigint NOT NULL REFERENCES list_archives,
    mail uuid NOT NULL UNIQUE,
    name text,
    sender uuid,
    attachments int NOT NULL,
    shortened boolean NOT NULL,
    mine boolean,
    answered_by uuid,
    CHECK ((mine IS NULL) = (answered_by IS NULL))
);
CREATE INDEX archived_posts_of_archive ON archived_posts (archive, post);
CREATE INDEX archived_posts_of_sender ON archived_posts (sender);
CREATE INDEX archived_posts_answered_by ON archived_posts (answered_by) WHERE answered_by IS NOT NULL;
COMMENT ON COLUMN archived_posts.mail IS 'half a SHA-256 of its Message-ID, or of all of it where it has none: the same mail comes once';
COMMENT ON COLUMN archived_posts.name IS 'as the mail has it; null for a former member who wanted no credit';
COMMENT ON COLUMN archived_posts.sender IS 'half a SHA-256 of the address';
COMMENT ON COLUMN archived_posts.mine IS 'what the member with that address said; null while nobody did';

-- What was written long ago is not new on the day of the import.
ALTER TABLE posts ADD COLUMN archived boolean NOT NULL DEFAULT false;
CREATE INDEX posts_written_here ON posts (id) WHERE NOT archived;
