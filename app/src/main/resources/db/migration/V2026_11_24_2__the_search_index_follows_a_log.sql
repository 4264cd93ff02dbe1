-- A node's index reads what became visible since it last looked. The order is that of the transaction, not of the
-- sequence alone: a number drawn early can be committed late, and a reader that had passed it would never see it.
CREATE TABLE index_changes (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    transaction xid8 NOT NULL DEFAULT pg_current_xact_id(),
    kind text NOT NULL,
    key text NOT NULL,
    changed_at timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX index_changes_in_order ON index_changes (transaction, id);
