-- The desk of editors shows how the database grows.
CREATE INDEX case_versions_by_time ON case_versions (saved_at, number);
