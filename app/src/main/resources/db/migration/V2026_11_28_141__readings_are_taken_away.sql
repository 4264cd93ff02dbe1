-- An editor may take a reading away that nothing cites, and bring it back as it was. Its address then says that it was here.
CREATE TABLE removed_readings (
    id text PRIMARY KEY,
    csl json NOT NULL,
    seen_at text,
    themes int[] NOT NULL,
    questions text[] NOT NULL,
    removed_at timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX removed_readings_by_time ON removed_readings (removed_at);
