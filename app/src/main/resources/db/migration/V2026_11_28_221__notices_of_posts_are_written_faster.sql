-- A post is told to hundreds, and each notice of it stood in an index of happenings too, of which nearly all have none.
ALTER TABLE notices DROP CONSTRAINT notices_person_happening_key;
CREATE UNIQUE INDEX notices_person_happening_key ON notices (person, happening) WHERE happening IS NOT NULL;
