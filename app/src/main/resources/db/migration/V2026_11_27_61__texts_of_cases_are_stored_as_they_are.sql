-- PostgreSQL compressed the text of each case, as it does with what is long: half of its work in an import, and more work at each
-- reading. Texts saved from now on are stored as they are, on two and a half times the disk; older ones stay as they were.
ALTER TABLE case_versions ALTER COLUMN text SET STORAGE EXTERNAL;
