-- Beside researchers and practitioners the group has citizens who use and make the services.
ALTER TABLE people DROP CONSTRAINT people_marks_check;
ALTER TABLE people ADD CONSTRAINT people_marks_check CHECK (marks <@ ARRAY ['practitioner', 'citizen', 'young-researcher']);
