-- Milestones and tasks stand in one list. Its owners are partners: who leaves the programme owns nothing in it any more.
CREATE TABLE programme_steps (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    programme bigint NOT NULL REFERENCES programmes ON DELETE CASCADE,
    milestone boolean NOT NULL,
    title text NOT NULL,
    due date,
    owner uuid,
    done_at timestamptz,
    revision int NOT NULL DEFAULT 1,
    CHECK (due IS NOT NULL OR NOT milestone),
    FOREIGN KEY (programme, owner) REFERENCES programme_partners (programme, person) ON DELETE SET NULL (owner)
);
CREATE INDEX programme_steps_in_order ON programme_steps (programme, due, id);
CREATE INDEX programme_steps_by_owner ON programme_steps (owner, due) WHERE owner IS NOT NULL AND done_at IS NULL;

ALTER TABLE programmes ADD COLUMN shows_milestones boolean NOT NULL DEFAULT false;
COMMENT ON COLUMN programmes.shows_milestones IS 'to everybody; partners see the whole list';
