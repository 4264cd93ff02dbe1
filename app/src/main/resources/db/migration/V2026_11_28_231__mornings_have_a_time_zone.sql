-- The mail of the morning comes when it is morning where its reader lives; until they say where, it is the morning of the site.
ALTER TABLE notice_mails ADD COLUMN zone text;
COMMENT ON COLUMN notice_mails.zone IS 'as the time zone database names it: Europe/Warsaw; null for that of the site';
