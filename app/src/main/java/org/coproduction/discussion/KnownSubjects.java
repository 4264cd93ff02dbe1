package org.coproduction.discussion;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/** Records of any kind, asked of the features that keep them. */
@Component
public class KnownSubjects {
    private final Supplier<List<Subjects>> features; // some of them ask for this one
    private final References references;

    KnownSubjects(ObjectProvider<Subjects> features, References references) {
        this.features = SingletonSupplier.of(() -> features.stream().toList());
        this.references = references;
    }

    /** The one whose page has this address, with the name of the site and the language or without. */
    public Optional<Subject> at(String address) {
        return references.at(address).flatMap(this::with);
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
        for (Subjects feature : features.get()) {
            List<String> asked = keys.get(feature.kind());
            if (asked != null) feature.with(asked).forEach(subject -> found.put(subject.id(), subject));
        }
        return Map.copyOf(found);
    }

    /** Of its page, whether it is still there or not; empty where no feature keeps such records. */
    public Optional<String> address(SubjectId id) {
        return features.get().stream()
                .filter(feature -> feature.kind().equals(id.kind()))
                .map(feature -> feature.place() + id.key())
                .findFirst();
    }
}
