package org.coproduction.discussion.mail;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.coproduction.discussion.AskedMembers;
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
        this.links = links;
        this.site = site;
        this.words = words;
    }

    /** One post; all mails on one debate stand together in the mail program. */
    void post(Person to, Told.OfPost told) {
        Map<UUID, String> known = names.of(authors(List.of(told)));
        String root = "debate-" + told.debate();
        String subject = told.number() == 1 ? told.title() : "Re: " + told.title();
        send(
                to,
                subject,
                paragraphs(to, List.of(told), known),
                "/discussion/posts/" + told.post(),
                told.number() == 1 ? root : "post-" + told.post(),
                told.number() == 1 ? null : root,
                replies.make(to.id().value(), told.debate()));
    }

    /** One thing that happened. */
    void happening(Person to, Told.OfHappening told) {
        send(to, oneLine(told.title()), paragraphs(to, List.of(told), Map.of()), told.address(), null, null, null);
    }

    /** All that waited, by debate. */
    void digest(Person to, List<Told> told) {
        Map<UUID, String> known = names.of(authors(told));
        send(
                to,
                words.say(to.language(), "noticemail.digest", told.size()),
                paragraphs(to, told, known),
                "/discussion/notices",
                null,
                null,
                null);
    }

    private void send(
            Person to,
            String subject,
            List<String> text,
            String address,
            @Nullable String named,
            @Nullable String answers,
            @Nullable String replyTo) {
        String stop = site.whole(to.language(), rhythms.stop(to.id().value()));
        letters.post(
                new Letter(
                        to.email().value(),
                        to.language(),
                        subject,
                        text,
                        new Letter.Link(
                                words.say(to.language(), "noticemail.link"), site.whole(to.language(), address)),
                        replyTo == null
                                ? List.of(words.say(to.language(), "noticemail.why", stop))
                                : List.of(
                                        words.say(to.language(), "noticemail.answer"),
                                        words.say(to.language(), "noticemail.why", stop)),
                        GOOD_FOR),
                new Conversation(named, answers, replyTo, stop));
    }

    private List<String> paragraphs(Person to, List<? extends Told> all, Map<UUID, String> known) {
        Map<Long, Poll> asked = polls.asked(posts(all));
        Map<Long, List<PostFile>> enclosed = files.of(posts(all));
        List<String> text = new ArrayList<>();
        for (Told told : all)
            switch (told) {
                case Told.OfPost post -> {
                    String name = post.author() == null ? null : known.get(post.author());
                    String said = name == null ? words.say(to.language(), "discussion.former") : name;
                    text.add(words.say(to.language(), "noticemail.said", said, post.title(), post.number()));
                    text.addAll(List.of(post.text().split("\n{2,}")));
                    Poll poll = asked.get(post.post());
                    if (poll != null) text.add(asked(to, poll, post));
                    List<PostFile> files = enclosed.getOrDefault(post.post(), List.of());
                    if (!files.isEmpty()) text.add(named(to, files, post));
                }
                case Told.OfHappening happening -> {
                    text.add(words.say(to.language(), "happening." + happening.kind()) + ": " + happening.title());
                    text.add(site.whole(to.language(), happening.address()));
                    if (happening.kind().equals(AskedMembers.ASKED))
                        cannot(to, happening).ifPresent(text::add);
                }
            }
        return text;
    }

    /** By their addresses: whoever may not read them any more when the mail is opened does not get them by it. */
    private String named(Person to, List<PostFile> files, Told.OfPost told) {
        return words.say(to.language(), "postfiles.mail", files.size()) + "\n"
                + FileLines.plain(files, told.post(), address -> site.whole(to.language(), address));
    }

    /** How they say with one click that they cannot answer, without signing in. */
    private Optional<String> cannot(Person to, Told.OfHappening happening) {
        UUID me = to.id().value();
        return asked.toldBy(happening.happening(), me)
                .map(question -> "/discussion/cannot/" + links.make(AskedMembers.ASKED, me, question))
                .map(address -> words.say(to.language(), "asking.mail", site.whole(to.language(), address)));
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
