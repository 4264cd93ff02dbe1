package org.coproduction.cases.corrections;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.coproduction.cases.CaseText;
import org.coproduction.cases.FieldTexts;
import org.coproduction.platform.web.Here;

/**
 * A field of a case that may be corrected, with what it says.
 *
 * @param name by which differences name it, or {@link #OTHER} for what belongs to no field
 * @param label in the reader’s language
 */
public record CorrectableField(String name, String label, List<String> says) {
    static final String OTHER = "other";
    private static final Set<String> PLAIN = Set.of(
            "title",
            "summary",
            "participants",
            "citizenContribution",
            "professionalContribution",
            "legalBasis",
            "funding");

    private static final Set<String> BY_LINES =
            Set.of("years", "actors", "countries", "policyArea", "phases", "level", "evidenceBasis");

    public CorrectableField {
        says = List.copyOf(says);
    }

    static List<CorrectableField> of(CaseText text, FieldTexts texts, Here here) {
        Stream<CorrectableField> fields = texts.of(text, here).entrySet().stream()
                .map(field -> new CorrectableField(field.getKey(), label(field.getKey(), here), field.getValue()));
        return Stream.concat(fields, Stream.of(new CorrectableField(OTHER, label(OTHER, here), List.of())))
                .toList();
    }

    static String label(String name, Here here) {
        return name.equals(OTHER) ? here.say("correction.field.other") : here.say("case.field." + name);
    }

    /** Whether its value is one text, which can be taken over as it was proposed. */
    public boolean isPlain() {
        return isPlain(name);
    }

    static boolean isPlain(String name) {
        return PLAIN.contains(name);
    }

    /** Whether what it says is there to be changed, instead of telling in words what should be different. */
    public boolean isTyped() {
        return isPlain() || BY_LINES.contains(name);
    }

    public boolean isOther() {
        return name.equals(OTHER);
    }

    /** What it says, a line for each entry. */
    public String value() {
        return String.join("\n", says);
    }
}
