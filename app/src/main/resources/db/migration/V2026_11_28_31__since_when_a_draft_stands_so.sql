-- Who writes and who edits see what waits for them and for how long; that was known of drafts with editors alone.
ALTER TABLE drafts ADD COLUMN state_since timestamptz NOT NULL DEFAULT now();
UPDATE drafts SET state_since = coalesce(submitted_at, saved_at);
CREATE FUNCTION note_since_when_a_draft_stands_so() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    NEW.state_since = now();
    RETURN NEW;
END
$$;
CREATE TRIGGER drafts_stand_so_since BEFORE UPDATE OF state ON drafts
    FOR EACH ROW WHEN (OLD.state IS DISTINCT FROM NEW.state) EXECUTE FUNCTION note_since_when_a_draft_stands_so();
