-- The page of a debate says which of its posts became another, and which came from one, as long as nobody undid it. What was begun, or took
-- the posts in, stands first among what undoing needs.
CREATE INDEX moderation_acts_regrouped ON moderation_acts ((before[1])) WHERE kind IN ('merged', 'split') AND undone_at IS NULL;
