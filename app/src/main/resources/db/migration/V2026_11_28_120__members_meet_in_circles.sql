-- Some talk among themselves: a programme committee, a round table. Who belongs to a circle is a row of its own, and nothing but that
-- row opens anything of it. A circle always has somebody who keeps it.
CREATE TABLE circles (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    name_en text,
    name_fr text,
    purpose text NOT NULL,
    opened_at timestamptz NOT NULL DEFAULT now(),
    CHECK (name_en IS NOT NULL OR name_fr IS NOT NULL)
);

CREATE TABLE circle_members (
    circle bigint NOT NULL REFERENCES circles ON DELETE CASCADE,
    person uuid NOT NULL REFERENCES people ON DELETE CASCADE,
    keeper boolean NOT NULL,
    since timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (circle, person)
);
CREATE INDEX circle_members_by_person ON circle_members (person, circle);

-- A circle is a third kind of space for a debate. The column that is derived from it lets the database keep both together.
ALTER TABLE debates DROP CONSTRAINT debates_space_check;
ALTER TABLE debates ADD CHECK (space ~ '^(public|members|circle:[1-9][0-9]{0,14})$');
ALTER TABLE debates ADD COLUMN circle bigint
    GENERATED ALWAYS AS (CASE WHEN space LIKE 'circle:%' THEN substr(space, 8)::bigint END) STORED
    REFERENCES circles ON DELETE CASCADE;
CREATE INDEX debates_of_circle ON debates (circle, last_post_at, id) WHERE circle IS NOT NULL;
ALTER TABLE unposted DROP CONSTRAINT unposted_space_check;
ALTER TABLE unposted ADD CHECK (space ~ '^(|public|members|circle:[1-9][0-9]{0,14})$');
COMMENT ON COLUMN unposted.space IS 'empty where none was chosen yet';

-- What happens in a circle is told within it, also to who reads their notices after they have left.
ALTER TABLE happenings ADD COLUMN space text NOT NULL DEFAULT 'members';

-- Debates of circles and their posts have numbers of their own, so that gaps between those of others tell nothing.
CREATE SEQUENCE numbers_in_circles START 1000000000000;
