-- A debate can be locked, pinned in its part, and called or placed anew; a member can be silenced for a time. Who is silenced follows
-- from the log alone, so that undoing the act is all it takes.
ALTER TABLE debates ADD COLUMN locked_at timestamptz;
ALTER TABLE debates ADD COLUMN pinned_at timestamptz;
CREATE INDEX debates_pinned ON debates (category, pinned_at) WHERE pinned_at IS NOT NULL;
ALTER TABLE moderation_acts ADD COLUMN until timestamptz;
COMMENT ON COLUMN moderation_acts.until IS 'how long it holds; null for what does not end by itself';
