package org.coproduction.programmes.browse;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.coproduction.platform.search.Changes;
import org.coproduction.platform.web.Allowed;
import org.coproduction.platform.web.Here;
import org.coproduction.programmes.Programme;
import org.coproduction.programmes.ProgrammeSlug;
import org.coproduction.programmes.Programmes;
import org.coproduction.programmes.State;
import org.coproduction.translations.OpenOriginal;
import org.coproduction.translations.Original;
import org.coproduction.translations.OriginalId;
import org.coproduction.translations.Passage;
import org.coproduction.translations.Translatable;
import org.springframework.stereotype.Component;

/** What programmes say of themselves, for translation: partners come from many countries. */
@Component
class TranslatedProgrammes implements Translatable {
    private final Programmes programmes;
    private final Changes changes;

    TranslatedProgrammes(Programmes programmes, Changes changes) {
        this.programmes = programmes;
        this.changes = changes;
    }

    @Override
    public String kind() {
        return Programmes.KIND;
    }

    @Override
    public Optional<Original> find(String key, Here here) {
        return ProgrammeSlug.of(key).flatMap(programmes::find).map(programme -> original(programme, here));
    }

    static Original original(Programme programme, Here here) {
        return new Original(
                new OriginalId(Programmes.KIND, programme.slug().value()),
                programme.address(),
                programme.title(),
                List.of(programme.language().tag()),
                List.of(
                        new Passage("title", here.say("programmes.field.title"), programme.title(), Passage.Shape.LINE),
                        new Passage("goal", here.say("programmes.goal"), programme.goal(), Passage.Shape.MARKDOWN)),
                Original.Readers.EVERYBODY,
                here.viewer().may(Allowed.Who.EDITOR),
                null);
    }

    @Override
    public Map<String, OpenOriginal> open(Collection<String> keys) {
        return programmes.find(keys).stream()
                .filter(programme -> programme.state() != State.ASIDE)
                .collect(Collectors.toMap(
                        programme -> programme.slug().value(),
                        programme -> new OpenOriginal(
                                programme.heading(),
                                List.of(programme.language().tag()),
                                null)));
    }

    @Override
    public void translated(String key) {
        changes.of(Programmes.KIND, List.of(key));
    }
}
