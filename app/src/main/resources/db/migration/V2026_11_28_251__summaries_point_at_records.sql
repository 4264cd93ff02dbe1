-- The summary of a debate names cases and readings as posts do, and their pages did not lead back. What is kept follows the newest
-- summary of each debate.
CREATE TABLE summary_references (
    debate bigint NOT NULL REFERENCES debates ON DELETE CASCADE,
    kind text NOT NULL,
    key text NOT NULL,
    PRIMARY KEY (debate, kind, key)
);
CREATE INDEX summary_references_to ON summary_references (kind, key, debate);

-- Of older summaries the links that their form made, which are within the site.
INSERT INTO summary_references (debate, kind, key)
SELECT DISTINCT s.debate, place.kind, link.part[2]
  FROM (SELECT DISTINCT ON (debate) debate, agreed || ' ' || open AS text FROM debate_summaries ORDER BY debate, number DESC) s
 CROSS JOIN LATERAL regexp_matches(s.text, '\]\((?:/fr)?/([a-z]+)/([^][()<>/?#\s]+)[^][()<>\s]*\)', 'g') AS link (part)
  JOIN (VALUES ('questions', 'question'), ('cases', 'case'), ('strategies', 'strategy'), ('readings', 'reading'),
               ('interests', 'interest'), ('programmes', 'programme')) AS place (folder, kind) ON place.folder = link.part[1];
