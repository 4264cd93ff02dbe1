-- A restart must not load the starter content again over what people have changed since.
CREATE TABLE starter_loads (
    part text PRIMARY KEY,
    loaded_at timestamptz NOT NULL DEFAULT now()
);
