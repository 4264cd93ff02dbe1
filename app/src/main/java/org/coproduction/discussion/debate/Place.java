package org.coproduction.discussion.debate;

import java.util.List;
import org.coproduction.discussion.Debate;
import org.coproduction.discussion.Enclosed;
import org.coproduction.discussion.Post;
import org.coproduction.discussion.PostFile;
import org.coproduction.discussion.Subject;
import org.jspecify.annotations.Nullable;

/**
 * Where somebody writes: what they have not posted is kept once for each.
 *
 * @param address to which the script of the form sends it, within the site and without the language
 */
record Place(String key, String address) {
    static Place in(Debate debate) {
        return new Place("debate:" + debate.id(), "/discussion/threads/" + debate.id() + "/draft");
    }

    /** A post that is written anew, which is no draft: only its files are kept meanwhile. */
    static Place of(Post post) {
        return new Place("post:" + post.id(), post.address());
    }

    /** @param kept what is kept there */
    Enclosed enclosed(List<PostFile> kept) {
        return kept.isEmpty() ? Enclosed.NOTHING : new Enclosed(key);
    }

    /** @param subject the record that the debate will hang on, or null */
    static Place beginning(@Nullable Subject subject) {
        return new Place(subject == null ? "new" : "new:" + subject.id(), "/discussion/threads/draft");
    }
}
