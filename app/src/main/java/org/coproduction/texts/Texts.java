package org.coproduction.texts;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.coproduction.people.PersonId;
import org.coproduction.platform.audit.Audit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Finds the texts of any record and saves them as a new version, in one place for all kinds. */
@Component
public class Texts {
    private final Map<String, EditableTexts> kinds;
    private final TextVersions versions;
    private final Audit audit;

    Texts(List<EditableTexts> kinds, TextVersions versions, Audit audit) {
        this.kinds = kinds.stream().collect(Collectors.toUnmodifiableMap(EditableTexts::kind, Function.identity()));
        this.versions = versions;
        this.audit = audit;
    }

    public Optional<Editable> find(TextId id) {
        return Optional.ofNullable(kinds.get(id.kind()))
                .flatMap(kind -> kind.find(id.key()))
                .map(record -> versions.newest(id).map(record::at).orElse(record));
    }

    public List<TextFault> faults(TextId id, Map<String, BothLanguages> texts) {
        return of(id).faults(id.key(), texts);
    }

    private EditableTexts of(TextId id) {
        return Objects.requireNonNull(kinds.get(id.kind()), "no texts of this kind");
    }

    public enum Answer {
        DONE,
        /** They say just what they said. */
        UNCHANGED,
        /** Somebody else saved meanwhile; nothing was overwritten. */
        OVERTAKEN
    }

    /** @param known number of the version that its writer had before them, 0 where nobody had changed it */
    @Transactional
    public Answer save(Editable record, int known, Map<String, BothLanguages> texts, String message, PersonId by) {
        if (texts.equals(record.now())) return Answer.UNCHANGED;
        if (known != record.version()) return Answer.OVERTAKEN;
        TextId id = record.id();
        if (known == 0 && !versions.keep(id, 1, record.now(), null, "")) return Answer.OVERTAKEN;
        int number = Math.max(known, 1) + 1;
        if (!versions.keep(id, number, texts, by.value(), message)) return Answer.OVERTAKEN;
        of(id).save(id.key(), texts);
        audit.log(by.value(), "text-changed", null, id.kind(), id.key(), Integer.toString(number));
        return Answer.DONE;
    }

    /** What a version said, as a new version; a field that the record did not have then stays as it is. */
    @Transactional
    public Answer restore(Editable record, TextVersion old, String message, PersonId by) {
        return save(record, record.version(), record.at(old).now(), message, by);
    }
}
