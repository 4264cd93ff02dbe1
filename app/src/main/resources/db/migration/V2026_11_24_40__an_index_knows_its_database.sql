-- An index kept on disk must not be taken for the copy of another database, as after moving a data directory.
CREATE TABLE search_origin (
    id uuid NOT NULL DEFAULT gen_random_uuid()
);
INSERT INTO search_origin DEFAULT VALUES;
