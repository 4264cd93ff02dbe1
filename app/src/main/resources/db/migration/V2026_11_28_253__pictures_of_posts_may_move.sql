-- A picture of several frames goes on moving beside what somebody reads; pages show it only when asked.
ALTER TABLE post_files ADD COLUMN moves boolean NOT NULL DEFAULT false;
ALTER TABLE post_files ADD CHECK (width IS NOT NULL OR NOT moves);
COMMENT ON COLUMN post_files.moves IS 'whether a picture is of several frames';
