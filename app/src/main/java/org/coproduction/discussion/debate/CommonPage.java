package org.coproduction.discussion.debate;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.coproduction.discussion.Category;
import org.coproduction.discussion.Outcome;
import org.coproduction.discussion.PostFile;
import org.coproduction.discussion.Subject;
import org.jspecify.annotations.Nullable;

/**
 * What a page of a debate says to all who may read it.
 *
 * @param posts by number; those taken back are among them
 * @param answer the post that answers its question, where it is to be shown above the others; or null
 * @param begunBy null where they left
 * @param elsewhere which posts of other debates it links to, by where the links lead
 * @param files by the id of the post
 * @param polled whether a post has a poll
 * @param grown the records that grew out of it
 */
record CommonPage(
        List<CommonPost> posts,
        @Nullable CommonPost answer,
        @Nullable UUID begunBy,
        Map<String, Long> elsewhere,
        Map<Long, List<PostFile>> files,
        boolean polled,
        @Nullable Category category,
        @Nullable Subject subject,
        @Nullable Outcome outcome,
        List<Regrouped> mended,
        List<Subject> grown) {
    CommonPage {
        posts = List.copyOf(posts);
        elsewhere = Map.copyOf(elsewhere);
        files = Map.copyOf(files);
        mended = List.copyOf(mended);
        grown = List.copyOf(grown);
    }

    int last() {
        return posts.isEmpty() ? 0 : posts.getLast().post().number();
    }

    /** About how many characters it has. */
    int size() {
        return posts.stream().mapToInt(CommonPost::size).sum();
    }
}
