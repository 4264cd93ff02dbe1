-- Who did what that matters: roles, accounts, settings. Nothing is changed or taken away afterwards, so it names people by
-- their id only: whoever is erased stays a number here.
CREATE TABLE audit_log (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    at timestamptz NOT NULL DEFAULT now(),
    by_person uuid,
    act text NOT NULL CHECK (act ~ '^[a-z]+(-[a-z]+)*$'),
    on_person uuid,
    details text[] NOT NULL
);
CREATE INDEX audit_log_by_actor ON audit_log (by_person, id);
CREATE INDEX audit_log_by_subject ON audit_log (on_person, id);
CREATE INDEX audit_log_by_act ON audit_log (act, id);
COMMENT ON COLUMN audit_log.by_person IS 'null where it was done at the command line or by the site itself';

CREATE FUNCTION refuse_change_of_audit_log() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'the audit log is only added to';
END
$$;
CREATE TRIGGER audit_log_is_only_added_to BEFORE UPDATE OR DELETE ON audit_log
    FOR EACH ROW EXECUTE FUNCTION refuse_change_of_audit_log();
CREATE TRIGGER audit_log_is_never_emptied BEFORE TRUNCATE ON audit_log
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change_of_audit_log();
