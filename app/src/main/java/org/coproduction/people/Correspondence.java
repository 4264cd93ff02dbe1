package org.coproduction.people;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.coproduction.platform.mail.Letter;
import org.coproduction.platform.mail.Letters;
import org.coproduction.platform.web.SiteAddress;
import org.coproduction.platform.words.Language;
import org.coproduction.platform.words.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Letters to whoever sent something in, with an account or without, where they can be reached. */
@Component
public class Correspondence {
    private static final Duration A_WEEK = Duration.ofDays(7);

    private final People people;
    private final Letters letters;
    private final SiteAddress site;
    private final Words words;

    Correspondence(People people, Letters letters, SiteAddress site, Words words) {
        this.people = people;
        this.letters = letters;
        this.site = site;
        this.words = words;
    }

    /** Where a letter goes, and in which language. */
    public record To(String address, Language language) {}

    /** A member whose account is open, or an address that its owner has confirmed; nobody otherwise. */
    public Optional<To> to(@Nullable UUID person, @Nullable String email, boolean confirmed, Language language) {
        if (person != null)
            return people.withId(new PersonId(person))
                    .filter(one -> !one.disabled())
                    .map(one -> new To(one.email().value(), one.language()));
        return Optional.ofNullable(email).filter(given -> confirmed).map(given -> new To(given, language));
    }

    /**
     * @param key of the words: with {@code .subject}, {@code .before}, {@code .after}, and {@code .link} where there is one
     * @param about what {@code .before} names
     * @param said paragraphs that somebody wrote; empty ones are left out
     * @param link within the site
     */
    public void post(To to, String key, String about, List<String> said, @Nullable String link) {
        Language language = to.language();
        letters.post(new Letter(
                to.address(),
                language,
                words.say(language, key + ".subject"),
                Stream.concat(Stream.of(words.say(language, key + ".before", about)), said.stream())
                        .filter(paragraph -> !paragraph.isEmpty())
                        .toList(),
                link == null ? null : new Letter.Link(words.say(language, key + ".link"), site.whole(language, link)),
                List.of(words.say(language, key + ".after")),
                A_WEEK));
    }
}
