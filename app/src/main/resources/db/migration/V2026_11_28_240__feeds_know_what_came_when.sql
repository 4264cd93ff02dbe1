-- The feed of the bibliography tells what came last; what was there before came when the site learned to tell.
ALTER TABLE readings ADD COLUMN added_at timestamptz NOT NULL DEFAULT now();
