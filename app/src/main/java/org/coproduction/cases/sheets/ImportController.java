package org.coproduction.cases.sheets;

import static org.coproduction.platform.web.Allowed.Who.EDITOR;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.coproduction.people.People;
import org.coproduction.people.Person;
import org.coproduction.people.PersonId;
import org.coproduction.platform.limits.Costs;
import org.coproduction.platform.table.Grid;
import org.coproduction.platform.table.UnreadableTable;
import org.coproduction.platform.web.Allowed;
import org.coproduction.platform.web.Here;
import org.coproduction.platform.web.Mistake;
import org.coproduction.platform.web.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** A spreadsheet on its way: sent, its columns matched, its cells checked, published. */
@Controller
@Allowed(EDITOR)
class ImportController {
    private static final int DEAR = 30;
    private static final int LONGEST_NAME = 150;
    private static final int LONGEST_MESSAGE = 300;

    private final Sheets sheets;
    private final Importing importing;
    private final ImportPages pages;
    private final People people;

    ImportController(Sheets sheets, Importing importing, ImportPages pages, People people) {
        this.sheets = sheets;
        this.importing = importing;
        this.pages = pages;
        this.people = people;
    }

    @GetMapping(ImportPages.START)
    String start(Here here, Model model) {
        return start(List.of(), here, model);
    }

    @PostMapping(ImportPages.START)
    @Costs(DEAR)
    String send(@RequestParam(required = false) @Nullable MultipartFile file, Here here, Model model)
            throws IOException {
        if (file == null || file.isEmpty())
            return start(List.of(new Mistake("file", here.say("sheet.mistake.file"))), here, model);
        byte[] content = file.getBytes();
        try {
            Grid grid = Importing.grid(content);
            Matching guessed = new Matching(
                    new Headings(here.words()).guess(grid.lines().getFirst().cells()));
            UUID id = sheets.keep(PersonId.of(here.viewer()), name(file), content, guessed);
            return "redirect:" + here.link(ImportPages.START + "/" + id + "/columns");
        } catch (UnreadableTable e) {
            String key = "sheet.mistake." + e.reason().name().toLowerCase(Locale.ROOT);
            return start(List.of(new Mistake("file", here.say(key, e.details().toArray()))), here, model);
        }
    }

    @GetMapping(ImportPages.START + "/{id}/columns")
    String columns(@PathVariable UUID id, Here here, Model model) {
        model.addAttribute("page", pages.columns(find(id, here), List.of()));
        return "cases/importColumns";
    }

    /** @param form {@code column-0=title} for each column of the file */
    @PostMapping(ImportPages.START + "/{id}/columns")
    String match(@PathVariable UUID id, @RequestParam Map<String, String> form, Here here, Model model) {
        Sheet sheet = find(id, here);
        int columns = sheet.matching().columns().size();
        List<String> keys = IntStream.range(0, columns)
                .mapToObj(i -> form.getOrDefault("column-" + i, ""))
                .toList();
        Matching matching = Matching.of(keys);
        sheets.match(id, matching);
        List<Mistake> mistakes = mistakes(matching, here);
        if (mistakes.isEmpty()) return "redirect:" + here.link(ImportPages.START + "/" + id);
        model.addAttribute("page", pages.columns(find(id, here), mistakes));
        return "cases/importColumns";
    }

    private static List<Mistake> mistakes(Matching matching, Here here) {
        if (!matching.has(Column.TITLE) && !matching.has(Column.SLUG))
            return List.of(new Mistake("column-0", here.say("sheet.mistake.none")));
        return matching.twice().stream()
                .map(column -> new Mistake(
                        "column-" + matching.columns().lastIndexOf(column),
                        here.say("sheet.mistake.twice", here.say("sheet.column." + column.key()))))
                .toList();
    }

    @GetMapping(ImportPages.START + "/{id}")
    @Costs(DEAR)
    String check(@PathVariable UUID id, Here here, Model model) {
        Sheet sheet = find(id, here);
        if (!mistakes(sheet.matching(), here).isEmpty())
            return "redirect:" + here.link(ImportPages.START + "/" + id + "/columns");
        return check(sheet, here.say("sheet.check.message.usual", sheet.name()), List.of(), here, model);
    }

    @PostMapping(ImportPages.START + "/{id}/publication")
    @Costs(DEAR)
    String publish(@PathVariable UUID id, @RequestParam(defaultValue = "") String message, Here here, Model model) {
        Sheet sheet = find(id, here);
        String said = message.strip();
        if (said.isEmpty() || said.length() > LONGEST_MESSAGE)
            return check(
                    sheet,
                    said,
                    List.of(new Mistake("message", here.say("sheet.mistake.message", LONGEST_MESSAGE))),
                    here,
                    model);
        if (!mistakes(sheet.matching(), here).isEmpty())
            return "redirect:" + here.link(ImportPages.START + "/" + id + "/columns");
        Person editor = people.withId(PersonId.of(here.viewer())).orElseThrow();
        return switch (importing.publish(id, editor, said)) {
            case Importing.Answer.Done done ->
                "redirect:"
                        + here.link(
                                ImportPages.START + "/batches/" + done.batch().id());
            case Importing.Answer.NotReady notReady ->
                check(sheet, said, List.of(new Mistake("message", here.say("sheet.mistake.not-ready"))), here, model);
            case Importing.Answer.Gone gone -> throw unknown();
        };
    }

    @PostMapping(ImportPages.START + "/{id}/removal")
    String remove(@PathVariable UUID id, Here here) {
        sheets.remove(id, PersonId.of(here.viewer()));
        return "redirect:" + here.link(ImportPages.START);
    }

    private String start(List<Mistake> mistakes, Here here, Model model) {
        model.addAttribute("page", pages.start(mistakes, here));
        return "cases/imports";
    }

    private String check(Sheet sheet, String message, List<Mistake> mistakes, Here here, Model model) {
        model.addAttribute("page", pages.check(sheet, message, mistakes, here));
        return "cases/importCheck";
    }

    private Sheet find(UUID id, Here here) {
        return sheets.find(id, PersonId.of(here.viewer())).orElseThrow(ImportController::unknown);
    }

    /** Without directories, on one line. */
    private static String name(MultipartFile file) {
        String sent = file.getOriginalFilename() == null ? "" : file.getOriginalFilename();
        String name = sent.replaceAll("(?s).*[/\\\\]", "")
                .replaceAll("\\p{Cntrl}+", " ")
                .strip();
        String whole = name.isEmpty() ? "cases" : name;
        return whole.length() <= LONGEST_NAME ? whole : whole.substring(0, LONGEST_NAME);
    }

    private static Refusal unknown() {
        return Refusal.notFound("sheet.refused");
    }
}
