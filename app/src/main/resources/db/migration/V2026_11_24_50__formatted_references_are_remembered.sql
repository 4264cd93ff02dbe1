-- To format a reference takes about a millisecond, and a case shows up to twenty. What was made once is kept; it
-- can be made again at any time, so it is not logged, and what is a month old goes.
CREATE UNLOGGED TABLE made_citations (
    hash bytea PRIMARY KEY,
    html text NOT NULL,
    made_on date NOT NULL DEFAULT current_date
);
CREATE INDEX made_citations_by_age ON made_citations (made_on);
COMMENT ON COLUMN made_citations.hash IS 'Of the item, the style, the language and the state of our formatter';
