package org.coproduction.recent.letter;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.coproduction.people.People;
import org.coproduction.people.Person;
import org.coproduction.people.PersonId;
import org.coproduction.platform.mail.Conversation;
import org.coproduction.platform.mail.Letter;
import org.coproduction.platform.mail.Letters;
import org.coproduction.platform.web.SiteAddress;
import org.coproduction.platform.words.Bilingual;
import org.coproduction.platform.words.Language;
import org.coproduction.platform.words.Words;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Posts a letter to everybody who subscribed. Each is noted in the transaction of their mail, so that nobody gets it twice. */
@Component
class LetterMails {
    private static final Duration GOOD_FOR = Duration.ofDays(7);

    private final Subscribers subscribers;
    private final People people;
    private final Letters letters;
    private final SiteAddress site;
    private final Words words;
    private final TransactionTemplate transaction;

    LetterMails(
            Subscribers subscribers,
            People people,
            Letters letters,
            SiteAddress site,
            Words words,
            TransactionTemplate transaction) {
        this.subscribers = subscribers;
        this.people = people;
        this.letters = letters;
        this.site = site;
        this.words = words;
        this.transaction = transaction;
    }

    void post(WeeklyLetter letter) {
        for (UUID person : subscribers.without(letter.number()))
            transaction.executeWithoutResult(status -> {
                if (subscribers.post(letter.number(), person))
                    people.withId(new PersonId(person))
                            .filter(member -> !member.disabled())
                            .ifPresent(member -> post(letter, member));
            });
    }

    private void post(WeeklyLetter letter, Person to) {
        Language language = to.language();
        String stop = site.whole(language, subscribers.stop(to.id().value()));
        letters.post(
                new Letter(
                        to.email().value(),
                        language,
                        letter.heading().in(language).value(),
                        paragraphs(letter, language),
                        new Letter.Link(words.say(language, "letters.link"), site.whole(language, letter.address())),
                        List.of(words.say(language, "letters.why", stop)),
                        GOOD_FOR),
                new Conversation(null, null, null, stop));
    }

    private List<String> paragraphs(WeeklyLetter letter, Language language) {
        return letter.text()
                .bilingual()
                .map(text -> text.in(language))
                .map(Bilingual.Text::value)
                .map(text -> LetterParagraphs.of(text, site.origin()))
                .orElse(List.of());
    }
}
