package org.coproduction.bench.forum;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A debate that is to be written.
 *
 * @param id from 1 on, in the order in which they begin
 * @param question on which it hangs, or null
 * @param circle those who take part, the most talkative first
 * @param posts by number, from 1 on
 */
public record Debate(
        long id,
        String category,
        @Nullable String question,
        String space,
        String title,
        String language,
        List<Member> circle,
        List<Post> posts) {
    public Debate {
        circle = List.copyOf(circle);
        posts = List.copyOf(posts);
    }

    public boolean isPublic() {
        return space.equals("public");
    }

    /** Its page; the rest of the address, its title, is for readers alone. */
    public String address() {
        return "/discussion/threads/" + id + "/" + slug();
    }

    private String slug() {
        String plain = Normalizer.normalize(title, Normalizer.Form.NFD)
                .replaceAll("\\p{Mn}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-");
        return plain.substring(0, Math.min(plain.length(), 60)).replaceAll("^-+|-+$", "");
    }

    /** As the application names it among what can be followed. */
    String target() {
        return "debate:" + id;
    }

    List<String> targets() {
        String part = "part:" + category;
        return question == null ? List.of(target(), part) : List.of(target(), "question:" + question, part);
    }
}
