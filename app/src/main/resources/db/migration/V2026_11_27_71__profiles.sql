-- What people show of themselves: a row for each field, with who sees it, so that whoever may not see a field is never read
-- it. A photo is made anew when it comes in, small, and kept with them: it leaves with its row.
CREATE TABLE profile_fields (
    person uuid NOT NULL REFERENCES people ON DELETE CASCADE,
    field text NOT NULL CHECK (field IN ('page', 'affiliation', 'country', 'languages', 'themes', 'methods', 'orcid', 'links',
        'biography', 'photo', 'marks')),
    audience text NOT NULL CHECK (audience IN ('me', 'members', 'everyone')),
    content text[] NOT NULL,
    PRIMARY KEY (person, field)
);
COMMENT ON COLUMN profile_fields.content IS 'one value or several; none for the whole page and for marks, which only have an audience';
CREATE TABLE photos (
    person uuid PRIMARY KEY REFERENCES people ON DELETE CASCADE,
    hash text NOT NULL,
    jpeg bytea NOT NULL
);
COMMENT ON COLUMN photos.hash IS 'SHA-256 of the picture, hexadecimal: it stands in its address';
