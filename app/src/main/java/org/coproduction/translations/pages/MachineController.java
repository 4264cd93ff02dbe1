package org.coproduction.translations.pages;

import static org.coproduction.platform.web.Allowed.Who.MEMBER;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.coproduction.people.PersonId;
import org.coproduction.platform.limits.Costs;
import org.coproduction.platform.web.Allowed;
import org.coproduction.platform.web.Here;
import org.coproduction.platform.web.Refusal;
import org.coproduction.translations.MachineFault;
import org.coproduction.translations.Machines;
import org.coproduction.translations.Original;
import org.coproduction.translations.Passage;
import org.coproduction.translations.Saving;
import org.coproduction.translations.Silence;
import org.coproduction.translations.TargetLanguage;
import org.coproduction.translations.Translation;
import org.coproduction.translations.TranslationMachine;
import org.coproduction.translations.Translations;
import org.coproduction.translations.WaitingTranslations;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** A member has a machine translate a record. Only that sends a text anywhere, and only what everybody may read. */
@Controller
@Allowed(MEMBER)
class MachineController {
    private static final Logger LOG = LoggerFactory.getLogger(MachineController.class);

    private final AtHand atHand;
    private final Translations translations;
    private final List<Silence> silences;
    private final Machines machines;
    private final MachineTurns turns;
    private final WaitingTranslations waiting;

    MachineController(
            AtHand atHand,
            Translations translations,
            List<Silence> silences,
            Machines machines,
            MachineTurns turns,
            WaitingTranslations waiting) {
        this.atHand = atHand;
        this.translations = translations;
        this.silences = List.copyOf(silences);
        this.machines = machines;
        this.turns = turns;
        this.waiting = waiting;
    }

    @PostMapping(TranslationsController.IN + "/machine")
    @Costs(Costs.PICTURE)
    String translate(@PathVariable String kind, @PathVariable String key, @PathVariable String language, Here here) {
        if (machines.any().isEmpty()) throw Refusal.notFound("translations.refused.no-machine");
        Original original = atHand.original(kind, key, here);
        TargetLanguage into = AtHand.language(original, language);
        Optional<Translation> shown = translations.of(original, into);
        TranslationMachine machine = machines.of(original, shown)
                .orElseThrow(() -> new Refusal(HttpStatus.CONFLICT, "translations.refused.not-by-machine"));
        if (silences.stream().anyMatch(silence -> silence.of(here).isPresent()))
            throw new Refusal(HttpStatus.FORBIDDEN, "translations.refused.silenced");
        if (waiting.waits(original, here.viewer())) throw new Refusal(HttpStatus.FORBIDDEN, "translations.refused.new");
        PersonId person = PersonId.of(here.viewer());
        Map<String, String> texts = turns.take(person, () -> ask(machine, original, into, here));
        if (texts.isEmpty())
            throw new Refusal(HttpStatus.BAD_GATEWAY, "translations.machine.unreadable", machine.server());
        Saving saving = Saving.of(original, into, shown.map(Translation::number).orElse(0), texts, true, person);
        translations.save(original, saving); // whoever saved by hand meanwhile goes before the machine
        return "redirect:" + here.link(original.id().address(into));
    }

    /** What it gives that nobody could save by hand is left out: the original stands in for it. */
    private static Map<String, String> ask(
            TranslationMachine machine, Original original, TargetLanguage into, Here here) {
        List<Passage> passages = original.passages();
        try {
            List<String> given =
                    machine.translate(passages.stream().map(Passage::text).toList(), original.language(), into);
            Map<String, String> texts = new LinkedHashMap<>();
            for (int i = 0; i < given.size(); i++) texts.put(passages.get(i).name(), given.get(i));
            return TranslationForm.of(original, texts).fit(original, here);
        } catch (MachineFault fault) {
            LOG.warn("The server {} did not translate: {}", machine.server(), fault.getMessage());
            throw new Refusal(
                    HttpStatus.BAD_GATEWAY,
                    "translations.machine." + fault.why().name().toLowerCase(Locale.ROOT),
                    machine.server());
        }
    }
}
