package org.coproduction.bench.forum;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A post that is to be written.
 *
 * @param id from 1 on, in the order in which all posts are written
 * @param at seconds before the forum is filled
 * @param named whom it mentions
 * @param question to which it links, or null
 */
public record Post(
        long id,
        int number,
        Member author,
        long at,
        String text,
        String language,
        List<Member> named,
        @Nullable String question) {
    public Post {
        named = List.copyOf(named);
    }
}
