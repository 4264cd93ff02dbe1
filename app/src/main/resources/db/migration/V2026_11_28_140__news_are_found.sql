-- News are found by the search from the day on which they are published, and that day may lie ahead when an editor sets it.
ALTER TABLE news ADD COLUMN found boolean NOT NULL DEFAULT false;
COMMENT ON COLUMN news.found IS 'whether the search index was told that it is published';
