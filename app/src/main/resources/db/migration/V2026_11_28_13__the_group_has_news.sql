-- What the group announces, written by editors in both languages, published at once or on a day.
CREATE TABLE news (
    number int GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    title_en text NOT NULL DEFAULT '',
    title_fr text NOT NULL DEFAULT '',
    text_en text NOT NULL DEFAULT '',
    text_fr text NOT NULL DEFAULT '',
    begun_at timestamptz NOT NULL DEFAULT now(),
    published_at timestamptz
);
CREATE INDEX news_by_publication ON news (published_at, number);
COMMENT ON COLUMN news.published_at IS 'null as long as only editors see it; may lie ahead';
