-- Editors add pages of their own: under the rules of the network, for its partners. What they say is changed like any text.
CREATE TABLE added_pages (
    number int GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    title_en text NOT NULL DEFAULT '',
    title_fr text NOT NULL DEFAULT '',
    slug_en text NOT NULL DEFAULT '',
    slug_fr text NOT NULL DEFAULT '',
    text_en text NOT NULL DEFAULT '',
    text_fr text NOT NULL DEFAULT '',
    place text NOT NULL DEFAULT 'nowhere' CHECK (place IN ('menu', 'foot', 'nowhere')),
    state text NOT NULL DEFAULT 'begun' CHECK (state IN ('begun', 'published', 'retired')),
    leads_to text,
    begun_at timestamptz NOT NULL DEFAULT now()
);
COMMENT ON COLUMN added_pages.leads_to IS 'where readers of a retired page are sent, within the site and without the language; null where it is gone';

-- Every address that a page ever had leads to it, and to no other page.
CREATE TABLE added_page_slugs (
    slug text PRIMARY KEY,
    page int NOT NULL REFERENCES added_pages ON DELETE CASCADE
);
