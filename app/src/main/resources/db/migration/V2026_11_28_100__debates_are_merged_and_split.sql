-- Two debates on the same become one, and posts that lead away become a debate of their own. A debate that went into another stays as
-- the place to which its old addresses lead. Posts of a debate change all their numbers at once, in the order of time.
ALTER TABLE debates ADD COLUMN merged_into bigint REFERENCES debates ON DELETE SET NULL;
CREATE INDEX debates_merged ON debates (merged_into) WHERE merged_into IS NOT NULL;
COMMENT ON COLUMN debates.merged_into IS 'the debate to which its posts went and its addresses lead; null where it stands for itself';

ALTER TABLE posts DROP CONSTRAINT posts_debate_number_key;
ALTER TABLE posts ADD CONSTRAINT posts_debate_number_key UNIQUE (debate, number) DEFERRABLE INITIALLY IMMEDIATE;

ALTER TABLE follows ADD COLUMN came_with bigint REFERENCES moderation_acts ON DELETE SET NULL;
CREATE INDEX follows_came_with ON follows (came_with) WHERE came_with IS NOT NULL;
COMMENT ON COLUMN follows.came_with IS 'the act that took them along to this debate; null where they chose it, or write in it';

-- A move also says from which record to which, in the fifth and sixth place; those before kept theirs.
UPDATE moderation_acts a
   SET before = a.before || array_fill(coalesce(d.subject_kind || ':' || d.subject_key, ''), ARRAY [2])
  FROM debates d
 WHERE d.id = a.debate AND a.kind = 'moved';
