package org.coproduction.discussion.debate;

import java.util.List;
import java.util.Map;
import org.coproduction.circles.Circle;
import org.coproduction.discussion.Category;
import org.coproduction.discussion.Debate;
import org.coproduction.discussion.Inquiry;
import org.coproduction.discussion.Level;
import org.coproduction.discussion.Outcome;
import org.coproduction.discussion.PostFile;
import org.coproduction.discussion.Subject;
import org.jspecify.annotations.Nullable;

/**
 * Some posts of a debate and, for who may, the form to answer.
 *
 * @param category null where its theme is gone
 * @param subject the record it hangs on, or null
 * @param answered the post that answers its question, where it is to be shown above the others; or null
 * @param outcome null while it goes on
 * @param circle for whose members it is, or null
 * @param kept whether the reader keeps order in it
 * @param polls by the id of the post to which they belong
 * @param files by the id of the post to which they belong
 * @param inquiry how its question is put to members; null where it is not, or for who only reads
 * @param because why the reader is asked, where they are
 * @param mended what of it became another, or came from one
 * @param grown what grew out of it
 * @param asks whether the reader may put it
 * @param level how closely the reader follows it; null for who cannot
 */
public record DebatePage(
        Debate debate,
        @Nullable Category category,
        @Nullable Subject subject,
        @Nullable PostView answered,
        @Nullable Outcome outcome,
        @Nullable Circle circle,
        boolean kept,
        List<PostView> posts,
        Map<Long, PollView> polls,
        Map<Long, List<PostFile>> files,
        Turning turning,
        Writing answer,
        @Nullable Inquiry inquiry,
        @Nullable String because,
        List<Regrouped> mended,
        Grown grown,
        boolean asks,
        @Nullable Level level) {
    public DebatePage {
        posts = List.copyOf(posts);
        mended = List.copyOf(mended);
        polls = Map.copyOf(polls);
        files = Map.copyOf(files);
    }
}
