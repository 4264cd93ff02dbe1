package org.coproduction.discussion.browse;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.coproduction.circles.Circle;
import org.coproduction.discussion.Categories;
import org.coproduction.discussion.Debate;
import org.coproduction.discussion.DebateQuery;
import org.coproduction.discussion.Debates;
import org.coproduction.discussion.KnownSubjects;
import org.coproduction.discussion.Outgrowths;
import org.coproduction.discussion.ReadUpTo;
import org.coproduction.discussion.Space;
import org.coproduction.discussion.Spaces;
import org.coproduction.discussion.Subject;
import org.coproduction.discussion.SubjectId;
import org.coproduction.platform.web.Here;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Debates as lists show them, with what they hang on. */
@Component
class DebateRows {
    private final Debates debates;
    private final Categories categories;
    private final KnownSubjects subjects;
    private final ReadUpTo read;
    private final Spaces spaces;
    private final Outgrowths outgrowths;

    DebateRows(
            Debates debates,
            Categories categories,
            KnownSubjects subjects,
            ReadUpTo read,
            Spaces spaces,
            Outgrowths outgrowths) {
        this.outgrowths = outgrowths;
        this.spaces = spaces;
        this.read = read;
        this.debates = debates;
        this.categories = categories;
        this.subjects = subjects;
    }

    List<DebateRow> find(DebateQuery query, Here here) {
        return rows(debates.find(query), here);
    }

    /** @param more whether others follow */
    record Stretch(List<DebateRow> rows, boolean more) {}

    Stretch stretch(DebateQuery query, Here here) {
        Debates.Stretch found = debates.stretch(query);
        return new Stretch(rows(found.debates(), here), found.more());
    }

    /** @param read the spaces that their reader reads */
    List<DebateRow> pinned(String category, List<Space> read, Here here) {
        return rows(debates.pinned(category, read), here);
    }

    /** Those out of which the record grew, and those in which it is named otherwise. */
    DebatesElsewhere elsewhere(SubjectId record, int most, Here here) {
        List<Debate> origins = outgrowths.origins(record, here.viewer());
        Set<Long> known = origins.stream().map(Debate::id).collect(Collectors.toSet());
        List<DebateRow> found = rows(
                Stream.concat(
                                origins.stream(),
                                debates.naming(record, spaces.readBy(here.viewer()), most).stream()
                                        .filter(debate -> !known.contains(debate.id())))
                        .toList(),
                here);
        return new DebatesElsewhere(found.subList(0, origins.size()), found.subList(origins.size(), found.size()));
    }

    /** @param words letters in their title, a post or the name of a file; empty for all */
    List<DebateRow> saying(String words, Circle circle, int most, Here here) {
        return rows(debates.saying(words, Spaces.of(circle), most), here);
    }

    private List<DebateRow> rows(List<Debate> found, Here here) {
        if (found.isEmpty()) return List.of();
        Map<SubjectId, Subject> known = subjects.with(
                found.stream().map(Debate::subject).filter(Objects::nonNull).toList());
        Map<Long, Integer> readTo = readTo(found, here.viewer().id());
        Map<Space, Circle> circles =
                spaces.circles(found.stream().map(Debate::space).toList(), here.viewer());
        return found.stream()
                .map(debate -> new DebateRow(
                        debate,
                        categories.with(debate.category()).orElse(null),
                        debate.subject() == null ? null : known.get(debate.subject()),
                        circles.get(debate.space()),
                        debate.lastNumber() - readTo.getOrDefault(debate.id(), debate.lastNumber())))
                .toList();
    }

    private Map<Long, Integer> readTo(List<Debate> found, @Nullable UUID reader) {
        if (reader == null) return Map.of();
        return read.readTo(reader, found.stream().map(Debate::id).toList());
    }
}
