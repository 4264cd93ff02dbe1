package org.coproduction.people.account;

import static org.coproduction.platform.web.Allowed.Who.EVERYONE;
import static org.coproduction.platform.web.Allowed.Who.MEMBER;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.coproduction.people.Attribution;
import org.coproduction.people.LastAdministrator;
import org.coproduction.people.Leaving;
import org.coproduction.people.PersonId;
import org.coproduction.platform.limits.Costs;
import org.coproduction.platform.web.Allowed;
import org.coproduction.platform.web.Here;
import org.coproduction.platform.web.Mistake;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import tools.jackson.databind.json.JsonMapper;

/** What is kept about me: a copy of all of it, and its end. */
@Controller
@Allowed(MEMBER)
class DataController {
    private final Leaving leaving;
    private final JsonMapper json;

    DataController(Leaving leaving, JsonMapper json) {
        this.leaving = leaving;
        this.json = json;
    }

    @GetMapping("/me/data")
    String show(Model model) {
        return page(List.of(), model);
    }

    @PostMapping("/me/data/copy")
    @Costs(Costs.DOWNLOAD)
    void copy(Here here, HttpServletResponse response) throws IOException {
        PersonId me = PersonId.of(here.viewer());
        Map<String, Object> copy = leaving.copyFor(me);
        String file = "coproduction-commons-" + here.viewer().handle() + ".zip";
        response.setContentType("application/zip");
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment().filename(file).build().toString());
        ZipOutputStream zip = new ZipOutputStream(response.getOutputStream());
        for (var part : copy.entrySet())
            put(
                    zip,
                    part.getKey() + ".json",
                    json.writerWithDefaultPrettyPrinter().writeValueAsBytes(part.getValue()));
        for (var one : leaving.filesFor(me).entrySet())
            put(zip, one.getKey(), one.getValue().get());
        zip.finish();
    }

    @PostMapping("/me/data/erasure")
    String erase(
            @RequestParam(defaultValue = "false") boolean sure,
            @RequestParam(defaultValue = "false") boolean credited,
            Here here,
            Model model) {
        if (!sure) return page(List.of(new Mistake("sure", here.say("data.mistake.sure"))), model);
        try {
            leaving.erase(PersonId.of(here.viewer()), credited ? Attribution.KEPT : Attribution.REMOVED);
            return "redirect:" + here.link("/erased");
        } catch (LastAdministrator e) {
            return page(List.of(new Mistake("sure", here.say("admin.mistake.last"))), model);
        }
    }

    @GetMapping("/erased")
    @Allowed(EVERYONE)
    String erased() {
        return "people/erased";
    }

    private static void put(ZipOutputStream zip, String name, byte[] content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content);
        zip.closeEntry();
    }

    private static String page(List<Mistake> mistakes, Model model) {
        model.addAttribute("page", new DataPage(mistakes));
        return "people/data";
    }
}
