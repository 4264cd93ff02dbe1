-- What is new among translations, and what somebody translated, is told to everybody only where everybody reads the original. Who does so is asked
-- of the original each time; that it was so when it was translated keeps what others read from crowding out the rest.
ALTER TABLE translations ADD COLUMN readers text NOT NULL DEFAULT 'everybody' CHECK (readers IN ('everybody', 'members', 'circle'));
UPDATE translations t
   SET readers = CASE WHEN d.circle IS NOT NULL THEN 'circle' ELSE 'members' END
  FROM posts p JOIN debates d ON d.id = p.debate
 WHERE t.kind = 'post' AND t.key = p.id::text AND d.space <> 'public';
CREATE INDEX translations_by_time ON translations (written_at) WHERE readers = 'everybody' AND taken_back_at IS NULL;
