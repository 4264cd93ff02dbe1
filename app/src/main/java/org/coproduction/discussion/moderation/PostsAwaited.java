package org.coproduction.discussion.moderation;

import java.util.List;
import org.coproduction.discussion.WaitingPosts;
import org.coproduction.people.Awaited;
import org.coproduction.people.Awaiting;
import org.coproduction.people.PersonId;
import org.springframework.stereotype.Component;

@Component
class PostsAwaited implements Awaiting {
    private final WaitingPosts waiting;

    PostsAwaited(WaitingPosts waiting) {
        this.waiting = waiting;
    }

    @Override
    public List<Awaited> of(PersonId person) {
        return waiting.of(person.value()).stream()
                .map(post -> new Awaited(
                        Awaited.Turn.OTHERS, "awaits.post", post.title(), "/discussion/waiting", post.sentAt()))
                .toList();
    }
}
