package org.coproduction.cases;

import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import org.coproduction.people.People;
import org.coproduction.people.Person;
import org.coproduction.platform.mail.Letter;
import org.coproduction.platform.mail.Letters;
import org.coproduction.platform.web.SiteAddress;
import org.coproduction.platform.words.Language;
import org.coproduction.platform.words.Words;
import org.springframework.stereotype.Component;

/** Tells the authors of a draft, each in their language, what editors did with it. */
@Component
class LettersToAuthors {
    private static final Duration GOOD_FOR = Duration.ofDays(7);

    private final Letters letters;
    private final SiteAddress site;
    private final Words words;
    private final People people;

    LettersToAuthors(Letters letters, SiteAddress site, Words words, People people) {
        this.letters = letters;
        this.site = site;
        this.words = words;
        this.people = people;
    }

    void sentBack(Draft draft, List<String> fields) {
        for (Person author : people.withIds(draft.authorIds())) {
            Language language = author.language();
            String named = fields.stream()
                    .map(field -> words.say(language, "case.field." + field))
                    .collect(Collectors.joining(", "));
            post(
                    author,
                    words.say(language, "review.mail.returned.subject", line(draft)),
                    words.say(language, "review.mail.returned", line(draft), named),
                    words.say(language, "review.mail.returned.link"),
                    draft.id().address() + "/check");
        }
    }

    void published(Draft draft, CaseVersion version) {
        for (Person author : people.withIds(draft.authorIds())) {
            Language language = author.language();
            post(
                    author,
                    words.say(language, "review.mail.published.subject", line(draft)),
                    words.say(language, "review.mail.published", line(draft), version.number()),
                    words.say(language, "review.mail.published.link"),
                    version.of().address());
        }
    }

    void invited(Draft draft, Person to, Person owner) {
        Language language = to.language();
        String title = draft.title().isEmpty() ? words.say(language, "writing.untitled") : line(draft);
        post(
                to,
                words.say(language, "writing.mail.invited.subject", title),
                words.say(language, "writing.mail.invited", owner.name().value(), title),
                words.say(language, "writing.mail.invited.link"),
                draft.id().address() + "/check");
    }

    private void post(Person to, String subject, String text, String label, String address) {
        letters.post(new Letter(
                to.email().value(),
                to.language(),
                subject,
                List.of(text),
                new Letter.Link(label, site.whole(to.language(), address)),
                List.of(),
                GOOD_FOR));
    }

    /** A title may have anything in it; a header of a mail is one line. */
    private static String line(Draft draft) {
        return draft.title().replaceAll("\\p{Cntrl}+", " ").strip();
    }
}
