package org.coproduction.cases.record;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.coproduction.bibliography.CslItem;
import org.coproduction.bibliography.CslName;
import org.coproduction.platform.web.Here;

/**
 * Who has a part in a version beside its authors. Styles of citation know authors only, so what others did follows the
 * formatted reference as a sentence, and goes into files as a note that says it.
 */
record Contributors(List<String> coders, List<String> reviewers) {
    static final Contributors NONE = new Contributors(List.of(), List.of());

    Contributors {
        coders = List.copyOf(coders);
        reviewers = List.copyOf(reviewers);
    }

    /** Empty where nobody else has a part. */
    String said(Here here) {
        return Stream.of(named("credit.coded", coders, here), named("credit.reviewed", reviewers, here))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private static String named(String key, List<String> names, Here here) {
        return names.isEmpty() ? "" : here.say(key, String.join(", ", names));
    }

    /** The reference with their names. */
    CslItem in(CslItem reference, Here here) {
        List<String> all = all();
        if (all.isEmpty()) return reference;
        Map<String, Object> fields = new LinkedHashMap<>(reference.fields());
        fields.put(
                "contributor",
                all.stream().map(name -> CslName.body(name).fields()).toList());
        fields.put("note", said(here));
        return new CslItem(reference.id(), fields);
    }

    /** Each once, coders first. */
    List<String> all() {
        return Stream.concat(coders.stream(), reviewers.stream()).distinct().toList();
    }
}
