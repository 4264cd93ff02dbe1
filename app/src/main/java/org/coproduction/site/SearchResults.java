package org.coproduction.site;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.coproduction.platform.search.Marks;
import org.jspecify.annotations.Nullable;

/**
 * What a search over everything found, by kind.
 *
 * @param words as typed
 * @param similar whether nothing has the words as typed, and these have words close to them
 */
public record SearchResults(String words, boolean similar, List<Group> groups) {
    public SearchResults {
        groups = List.copyOf(groups);
    }

    /** @param total how many there are of the kind, of which the results are the best */
    public record Group(String kind, int total, List<Result> results) {
        public Group {
            results = List.copyOf(results);
        }
    }

    public record Result(
            String kind,
            String address,
            Marked title,
            @Nullable Marked lead) {}

    /** @param lang the text's language where it is not the page's */
    public record Marked(String text, @Nullable String lang, List<Marks.Piece> pieces) {
        public Marked {
            pieces = List.copyOf(pieces);
        }
    }

    public int total() {
        return groups.stream().mapToInt(Group::total).sum();
    }

    /** Where all of a kind are, or null where its list is no longer than what is shown or takes no words. */
    public @Nullable String all(Group group) {
        if (group.total() <= group.results().size()) return null;
        String query = "?q=" + URLEncoder.encode(words, StandardCharsets.UTF_8);
        return switch (group.kind()) {
            case "case" -> "/cases" + query;
            case "account" -> "/accounts" + query;
            case "reading" -> "/readings" + query;
            case "person" -> "/people" + query;
            default -> null;
        };
    }
}
