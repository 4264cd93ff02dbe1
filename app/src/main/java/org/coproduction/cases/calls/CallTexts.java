package org.coproduction.cases.calls;

import java.util.List;
import java.util.Optional;
import org.coproduction.cases.CaseCall;
import org.coproduction.cases.CaseCalls;
import org.coproduction.platform.words.Bilingual;
import org.coproduction.platform.words.Language;
import org.coproduction.platform.words.Words;
import org.coproduction.texts.BothLanguages;
import org.coproduction.texts.Editable;
import org.coproduction.texts.EditableField;
import org.coproduction.texts.EditableTexts;
import org.coproduction.texts.Prose;
import org.coproduction.texts.TextId;
import org.coproduction.texts.TextVersions;
import org.springframework.stereotype.Component;

/** What a call says, in both languages. */
@Component
class CallTexts implements EditableTexts {
    private static final String KIND = "call";
    private static final String TEXT = "text";

    private final CaseCalls calls;
    private final TextVersions versions;
    private final Words words;

    CallTexts(CaseCalls calls, TextVersions versions, Words words) {
        this.calls = calls;
        this.versions = versions;
        this.words = words;
    }

    static TextId id(CaseCall call) {
        return new TextId(KIND, Integer.toString(call.year()));
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Optional<Editable> find(String key) {
        if (!key.matches(CallsController.YEAR)) return Optional.empty();
        return calls.find(Integer.parseInt(key))
                .map(call -> new Editable(
                        id(call),
                        call.address(),
                        new Bilingual(
                                words.say(Language.EN, "call.heading", key),
                                words.say(Language.FR, "call.heading", key)),
                        List.of(EditableField.markdown(TEXT, BothLanguages.EMPTY))));
    }

    Optional<Prose> of(CaseCall call, Language reader) {
        return versions.newest(id(call)).flatMap(version -> Prose.of(BothLanguages.in(version.texts(), TEXT), reader));
    }
}
