package org.coproduction.interests.browse;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.coproduction.interests.Interest;
import org.coproduction.interests.Interests;
import org.coproduction.interests.State;
import org.coproduction.people.Names;
import org.coproduction.people.PersonId;
import org.coproduction.platform.feed.Feed;
import org.coproduction.platform.markdown.Markdown;
import org.coproduction.platform.web.Here;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The interests that were raised last, for feed readers. */
@Component
class InterestsFeed {
    private static final int SHOWN = 30;

    private final Interests interests;
    private final Names names;

    InterestsFeed(Interests interests, Names names) {
        this.interests = interests;
        this.names = names;
    }

    Feed of(Here here) {
        List<Interest> newest = interests.newest(0, SHOWN).stream()
                .filter(interest -> interest.state() != State.ASIDE)
                .toList();
        Map<UUID, String> known = names.of(newest.stream()
                .map(Interest::raisedBy)
                .flatMap(Stream::ofNullable)
                .map(PersonId::value)
                .toList());
        return Feed.of(
                here.say("interests.title"),
                "/interests.atom",
                "/interests",
                newest.stream()
                        .map(interest -> entry(interest, name(interest, known)))
                        .toList(),
                here);
    }

    private static @Nullable String name(Interest interest, Map<UUID, String> known) {
        PersonId by = interest.raisedBy();
        return by == null ? null : known.get(by.value());
    }

    private static Feed.Entry entry(Interest interest, @Nullable String author) {
        return new Feed.Entry(
                interest.address(),
                interest.title(),
                author,
                interest.raisedAt(),
                interest.raisedAt(),
                new Feed.Text(
                        Markdown.html(interest.text()), interest.language().tag()));
    }
}
