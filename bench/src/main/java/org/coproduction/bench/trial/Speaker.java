package org.coproduction.bench.trial;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.coproduction.bench.forum.Debate;
import org.coproduction.bench.forum.Post;
import org.coproduction.bench.load.Answer;
import org.coproduction.bench.load.Wire;

/** Somebody who writes in debates through the forms of the site. */
record Speaker(Editor form) {
    Answer begin(Debate debate, Wire wire) throws IOException {
        String on = debate.question() == null ? "" : "&on=question%3A" + debate.question();
        return send(
                "/discussion/threads",
                debate.posts().getFirst(),
                "&title=" + encoded(debate.title()) + "&category=" + debate.category() + "&space=" + debate.space()
                        + on,
                wire);
    }

    /** @param debate its number */
    Answer answer(long debate, Post post, Wire wire) throws IOException {
        return send("/discussion/threads/" + debate + "/posts", post, "", wire);
    }

    private Answer send(String address, Post post, String more, Wire wire) throws IOException {
        return wire.post(
                address,
                "token=" + encoded(form.token()) + "&language=" + post.language() + "&text=" + encoded(post.text())
                        + more,
                OutputStream.nullOutputStream());
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
