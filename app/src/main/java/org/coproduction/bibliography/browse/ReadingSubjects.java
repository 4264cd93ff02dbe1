package org.coproduction.bibliography.browse;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.coproduction.bibliography.Reading;
import org.coproduction.bibliography.ReadingId;
import org.coproduction.bibliography.Readings;
import org.coproduction.discussion.Categories;
import org.coproduction.discussion.Subject;
import org.coproduction.discussion.SubjectId;
import org.coproduction.discussion.Subjects;
import org.coproduction.platform.words.Bilingual;
import org.springframework.stereotype.Component;

/** Readings, on which people may debate: in the part of their first theme. */
@Component
class ReadingSubjects implements Subjects {
    private static final String KIND = "reading";

    private final Readings readings;

    ReadingSubjects(Readings readings) {
        this.readings = readings;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public String place() {
        return "/readings/";
    }

    @Override
    public List<Subject> with(Collection<String> keys) {
        List<ReadingId> ids =
                keys.stream().map(ReadingId::of).flatMap(Optional::stream).toList();
        return readings.of(ids).values().stream().map(ReadingSubjects::subject).toList();
    }

    static Subject subject(Reading reading) {
        String title = reading.item().title();
        return new Subject(
                new SubjectId(KIND, reading.id().value()),
                Bilingual.english(title.isEmpty() ? reading.id().value() : title),
                reading.address(),
                reading.themes().isEmpty()
                        ? Categories.USUAL
                        : "theme-" + reading.themes().getFirst());
    }
}
