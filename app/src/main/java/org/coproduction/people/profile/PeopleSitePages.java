package org.coproduction.people.profile;

import java.util.Set;
import java.util.function.Consumer;
import org.coproduction.platform.web.SitePage;
import org.coproduction.platform.web.SitePages;
import org.springframework.stereotype.Component;

/** The pages of those who want to be seen by everyone. */
@Component
class PeopleSitePages implements SitePages {
    private final Profiles profiles;

    PeopleSitePages(Profiles profiles) {
        this.profiles = profiles;
    }

    @Override
    public String name() {
        return "people";
    }

    @Override
    public int parts() {
        return 1;
    }

    @Override
    public void part(int number, Consumer<SitePage> sink) {
        sink.accept(new SitePage("/people", null));
        profiles.seenBy(Set.of(Audience.EVERYONE)).forEach(person -> sink.accept(new SitePage(person.address(), null)));
    }
}
