-- A circle of a programme is one like any other: who belongs to it is only in its own table.
ALTER TABLE programmes ADD COLUMN circle bigint REFERENCES circles ON DELETE SET NULL;
CREATE INDEX programmes_by_circle ON programmes (circle) WHERE circle IS NOT NULL;

-- What partners work with stands beside what came out of it, for partners only.
ALTER TABLE programme_outputs ADD COLUMN for_partners boolean NOT NULL DEFAULT false;
ALTER TABLE programme_outputs DROP CONSTRAINT programme_outputs_programme_kind_key_key;
ALTER TABLE programme_outputs DROP CONSTRAINT programme_outputs_programme_address_key;
ALTER TABLE programme_outputs ADD UNIQUE (programme, for_partners, kind, key);
ALTER TABLE programme_outputs ADD UNIQUE (programme, for_partners, address);
