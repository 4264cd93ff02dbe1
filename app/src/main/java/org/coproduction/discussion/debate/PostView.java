package org.coproduction.discussion.debate;

import java.time.Instant;
import org.coproduction.discussion.Archived;
import org.coproduction.discussion.Post;
import org.coproduction.discussion.Thanks;
import org.coproduction.discussion.Tongue;
import org.coproduction.discussion.Voice;
import org.coproduction.platform.markdown.SafeHtml;
import org.coproduction.translations.AlsoIn;
import org.jspecify.annotations.Nullable;

/**
 * A post as its reader sees it; of one that was taken back there is nothing but its place.
 *
 * @param author their name, or null for a former member
 * @param voice null where it is not known who speaks
 * @param archived the mail that it was, or null
 * @param hidden whether an editor took it out of sight
 * @param reworded whether an editor wrote it anew
 * @param mine whether the reader wrote it
 * @param alsoIn into which languages it has been translated
 * @param firstNew whether it is the first that came since the reader was there
 */
public record PostView(
        long id,
        int number,
        @Nullable String author,
        @Nullable Voice voice,
        @Nullable Archived archived,
        SafeHtml html,
        Tongue tongue,
        Instant writtenAt,
        int revision,
        boolean deleted,
        boolean hidden,
        boolean reworded,
        boolean mine,
        Thanks.Given thanks,
        AlsoIn alsoIn,
        boolean firstNew,
        Answer answer) {
    static PostView of(
            CommonPost common, SafeHtml html, boolean mine, Thanks.Given thanks, boolean firstNew, Answer answer) {
        Post post = common.post();
        return new PostView(
                post.id(),
                post.number(),
                common.author(),
                post.hasVoice() ? post.voice() : null,
                post.deleted() ? null : post.archived(),
                html,
                post.text().tongue(),
                post.writtenAt(),
                post.revision(),
                post.deleted(),
                post.hidden(),
                post.reworded(),
                mine,
                thanks,
                common.alsoIn(),
                firstNew,
                answer);
    }

    /**
     * @param given whether it answers the question of the debate
     * @param markable whether the reader may say so
     */
    public record Answer(boolean given, boolean markable) {}

    public String address() {
        return "/discussion/posts/" + id;
    }

    public boolean edited() {
        return revision > 1;
    }
}
