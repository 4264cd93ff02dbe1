ALTER TABLE draft_authors ADD COLUMN coder boolean NOT NULL DEFAULT false;
COMMENT ON COLUMN draft_authors.coder IS 'named as who coded the values, and not as an author';

ALTER TABLE case_credits
    DROP CONSTRAINT case_credits_part_check,
    ADD CONSTRAINT case_credits_part_check CHECK (part IN ('author', 'coder', 'reviewer'));
