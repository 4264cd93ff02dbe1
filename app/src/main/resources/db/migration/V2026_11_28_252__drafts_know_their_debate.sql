-- A draft that somebody begins with a debate becomes a case weeks later; only then can the page of the debate name what came out of it.
ALTER TABLE drafts ADD COLUMN debate bigint REFERENCES debates ON DELETE SET NULL;
COMMENT ON COLUMN drafts.debate IS 'out of which it grew; null for none';
CREATE INDEX drafts_of_debates ON drafts (debate) WHERE debate IS NOT NULL;

-- Readings, interests and cases lead back to the debates out of which they grew.
CREATE INDEX debate_outgrowths_made ON debate_outgrowths (kind, key, debate);
