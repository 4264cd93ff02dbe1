-- Where many follow they are told a moment after the post; who began to follow in between is not told of what came before.
ALTER TABLE follows ADD COLUMN at timestamptz NOT NULL DEFAULT now();
