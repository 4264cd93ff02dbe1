package org.coproduction.discussion;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Records of any kind, asked of the features that keep them. */
@Component
public class KnownSubjects {
    private final ObjectProvider<Subjects> features;

    KnownSubjects(ObjectProvider<Subjects> features) {
        this.features = features;
    }

    public Optional<Subject> with(SubjectId id) {
        return Optional.ofNullable(with(List.of(id)).get(id));
    }

    /** Each kind is asked once; what does not exist any more is missing. */
    public Map<SubjectId, Subject> with(Collection<SubjectId> ids) {
        Map<String, List<String>> keys = ids.stream()
                .distinct()
                .collect(Collectors.groupingBy(
                        SubjectId::kind, Collectors.mapping(SubjectId::key, Collectors.toList())));
        Map<SubjectId, Subject> found = new HashMap<>();
        for (Subjects feature : features) {
            List<String> asked = keys.get(feature.kind());
            if (asked != null) feature.with(asked).forEach(subject -> found.put(subject.id(), subject));
        }
        return Map.copyOf(found);
    }
}
