package org.coproduction.translations.pages;

import static org.coproduction.platform.web.Allowed.Who.EVERYONE;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.coproduction.people.Names;
import org.coproduction.platform.feed.Atom;
import org.coproduction.platform.feed.Feed;
import org.coproduction.platform.web.Allowed;
import org.coproduction.platform.web.Here;
import org.coproduction.translations.OpenTranslation;
import org.coproduction.translations.OpenTranslations;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ResponseBody;

/** What was translated last, of all that everybody may read. */
@Controller
@Allowed(EVERYONE)
class LatestController {
    private static final int SHOWN = 50;
    private static final String PAGE = "/translations";

    private final OpenTranslations translations;
    private final Names names;

    LatestController(OpenTranslations translations, Names names) {
        this.translations = translations;
        this.names = names;
    }

    @GetMapping(PAGE)
    String show(Model model) {
        model.addAttribute("rows", newest());
        return "translations/latest";
    }

    @GetMapping(path = PAGE + ".json", produces = MediaType.APPLICATION_JSON_VALUE)
    @ResponseBody
    LatestData showAsData(Here here) {
        return LatestData.of(newest(), here);
    }

    @GetMapping(path = PAGE + ".atom", produces = Atom.TYPE)
    @ResponseBody
    String feed(Here here) {
        return Atom.of(
                Feed.of(
                        here.say("translations.latest"),
                        PAGE + ".atom",
                        PAGE,
                        newest().stream().map(row -> entry(row, here)).toList(),
                        here),
                here);
    }

    private List<LatestRow> newest() {
        List<OpenTranslation> newest = translations.newest(SHOWN);
        Map<UUID, String> known =
                names.of(newest.stream().map(OpenTranslation::person).toList());
        return newest.stream()
                .map(one -> new LatestRow(one, name(one.person(), known)))
                .toList();
    }

    private static @Nullable String name(@Nullable UUID person, Map<UUID, String> known) {
        return person == null ? null : known.get(person);
    }

    private static Feed.Entry entry(LatestRow row, Here here) {
        OpenTranslation one = row.translation();
        String title = here.text(one.title()).value();
        return new Feed.Entry(
                one.address(),
                here.say("translations.in", title, one.language().ownName()),
                row.by(),
                one.at(),
                one.at(),
                Feed.Text.plain(one.text(), one.language().tag()));
    }
}
