package org.coproduction.cases.writing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.coproduction.cases.Conflict;
import org.coproduction.cases.DraftSave;
import org.coproduction.cases.Vocabulary;
import org.coproduction.platform.web.Here;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;

/** What two people changed in two ways, side by side. */
@Component
class ContestedPages {
    private static final String CHOICE = "choice-";

    private final Vocabulary vocabulary;

    ContestedPages(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** @param form that could not be saved; the page sends it again, together with what is chosen */
    ContestedPage of(DraftSave.Contested contested, Step step, MultiValueMap<String, String> form, Here here) {
        List<ContestedPage.Sent> kept = new ArrayList<>();
        form.forEach((name, values) -> {
            if (!name.equals("token") && !name.equals("do"))
                values.forEach(value -> kept.add(new ContestedPage.Sent(name, value)));
        });
        return new ContestedPage(
                contested.draft(),
                contested.draft().id().address() + "/" + step.key(),
                contested.draft().id().address() + "/" + step.key(),
                false,
                sides(contested.conflicts(), here),
                kept);
    }

    /** Where the other side is a version that was published meanwhile. */
    ContestedPage withVersion(DraftSave.Contested contested, Here here) {
        String draft = contested.draft().id().address();
        return new ContestedPage(
                contested.draft(),
                draft + "/newer",
                draft + "/" + Step.CHECK.key(),
                true,
                sides(contested.conflicts(), here),
                List.of());
    }

    private List<ContestedPage.Sides> sides(List<Conflict> conflicts, Here here) {
        ShownValue shown = new ShownValue(vocabulary, here);
        return conflicts.stream()
                .map(one -> new ContestedPage.Sides(
                        CHOICE + one.key(),
                        here.say("case.field." + ShownValue.fieldOf(one.field())),
                        shown.of(one.field(), one.base()),
                        shown.of(one.field(), one.mine()),
                        shown.of(one.field(), one.theirs())))
                .toList();
    }

    static Map<String, Conflict.Choice> choices(MultiValueMap<String, String> form) {
        Map<String, Conflict.Choice> choices = new LinkedHashMap<>();
        form.forEach((name, values) -> {
            if (!name.startsWith(CHOICE) || values.isEmpty()) return;
            for (Conflict.Choice choice : Conflict.Choice.values())
                if (choice.key().equals(values.getLast())) choices.put(name.substring(CHOICE.length()), choice);
        });
        return choices;
    }
}
