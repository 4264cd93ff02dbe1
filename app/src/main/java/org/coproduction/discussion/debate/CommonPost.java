package org.coproduction.discussion.debate;

import java.util.HashMap;
import java.util.Map;
import org.coproduction.discussion.Post;
import org.coproduction.platform.markdown.Markdown;
import org.coproduction.platform.markdown.SafeHtml;
import org.coproduction.translations.AlsoIn;
import org.jspecify.annotations.Nullable;

/**
 * A post as all see it who may read it; of one that was taken back there is nothing but its place.
 *
 * @param author their name, or null for a former member
 * @param labels what its links to other posts of the debate say, by where they lead
 * @param elsewhere whether it links to posts of other debates, which not all may read
 * @param alsoIn into which other languages it has been translated
 */
record CommonPost(
        Post post,
        @Nullable String author,
        SafeHtml html,
        Map<String, String> labels,
        boolean elsewhere,
        AlsoIn alsoIn) {
    static CommonPost of(
            Post post, @Nullable String author, Map<String, String> labels, boolean elsewhere, AlsoIn alsoIn) {
        return new CommonPost(
                post,
                post.deleted() ? null : author,
                post.deleted() ? SafeHtml.EMPTY : Markdown.html(post.text().value(), labels),
                labels,
                elsewhere && !post.deleted(),
                alsoIn.without(post.text().tongue().tag()));
    }

    /** @param others what its links to posts of other debates say to its reader, by where they lead */
    SafeHtml html(Map<String, String> others) {
        if (!elsewhere || others.isEmpty()) return html;
        Map<String, String> all = new HashMap<>(labels);
        all.putAll(others);
        return Markdown.html(post.text().value(), all);
    }

    /** About how many characters it has. */
    int size() {
        return 500 + post.text().value().length() + html.toString().length();
    }
}
