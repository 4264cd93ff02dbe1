package org.coproduction.discussion;

import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.coproduction.people.Person;
import org.coproduction.people.Role;
import org.springframework.stereotype.Component;

/** How members write in debates: what may not be posted at once waits for an editor, or is given back. */
@Component
public class Speaking {
    private final Debates debates;
    private final WaitingPosts waiting;
    private final Newcomers newcomers;
    private final MemberOrder members;

    Speaking(Debates debates, WaitingPosts waiting, Newcomers newcomers, MemberOrder members) {
        this.members = members;
        this.debates = debates;
        this.waiting = waiting;
        this.newcomers = newcomers;
    }

    /** @param enclosed which go along; they stay where they are if it is given back */
    public Said answer(Debate debate, PostText text, Person by, Enclosed enclosed) {
        if (debate.standing().shut()) return new Said.Closed();
        return said(
                debate.space(),
                text,
                by,
                () -> debates.answer(debate, text, by, enclosed),
                why -> waiting.answer(debate, text, by, why, enclosed));
    }

    public Said start(NewDebate begun, Person by, Enclosed enclosed) {
        return said(
                begun.space(),
                begun.opening(),
                by,
                () -> new Said.Posted(debates.start(begun, by, enclosed), 1),
                why -> waiting.start(begun, by, why, enclosed));
    }

    private Said said(Space space, PostText text, Person by, Supplier<Said> post, Consumer<WaitingPost.Why> wait) {
        Optional<Instant> silenced = members.silencedUntil(by.id().value());
        if (silenced.isPresent()) return new Said.Silenced(silenced.get());
        if (by.role() == Role.MEMBER && open(space)) {
            NewcomerRules rules = newcomers.rules();
            Newcomers.Seen seen = newcomers.seen(by, text);
            if (Newcomers.tooOften(seen, rules)) return new Said.TooOften(rules.postsAnHour());
            Optional<WaitingPost.Why> why = Newcomers.waits(seen, rules, text);
            if (why.isPresent()) {
                wait.accept(why.get());
                return new Said.Waits();
            }
        }
        try {
            return post.get();
        } catch (Shut e) {
            return new Said.Closed();
        }
    }

    /** Who was invited to a circle is known there; and no editor reads what is written in it. */
    private static boolean open(Space space) {
        return switch (space) {
            case Space.Open all -> true;
            case Space.OfCircle circle -> false;
        };
    }
}
