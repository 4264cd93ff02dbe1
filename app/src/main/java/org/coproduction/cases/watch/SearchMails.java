package org.coproduction.cases.watch;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.coproduction.cases.CaseRow;
import org.coproduction.cases.CaseSearch;
import org.coproduction.people.People;
import org.coproduction.people.Person;
import org.coproduction.people.PersonId;
import org.coproduction.platform.mail.Conversation;
import org.coproduction.platform.mail.Letter;
import org.coproduction.platform.mail.Letters;
import org.coproduction.platform.web.SiteAddress;
import org.coproduction.platform.words.Language;
import org.coproduction.platform.words.Words;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells by mail what is new in a search; up to where is written in the transaction that posts the mail, so each case comes once. */
@Component
class SearchMails {
    private static final int NAMED = 20;
    private static final Duration GOOD_FOR = Duration.ofDays(7);

    private final SavedSearches searches;
    private final NewCases news;
    private final CaseSearch search;
    private final People people;
    private final Letters letters;
    private final SiteAddress site;
    private final Words words;

    SearchMails(
            SavedSearches searches,
            NewCases news,
            CaseSearch search,
            People people,
            Letters letters,
            SiteAddress site,
            Words words) {
        this.searches = searches;
        this.news = news;
        this.search = search;
        this.people = people;
        this.letters = letters;
        this.site = site;
        this.words = words;
    }

    /** @param last id of the last case that the index has for sure */
    @Transactional
    public void tell(UUID id, long last) {
        SavedSearch saved = searches.take(id).orElse(null);
        if (saved == null || saved.rhythm() == SearchRhythm.NONE || saved.seen() >= last) return;
        List<String> slugs = news.of(saved.asked(), saved.seen(), last);
        searches.seen(saved, last);
        if (slugs.isEmpty()) return;
        people.withId(new PersonId(saved.person()))
                .filter(person -> !person.disabled())
                .ifPresent(person -> post(person, saved, slugs));
    }

    private void post(Person to, SavedSearch saved, List<String> slugs) {
        Language language = to.language();
        String stop = site.whole(language, searches.stop(saved));
        letters.post(
                new Letter(
                        to.email().value(),
                        language,
                        words.say(language, "searches.mail.subject", slugs.size(), saved.name()),
                        paragraphs(language, saved, slugs),
                        new Letter.Link(words.say(language, "searches.mail.link"), site.whole(language, saved.list())),
                        List.of(words.say(language, "searches.mail.why", stop)),
                        GOOD_FOR),
                new Conversation(null, null, null, stop));
    }

    private List<String> paragraphs(Language language, SavedSearch saved, List<String> slugs) {
        List<CaseRow> rows = search.rows(slugs.subList(0, Math.min(slugs.size(), NAMED)));
        List<String> paragraphs = new ArrayList<>();
        paragraphs.add(words.say(language, "searches.mail.before", slugs.size(), saved.name()));
        for (CaseRow row : rows) paragraphs.add(row.title() + "\n" + site.whole(language, row.address()));
        int more = slugs.size() - rows.size();
        if (more > 0) paragraphs.add(words.say(language, "searches.mail.more", more));
        return paragraphs;
    }
}
