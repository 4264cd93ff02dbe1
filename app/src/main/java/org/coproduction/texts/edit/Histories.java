package org.coproduction.texts.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.coproduction.people.Names;
import org.coproduction.platform.web.Here;
import org.coproduction.platform.words.Language;
import org.coproduction.platform.words.WordDifference;
import org.coproduction.texts.BothLanguages;
import org.coproduction.texts.Editable;
import org.coproduction.texts.EditableField;
import org.coproduction.texts.TextVersion;
import org.coproduction.texts.TextVersions;
import org.springframework.stereotype.Component;

/** Puts a history together, each version against the one before it. */
@Component
class Histories {
    private final TextVersions versions;
    private final Names names;

    Histories(TextVersions versions, Names names) {
        this.versions = versions;
        this.names = names;
    }

    HistoryPage of(Editable record, Here here) {
        List<TextVersion> all = versions.of(record.id());
        Map<UUID, String> known = names.of(all.stream().map(TextVersion::author).toList());
        List<HistoryPage.Line> lines = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            TextVersion version = all.get(i);
            lines.add(new HistoryPage.Line(
                    version.number(),
                    version.savedAt(),
                    author(version, known, here),
                    version.message(),
                    i + 1 < all.size() ? changes(record, all.get(i + 1), version, here) : List.of()));
        }
        return new HistoryPage(
                record.id(), record.address(), here.text(record.heading()).value(), lines);
    }

    private static String author(TextVersion version, Map<UUID, String> known, Here here) {
        if (version.number() == 1) return here.say("texts.original");
        String name = version.author() == null ? null : known.get(version.author());
        return name == null ? here.say("review.left") : name;
    }

    private static List<HistoryPage.Change> changes(Editable record, TextVersion before, TextVersion after, Here here) {
        List<HistoryPage.Change> changes = new ArrayList<>();
        for (EditableField field : record.fields())
            for (Language language : Language.values()) {
                String then = said(before, field, language, here);
                String now = said(after, field, language, here);
                if (!then.equals(now))
                    changes.add(new HistoryPage.Change(
                            label(record, field, language, here),
                            field.inBoth() ? language.tag() : null,
                            WordDifference.between(then, now)));
            }
        return changes;
    }

    private static String label(Editable record, EditableField field, Language language, Here here) {
        String label = here.say("texts.field." + record.id().kind() + "." + field.name());
        return field.inBoth() ? here.say("texts.in", label, language.ownName()) : label;
    }

    private static String said(TextVersion version, EditableField field, Language language, Here here) {
        String said = BothLanguages.in(version.texts(), field.name()).in(language);
        if (field.choices().isEmpty()) return said;
        return field.choices().stream()
                .filter(choice -> said.lines().anyMatch(choice.key()::equals))
                .map(choice -> here.text(choice.label()).value())
                .collect(Collectors.joining("; "));
    }
}
