-- A case that should no longer be used (it was no case, it was told twice) stays at its address, says so and why, and leaves
-- lists, search and figures.
ALTER TABLE cases ADD COLUMN retired_on date;
ALTER TABLE cases ADD COLUMN retired_because text;
ALTER TABLE cases ADD CHECK ((retired_on IS NULL) = (retired_because IS NULL));
