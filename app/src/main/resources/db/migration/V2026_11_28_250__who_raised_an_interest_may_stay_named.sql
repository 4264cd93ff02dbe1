-- Who left and stays credited is in former_people under the same id, as with the authors of posts.
ALTER TABLE interests DROP CONSTRAINT interests_raised_by_fkey;
