package org.coproduction.discussion.mail;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.coproduction.discussion.AskedMembers;
import org.coproduction.discussion.AskedQuestion;
import org.coproduction.discussion.FileLines;
import org.coproduction.discussion.Poll;
import org.coproduction.discussion.Polls;
import org.coproduction.discussion.PostFile;
import org.coproduction.discussion.PostFiles;
import org.coproduction.people.MailStops;
import org.coproduction.people.Names;
import org.coproduction.people.Person;
import org.coproduction.platform.mail.Letter;
import org.coproduction.platform.markdown.Markdown;
import org.coproduction.platform.web.SiteAddress;
import org.coproduction.platform.words.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What members are told of, as it stands in a mail in their language: posts with their full text. */
@Component
class SaidInMail {
    private final Names names;
    private final Polls polls;
    private final PostFiles files;
    private final MailStops links;
    private final SiteAddress site;
    private final Words words;

    SaidInMail(Names names, Polls polls, PostFiles files, MailStops links, SiteAddress site, Words words) {
        this.names = names;
        this.polls = polls;
        this.files = files;
        this.links = links;
        this.site = site;
        this.words = words;
    }

    /** @param questions that they are asked, by the happening that tells it */
    List<Letter.Said> of(Person to, List<? extends Told> all, Map<Long, AskedQuestion> questions) {
        Map<Long, Poll> polled = polls.asked(posts(all));
        Map<Long, List<PostFile>> enclosed = files.of(posts(all));
        Map<UUID, String> known = names.of(authors(all));
        List<Letter.Said> said = new ArrayList<>();
        for (Told told : all)
            said.add(
                    switch (told) {
                        case Told.OfPost post ->
                            said(
                                    to,
                                    post,
                                    polled.get(post.post()),
                                    enclosed.getOrDefault(post.post(), List.of()),
                                    known);
                        case Told.OfHappening happening -> {
                            AskedQuestion question = questions.get(happening.happening());
                            yield question == null ? said(to, happening) : said(to, question);
                        }
                    });
        return said;
    }

    private Letter.Said said(
            Person to, Told.OfPost post, @Nullable Poll poll, List<PostFile> enclosed, Map<UUID, String> known) {
        List<String> below = new ArrayList<>();
        if (poll != null) below.add(asked(to, poll, post));
        if (!enclosed.isEmpty()) below.add(named(to, enclosed, post.post()));
        translations(to, post.post(), post.language()).ifPresent(below::add);
        return new Letter.Said(
                heading(to, name(post.author(), known), post.voice(), post.title(), post.number()),
                whole(post.text()),
                post.language(),
                below);
    }

    /** Where what is in another language than theirs can be read in theirs, or made so. */
    private Optional<String> translations(Person to, long post, String language) {
        if (language.equals(to.language().tag())) return Optional.empty();
        return Optional.of(words.say(
                to.language(),
                "noticemail.translate",
                Locale.of(language).getDisplayLanguage(Locale.of(to.language().tag())),
                site.whole(to.language(), "/translations/post/" + post)));
    }

    private Letter.Said said(Person to, Told.OfHappening happening) {
        return new Letter.Said(
                words.say(
                        to.language(),
                        "noticemail.happened",
                        words.say(to.language(), "happening." + happening.kind()),
                        happening.title()),
                "",
                to.language().tag(),
                List.of(site.whole(to.language(), happening.address())));
    }

    /** With how they say with one click that they cannot answer, without signing in. */
    private Letter.Said said(Person to, AskedQuestion question) {
        UUID me = to.id().value();
        String cannot = "/discussion/cannot/" + links.make(AskedMembers.ASKED, me, question.id());
        List<String> below = new ArrayList<>();
        List<PostFile> enclosed = question.text().isEmpty()
                ? List.of()
                : files.of(List.of(question.post())).getOrDefault(question.post(), List.of());
        if (!enclosed.isEmpty()) below.add(named(to, enclosed, question.post()));
        translations(to, question.post(), question.language()).ifPresent(below::add);
        below.add(words.say(to.language(), "asking.mail", site.whole(to.language(), cannot)));
        return new Letter.Said(
                heading(
                        to,
                        name(question.author(), names.of(Collections.singletonList(question.author()))),
                        question.voice(),
                        question.title(),
                        1),
                whole(question.text()),
                question.language(),
                below);
    }

    /** By their addresses: whoever may not read them any more when the mail is opened does not get them by it. */
    private String named(Person to, List<PostFile> enclosed, long post) {
        return words.say(to.language(), "postfiles.mail", enclosed.size()) + "\n"
                + FileLines.plain(enclosed, post, address -> site.whole(to.language(), address));
    }

    private String heading(Person to, @Nullable String name, String voice, String title, int number) {
        return words.say(
                to.language(),
                "noticemail.said",
                name == null ? words.say(to.language(), "discussion.former") : name,
                words.say(to.language(), "voice." + voice),
                title,
                number);
    }

    private static @Nullable String name(@Nullable UUID author, Map<UUID, String> known) {
        return author == null ? null : known.get(author);
    }

    /** A text whose links lead to the site from anywhere. */
    private String whole(String markdown) {
        return Markdown.fromAnywhere(markdown, site.origin());
    }

    private String asked(Person to, Poll poll, Told.OfPost post) {
        return words.say(
                to.language(),
                "poll.mail",
                poll.question(),
                String.join("; ", poll.choices()),
                site.whole(to.language(), "/discussion/posts/" + post.post()));
    }

    private static List<Long> posts(List<? extends Told> all) {
        List<Long> posts = new ArrayList<>();
        for (Told told : all) if (told instanceof Told.OfPost post) posts.add(post.post());
        return posts;
    }

    private static List<@Nullable UUID> authors(List<? extends Told> all) {
        List<@Nullable UUID> authors = new ArrayList<>();
        for (Told told : all) if (told instanceof Told.OfPost post) authors.add(post.author());
        return authors;
    }
}
