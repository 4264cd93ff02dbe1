-- Each list of debates says how many there are in each part of the discussion. To count them anew took longer than all else that a list needs;
-- so they are counted when they begin, move, or lose their last post.
CREATE TABLE debate_counts (
    space text NOT NULL,
    category text NOT NULL,
    debates int NOT NULL,
    PRIMARY KEY (space, category)
);
COMMENT ON COLUMN debate_counts.debates IS 'those with a post that can be read';

CREATE FUNCTION count_debates() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP = 'INSERT' THEN
        INSERT INTO debate_counts AS c (space, category, debates)
        SELECT space, category, count(*) FROM fresh WHERE posts > 0 GROUP BY space, category ORDER BY space, category
            ON CONFLICT (space, category) DO UPDATE SET debates = c.debates + excluded.debates;
    ELSIF TG_OP = 'DELETE' THEN
        UPDATE debate_counts c SET debates = c.debates - g.debates
          FROM (SELECT space, category, count(*) AS debates FROM gone WHERE posts > 0 GROUP BY space, category) g
         WHERE c.space = g.space AND c.category = g.category;
    ELSE
        INSERT INTO debate_counts AS c (space, category, debates)
        SELECT space, category, sum(one)
          FROM (SELECT space, category, 1 AS one FROM fresh WHERE posts > 0
                 UNION ALL
                SELECT space, category, -1 FROM gone WHERE posts > 0) changed
         GROUP BY space, category HAVING sum(one) <> 0 ORDER BY space, category
            ON CONFLICT (space, category) DO UPDATE SET debates = c.debates + excluded.debates;
    END IF;
    RETURN NULL;
END
$$;
CREATE TRIGGER debates_begun AFTER INSERT ON debates
    REFERENCING NEW TABLE AS fresh FOR EACH STATEMENT EXECUTE FUNCTION count_debates();
CREATE TRIGGER debates_changed AFTER UPDATE ON debates
    REFERENCING OLD TABLE AS gone NEW TABLE AS fresh FOR EACH STATEMENT EXECUTE FUNCTION count_debates();
CREATE TRIGGER debates_gone AFTER DELETE ON debates
    REFERENCING OLD TABLE AS gone FOR EACH STATEMENT EXECUTE FUNCTION count_debates();

INSERT INTO debate_counts (space, category, debates)
SELECT space, category, count(*) FROM debates WHERE posts > 0 GROUP BY space, category;
