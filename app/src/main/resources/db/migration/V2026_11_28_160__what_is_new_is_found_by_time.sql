-- What is new since a day is asked of each feature by time.
CREATE INDEX cases_by_coming ON cases (first_saved, id);
CREATE INDEX cases_by_change ON cases (saved_at, id) WHERE version > 1;
CREATE INDEX practice_accounts_by_publication ON practice_accounts (published_at) WHERE state = 'published';
CREATE INDEX debates_by_start ON debates (started_at);
CREATE INDEX debate_summaries_by_time ON debate_summaries (written_at);
CREATE INDEX interests_by_time ON interests (raised_at);
