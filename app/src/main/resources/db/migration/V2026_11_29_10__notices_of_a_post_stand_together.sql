-- A post is told to hundreds. In an index by person each of them was written to another place of it; by post they stand side by side.
-- What is asked by person is asked in the order in which they were told, so that is the key.
ALTER TABLE notices ADD CONSTRAINT notices_post_person_key UNIQUE (post, person);
ALTER TABLE notices DROP CONSTRAINT notices_person_post_key;
DROP INDEX notices_of_post;
ALTER TABLE notices DROP CONSTRAINT notices_pkey;
ALTER TABLE notices ADD PRIMARY KEY (person, id);

-- Whether one of fifty posts of a page was not seen yet is asked with each page.
DROP INDEX notices_unseen;
CREATE INDEX notices_unseen ON notices (person, post) WHERE seen_at IS NULL;

-- Who tells the many mails them, too.
UPDATE scheduled_tasks t SET task_name = 'tell-many'
 WHERE task_name = 'notice-mails-to-many'
   AND NOT EXISTS (SELECT FROM scheduled_tasks o WHERE o.task_name = 'tell-many' AND o.task_instance = t.task_instance);
