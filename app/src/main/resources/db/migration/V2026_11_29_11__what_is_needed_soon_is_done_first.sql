-- What is to be done is looked for by how soon somebody needs it.
DROP INDEX scheduled_tasks_due;
CREATE INDEX scheduled_tasks_due ON scheduled_tasks (priority DESC, execution_time);
