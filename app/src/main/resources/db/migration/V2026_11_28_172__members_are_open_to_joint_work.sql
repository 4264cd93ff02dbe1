-- Members say in their profile that they are open to joint work, to whom they like; nobody says so who did not.
ALTER TABLE profile_fields DROP CONSTRAINT profile_fields_field_check;
ALTER TABLE profile_fields ADD CHECK (field IN ('page', 'affiliation', 'country', 'languages', 'themes', 'methods', 'orcid', 'links',
    'photo', 'biography', 'marks', 'joint'));

-- Who invites may ask only so many a day.
ALTER TABLE programme_proposals ADD COLUMN invited_by uuid REFERENCES people ON DELETE SET NULL;
CREATE INDEX programme_invitations_by_day ON programme_proposals (invited_by, made_at) WHERE invited_by IS NOT NULL;
