package org.coproduction.texts.edit;

import static org.coproduction.platform.web.Allowed.Who.EDITOR;

import java.util.List;
import org.coproduction.people.PersonId;
import org.coproduction.platform.web.Allowed;
import org.coproduction.platform.web.Here;
import org.coproduction.platform.web.Mistake;
import org.coproduction.platform.web.Refusal;
import org.coproduction.texts.Editable;
import org.coproduction.texts.TextId;
import org.coproduction.texts.TextVersion;
import org.coproduction.texts.TextVersions;
import org.coproduction.texts.Texts;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Editors change the texts of a record, look back at what they said, and undo. */
@Controller
@Allowed(EDITOR)
class TextsController {
    private static final String AT = "/texts/{kind}/{key}";

    private final Texts texts;
    private final TextVersions versions;
    private final Histories histories;

    TextsController(Texts texts, TextVersions versions, Histories histories) {
        this.texts = texts;
        this.versions = versions;
        this.histories = histories;
    }

    @GetMapping(AT)
    String show(@PathVariable String kind, @PathVariable String key, Here here, Model model) {
        Editable record = find(kind, key);
        return page(TextForm.of(record), false, false, List.of(), here, model);
    }

    /** @param button {@code preview} or {@code save} */
    @PostMapping(AT)
    String save(
            @PathVariable String kind,
            @PathVariable String key,
            @RequestParam(name = "do", defaultValue = "save") String button,
            @RequestParam MultiValueMap<String, String> sent,
            Here here,
            Model model) {
        Editable record = find(kind, key);
        TextForm form = TextForm.of(record, sent);
        List<Mistake> mistakes = form.mistakes(texts.faults(record.id(), form.texts()), here);
        if (!mistakes.isEmpty()) return page(form, false, false, mistakes, here, model);
        if (button.equals("preview")) return page(form, true, false, List.of(), here, model);
        return switch (texts.save(record, form.known(), form.texts(), form.message(), PersonId.of(here.viewer()))) {
            case DONE, UNCHANGED -> "redirect:" + here.link(find(kind, key).address());
            case OVERTAKEN -> {
                Editable now = find(kind, key);
                TextForm again = new TextForm(now, now.version(), form.texts(), form.message());
                yield page(again, false, true, List.of(), here, model);
            }
        };
    }

    @GetMapping(AT + "/history")
    String history(@PathVariable String kind, @PathVariable String key, Here here, Model model) {
        model.addAttribute("page", histories.of(find(kind, key), here));
        return "texts/history";
    }

    /** What a version said is said again, as a new version. */
    @PostMapping(AT + "/restoration")
    String restore(@PathVariable String kind, @PathVariable String key, @RequestParam int version, Here here) {
        Editable record = find(kind, key);
        TextVersion old = versions.of(record.id()).stream()
                .filter(one -> one.number() == version)
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("texts.refused.version"));
        texts.restore(record, old, here.say("texts.restored", version), PersonId.of(here.viewer()));
        return "redirect:" + here.link(record.id().address() + "/history");
    }

    private Editable find(String kind, String key) {
        return texts.find(new TextId(kind, key)).orElseThrow(() -> Refusal.notFound("texts.refused.unknown"));
    }

    private static String page(
            TextForm form, boolean preview, boolean stale, List<Mistake> mistakes, Here here, Model model) {
        model.addAttribute("page", EditPages.of(form, preview, stale, mistakes, here));
        return "texts/edit";
    }
}
