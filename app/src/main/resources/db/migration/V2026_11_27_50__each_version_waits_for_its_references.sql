-- A case saved while the references of its last version were being made did not enter the queue, since its old row stood
-- there until that work ended. Each version has a row of its own.
ALTER TABLE references_to_make
    ADD COLUMN number int NOT NULL DEFAULT 0,
    DROP CONSTRAINT references_to_make_pkey,
    ADD PRIMARY KEY (case_id, number);
UPDATE references_to_make q SET number = c.version FROM cases c WHERE c.id = q.case_id;
ALTER TABLE references_to_make ALTER COLUMN number DROP DEFAULT;
