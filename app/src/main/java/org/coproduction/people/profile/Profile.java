package org.coproduction.people.profile;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.coproduction.people.Handle;
import org.coproduction.people.Mark;
import org.coproduction.people.PeopleSeen;
import org.coproduction.people.PersonId;
import org.jspecify.annotations.Nullable;

/** A person as somebody sees them: what that one may not see is not in it. */
public record Profile(PersonId id, Handle handle, String name, Set<Mark> marks, Map<Field, Entry> entries) {
    public Profile {
        marks = Set.copyOf(marks);
        entries = Map.copyOf(entries);
    }

    public List<String> all(Field field) {
        Entry entry = entries.get(field);
        return entry == null ? List.of() : entry.content();
    }

    /** Its one value, or null where there is none. */
    public @Nullable String one(Field field) {
        List<String> values = all(field);
        return values.isEmpty() ? null : values.getFirst();
    }

    public Audience audience(Field field) {
        Entry entry = entries.get(field);
        return entry == null ? Field.USUAL : entry.audience();
    }

    /** Of their page within the site, without the language. */
    public String address() {
        return "/people/" + handle;
    }

    PeopleSeen.Seen seen() {
        return new PeopleSeen.Seen(id, handle, name, openToJointWork());
    }

    public boolean openToJointWork() {
        return all(Field.JOINT).contains(Field.OPEN);
    }

    /** Of their photo, or null. */
    public @Nullable String photo() {
        String hash = one(Field.PHOTO);
        return hash == null ? null : address() + "/photo-" + hash + ".jpg";
    }

    /** What their photo shows, in their own words; empty where they did not say. */
    public String photoShows() {
        List<String> photo = all(Field.PHOTO);
        return photo.size() < 2 ? "" : photo.get(1);
    }
}
