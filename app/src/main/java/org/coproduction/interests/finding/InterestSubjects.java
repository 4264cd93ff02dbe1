package org.coproduction.interests.finding;

import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;
import org.coproduction.discussion.Subject;
import org.coproduction.discussion.Subjects;
import org.coproduction.interests.Interest;
import org.coproduction.interests.Interests;
import org.springframework.stereotype.Component;

/** Interests are debated; debates on them go to their theme. */
@Component
class InterestSubjects implements Subjects {
    private static final Pattern NUMBER = Pattern.compile("\\d{1,9}");

    private final Interests interests;

    InterestSubjects(Interests interests) {
        this.interests = interests;
    }

    @Override
    public String kind() {
        return Interests.KIND;
    }

    @Override
    public String place() {
        return "/interests/";
    }

    @Override
    public List<Subject> with(Collection<String> keys) {
        List<Integer> numbers = keys.stream()
                .filter(key -> NUMBER.matcher(key).matches())
                .map(Integer::valueOf)
                .toList();
        return interests.find(numbers).stream().map(Interest::subject).toList();
    }
}
