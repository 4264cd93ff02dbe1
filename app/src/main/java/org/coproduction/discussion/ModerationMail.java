package org.coproduction.discussion;

import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.coproduction.people.Correspondence;
import org.coproduction.people.Correspondence.To;
import org.coproduction.people.People;
import org.coproduction.people.Person;
import org.coproduction.people.PersonId;
import org.coproduction.platform.web.SiteAddress;
import org.coproduction.platform.words.Language;
import org.coproduction.platform.words.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What members are told of what editors decide on them and their posts, with the post in full: they may want it back. */
@Component
class ModerationMail {
    private static final String WORDS = "moderation.mail.";
    private static final String CONDUCT = "/discussion/conduct";

    private final Correspondence correspondence;
    private final People people;
    private final Appeals appeals;
    private final SiteAddress site;
    private final Words words;

    ModerationMail(Correspondence correspondence, People people, Appeals appeals, SiteAddress site, Words words) {
        this.correspondence = correspondence;
        this.people = people;
        this.appeals = appeals;
        this.site = site;
        this.words = words;
    }

    void hidden(Post post, Because because, long act) {
        decided(post.author(), "hidden", because, post.text(), post.address(), act);
    }

    void reworded(Post post, Because because, long act) {
        decided(post.author(), "reworded", because, post.text(), post.address(), act);
    }

    void withheld(Post post, PostFile file, Because because, long act) {
        to(
                post.author(),
                to -> correspondence.post(
                        to,
                        WORDS + "file",
                        reason(to, because),
                        List.of(because.words(), file.name(), appeal(to, act)),
                        post.address()));
    }

    void shownAgain(Post post) {
        post(post.author(), "shown", post.address());
    }

    void givenBack(Post post) {
        post(post.author(), "file-back", post.address());
    }

    void admitted(UUID author, String address) {
        post(author, "admitted", address);
    }

    void declined(UUID author, Because because, PostText text, long act) {
        decided(author, "declined", because, text, CONDUCT, act);
    }

    /** Before they are suspended: nothing is written to an account that is closed. */
    void concerned(Person member, String key, Because because, long act) {
        to(
                member.id().value(),
                to -> correspondence.post(
                        to, WORDS + key, reason(to, because), List.of(because.words(), appeal(to, act)), CONDUCT));
    }

    /**
     * Both who appealed, whose account may be closed, and who decided first.
     *
     * @param key of the words for what became of it
     */
    void appealed(Act act, String key, String answer) {
        told(act.person(), "appeal-" + key, act, answer);
        told(act.by(), "appeal-" + key + "-editor", act, answer);
    }

    private void told(@Nullable UUID person, String key, Act act, String answer) {
        if (person == null) return;
        people.withId(new PersonId(person))
                .flatMap(one -> correspondence.to(null, one.email().value(), true, one.language()))
                .ifPresent(to -> correspondence.post(
                        to,
                        WORDS + key,
                        words.say(to.language(), "moderation.act." + act.kind().key()),
                        List.of(answer),
                        CONDUCT));
    }

    private void decided(@Nullable UUID author, String key, Because because, PostText text, String address, long act) {
        to(
                author,
                to -> correspondence.post(
                        to,
                        WORDS + key,
                        reason(to, because),
                        List.of(
                                because.words(),
                                words.say(to.language(), "moderation.mail.text"),
                                text.value(),
                                appeal(to, act)),
                        address));
    }

    private String reason(To to, Because because) {
        return words.say(to.language(), "flag.reason." + because.reason().key());
    }

    private String appeal(To to, long act) {
        return words.say(to.language(), "appeal.mail", Appeals.DAYS, site.whole(to.language(), appeals.open(act)));
    }

    private void post(@Nullable UUID author, String key, String address) {
        to(author, to -> correspondence.post(to, WORDS + key, "", List.of(), address));
    }

    private void to(@Nullable UUID author, Consumer<To> letter) {
        if (author != null) correspondence.to(author, null, false, Language.EN).ifPresent(letter);
    }
}
