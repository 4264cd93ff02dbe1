package org.coproduction.cases.writing;

import static org.coproduction.platform.web.Allowed.Who.EVERYONE;
import static org.coproduction.platform.web.Allowed.Who.MEMBER;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.coproduction.cases.AttachedFile;
import org.coproduction.cases.AttachedFiles;
import org.coproduction.cases.Draft;
import org.coproduction.cases.DraftId;
import org.coproduction.cases.DraftSave;
import org.coproduction.cases.DraftText;
import org.coproduction.cases.Drafts;
import org.coproduction.cases.KnownText;
import org.coproduction.people.PersonId;
import org.coproduction.platform.image.NoPicture;
import org.coproduction.platform.limits.Costs;
import org.coproduction.platform.web.Allowed;
import org.coproduction.platform.web.Here;
import org.coproduction.platform.web.Mistake;
import org.coproduction.platform.web.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** Pictures and documents: sent for a draft, shown to who may read it, and to everybody once they are published. */
@Controller
@Allowed(MEMBER)
class AttachmentsController {
    private static final int DEAR = 30;
    private static final int MOST = 20;
    private static final String LIST = "attachments";
    private static final Duration FOR_GOOD = Duration.ofDays(365);

    private final Drafts drafts;
    private final DraftPages pages;
    private final AttachedFiles files;

    AttachmentsController(Drafts drafts, DraftPages pages, AttachedFiles files) {
        this.drafts = drafts;
        this.pages = pages;
        this.files = files;
    }

    /** The rest is asked of it on the page where it then stands. */
    @PostMapping("/drafts/{id}/attachments/additions")
    @Costs(DEAR)
    String add(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable MultipartFile file,
            Here here,
            Model model)
            throws IOException {
        Draft draft = DraftId.of(id)
                .flatMap(known -> drafts.find(known, PersonId.of(here.viewer())))
                .orElseThrow(DraftController::unknown);
        if (file == null || file.isEmpty()) return mistake(draft, "none", here, model);
        if (draft.text().entries(LIST).size() >= MOST) return mistake(draft, "many", here, model);
        try {
            Intake intake = Intake.of(file.getBytes());
            Optional<String> name = files.keep(intake.content(), intake.kind(), PersonId.of(here.viewer()));
            if (name.isEmpty()) return mistake(draft, "quota", here, model);
            return "redirect:" + here.link(added(draft, name.get(), here));
        } catch (NoPicture e) {
            return mistake(draft, e.reason().name().toLowerCase(Locale.ROOT), here, model);
        }
    }

    private String added(Draft draft, String name, Here here) {
        DraftSave saved = drafts.save(
                        draft.id(), PersonId.of(here.viewer()), KnownText.of(draft), now -> with(now, name), Map.of())
                .orElseThrow(DraftController::unknown);
        return switch (saved) {
            case DraftSave.Done done ->
                draft.id().address() + "/" + LIST + "#" + LIST + "-"
                        + (done.draft().text().entries(LIST).size() - 1);
            case DraftSave.Contested contested -> draft.id().address() + "/" + LIST;
            case DraftSave.Closed closed -> draft.id().address() + "/" + Step.CHECK.key();
        };
    }

    /** A file that is there already is not there twice. */
    private static DraftText with(DraftText text, String name) {
        ArrayNode attachments = JsonNodeFactory.instance.arrayNode();
        attachments.addAll(text.entries(LIST));
        if (text.entries(LIST).stream()
                .noneMatch(one -> one.path("file").asString("").equals(name)))
            attachments.addObject().put("file", name);
        return text.with(LIST, attachments);
    }

    private String mistake(Draft draft, String which, Here here, Model model) {
        Mistake mistake = new Mistake("file", here.say("attachment.mistake." + which));
        model.addAttribute(
                "page", pages.step(draft, Step.ATTACHMENTS, false, here).with(List.of(mistake)));
        return "cases/draft";
    }

    @GetMapping("/drafts/{id}/files/{name:" + AttachedFile.NAME + "}")
    ResponseEntity<byte[]> ofDraft(@PathVariable String id, @PathVariable String name, Here here) {
        AttachedFile file = DraftId.of(id)
                .flatMap(known -> drafts.readable(known, here.viewer()))
                .flatMap(draft -> files.of(draft, name))
                .orElseThrow(AttachmentsController::unknown);
        return answer(file, CacheControl.noStore());
    }

    @GetMapping("/files/{name:" + AttachedFile.NAME + "}")
    @Allowed(EVERYONE)
    ResponseEntity<byte[]> published(@PathVariable String name) {
        AttachedFile file = files.published(name).orElseThrow(AttachmentsController::unknown);
        return answer(file, CacheControl.maxAge(FOR_GOOD).cachePublic().immutable());
    }

    /** A document is never opened within the site. */
    private static ResponseEntity<byte[]> answer(AttachedFile file, CacheControl cached) {
        ContentDisposition disposition = switch (file.kind()) {
            case PICTURE -> ContentDisposition.inline().build();
            case DOCUMENT ->
                ContentDisposition.attachment().filename(file.name()).build();
        };
        MediaType type = switch (file.kind()) {
            case PICTURE -> MediaType.IMAGE_JPEG;
            case DOCUMENT -> MediaType.APPLICATION_PDF;
        };
        return ResponseEntity.ok()
                .contentType(type)
                .cacheControl(cached)
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .header("Content-Security-Policy", "default-src 'none'; sandbox")
                .body(file.content());
    }

    private static Refusal unknown() {
        return Refusal.notFound("attachment.refused");
    }
}
