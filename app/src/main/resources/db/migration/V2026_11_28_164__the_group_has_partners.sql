-- Other platforms, networks and databases that the group works with. What each says is kept with its history like any text.
CREATE TABLE partners (
    number int GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    kind text NOT NULL DEFAULT 'platform' CHECK (kind IN ('platform', 'network', 'database')),
    name_en text NOT NULL DEFAULT '',
    name_fr text NOT NULL DEFAULT '',
    shares_en text NOT NULL DEFAULT '',
    shares_fr text NOT NULL DEFAULT '',
    reach_en text NOT NULL DEFAULT '',
    reach_fr text NOT NULL DEFAULT '',
    address text NOT NULL DEFAULT '',
    listed_at timestamptz
);
COMMENT ON COLUMN partners.address IS 'of its own site; empty where it has none';
COMMENT ON COLUMN partners.listed_at IS 'null as long as only editors see it';
