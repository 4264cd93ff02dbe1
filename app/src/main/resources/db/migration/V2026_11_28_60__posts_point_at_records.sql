-- A post may link to records of any feature; their pages then list the debates in which it stands. What is kept follows the newest
-- revision of the post.
CREATE TABLE post_references (
    post bigint NOT NULL REFERENCES posts ON DELETE CASCADE,
    kind text NOT NULL,
    key text NOT NULL,
    PRIMARY KEY (post, kind, key)
);
CREATE INDEX post_references_to ON post_references (kind, key, post);
