package org.coproduction.discussion.mail;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.coproduction.discussion.AskedBecause;
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
import org.coproduction.platform.mail.Conversation;
import org.coproduction.platform.mail.Letter;
import org.coproduction.platform.mail.Letters;
import org.coproduction.platform.web.SiteAddress;
import org.coproduction.platform.words.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes what members are told, in their language, with the full text of the posts. */
@Component
class NoticeLetters {
    private static final Duration GOOD_FOR = Duration.ofDays(3);

    private final Letters letters;
    private final Names names;
    private final Rhythms rhythms;
    private final ReplyAddresses replies;
    private final Polls polls;
    private final PostFiles files;
    private final AskedMembers asked;
    private final AskedBecause because;
    private final MailStops links;
    private final SiteAddress site;
    private final Words words;

    NoticeLetters(
            Letters letters,
            Names names,
            Rhythms rhythms,
            ReplyAddresses replies,
            Polls polls,
            PostFiles files,
            AskedMembers asked,
            AskedBecause because,
            MailStops links,
            SiteAddress site,
            Words words) {
        this.letters = letters;
        this.names = names;
        this.rhythms = rhythms;
        this.replies = replies;
        this.polls = polls;
        this.files = files;
        this.asked = asked;
        this.because = because;
        this.links = links;
        this.site = site;
        this.words = words;
    }

    /** One post; all mails on one debate stand together in the mail program. */
    void post(Person to, Told.OfPost told) {
        String root = root(told.debate());
        send(
                to,
                told.number() == 1 ? told.title() : "Re: " + told.title(),
                List.of(),
                said(to, List.of(told)),
                "/discussion/posts/" + told.post(),
                new Place(
                        told.number() == 1 ? root : "post-" + told.post(),
                        told.number() == 1 ? null : root,
                        replies.make(to.id().value(), told.debate())),
                words.say(to.language(), "noticemail.reason"));
    }

    /** One thing that happened; a question that they are asked can be answered like a post. */
    void happening(Person to, Told.OfHappening told) {
        Optional<AskedQuestion> question = question(to, told);
        if (question.isPresent()) ask(to, told, question.get());
        else
            send(
                    to,
                    oneLine(told.title()),
                    List.of(),
                    said(to, List.of(told)),
                    told.address(),
                    Place.NONE,
                    words.say(to.language(), "noticemail.reason"));
    }

    private void ask(Person to, Told.OfHappening told, AskedQuestion question) {
        send(
                to,
                oneLine(question.title()),
                List.of(words.say(to.language(), "asking.mail.heading")),
                said(to, List.of(told)),
                told.address(),
                new Place(null, root(question.debate()), replies.make(to.id().value(), question.debate())),
                because.said(to.id().value(), question.wanted(), to.language()));
    }

    /** All that waited, by debate. */
    void digest(Person to, List<Told> told) {
        send(
                to,
                words.say(to.language(), "noticemail.digest", told.size()),
                List.of(),
                said(to, told),
                "/discussion/notices",
                Place.NONE,
                words.say(to.language(), "noticemail.reason"));
    }

    /** Where a mail stands among others, and where an answer to it goes; null for what it has not. */
    private record Place(
            @Nullable String named,
            @Nullable String answers,
            @Nullable String replyTo) {
        static final Place NONE = new Place(null, null, null);
    }

    private static String root(long debate) {
        return "debate-" + debate;
    }

    private void send(
            Person to,
            String subject,
            List<String> before,
            List<Letter.Said> said,
            String address,
            Place place,
            String reason) {
        String stop = site.whole(to.language(), rhythms.stop(to.id().value()));
        List<String> after = new ArrayList<>();
        if (place.replyTo() != null) after.add(words.say(to.language(), "noticemail.answer"));
        after.add(words.say(
                to.language(), "noticemail.why", reason, site.whole(to.language(), "/discussion/mail"), stop));
        letters.post(
                new Letter(
                        to.email().value(),
                        to.language(),
                        subject,
                        before,
                        said,
                        new Letter.Link(
                                words.say(to.language(), "noticemail.link"), site.whole(to.language(), address)),
                        after,
                        GOOD_FOR),
                new Conversation(place.named(), place.answers(), place.replyTo(), stop));
    }

    /** By their addresses: whoever may not read them any more when the mail is opened does not get them by it. */
    private String named(Person to, List<PostFile> enclosed, long post) {
        return words.say(to.language(), "postfiles.mail", enclosed.size()) + "\n"
                + FileLines.plain(enclosed, post, address -> site.whole(to.language(), address));
    }

    private List<Letter.Said> said(Person to, List<? extends Told> all) {
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
                        case Told.OfHappening happening ->
                            question(to, happening)
                                    .map(question -> said(to, question))
                                    .orElseGet(() -> said(to, happening));
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
                words.say(to.language(), "happening." + happening.kind()) + ": " + happening.title(),
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

    private Optional<AskedQuestion> question(Person to, Told.OfHappening happening) {
        return happening.kind().equals(AskedMembers.ASKED)
                ? asked.question(happening.happening(), to.id().value())
                : Optional.empty();
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
        return markdown.replace("](/", "](" + site.origin() + "/");
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

    /** A title may have anything in it; a header of a mail is one line. */
    private static String oneLine(String title) {
        return title.replaceAll("\\p{Cntrl}+", " ").strip();
    }
}
