package org.coproduction.people.profile;

import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.coproduction.people.Attribution;
import org.coproduction.people.PersonId;
import org.coproduction.people.PersonalData;
import org.springframework.stereotype.Component;

/** What somebody shows of themselves, and their photo. */
@Component
class ProfileData implements PersonalData {
    private final Profiles profiles;
    private final Photos photos;

    ProfileData(Profiles profiles, Photos photos) {
        this.profiles = profiles;
        this.photos = photos;
    }

    @Override
    public String name() {
        return "profile";
    }

    @Override
    public Object copyFor(PersonId person) {
        return profiles.own(person).entries().values();
    }

    @Override
    public Map<String, Supplier<byte[]>> filesFor(PersonId person) {
        Optional<byte[]> photo = photos.of(person);
        return photo.map(jpeg -> Map.<String, Supplier<byte[]>>of("photo.jpg", () -> jpeg))
                .orElse(Map.of());
    }

    /** The row of the account takes it along. */
    @Override
    public void erase(PersonId person, Attribution attribution) {}
}
