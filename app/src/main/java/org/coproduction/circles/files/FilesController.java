package org.coproduction.circles.files;

import static org.coproduction.platform.web.Allowed.Who.MEMBER;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;
import org.coproduction.circles.Circle;
import org.coproduction.circles.CircleFile;
import org.coproduction.circles.CircleFiles;
import org.coproduction.circles.Circles;
import org.coproduction.circles.CirclesAtHand;
import org.coproduction.people.PersonId;
import org.coproduction.platform.files.FileKind;
import org.coproduction.platform.files.FileName;
import org.coproduction.platform.limits.Costs;
import org.coproduction.platform.web.Allowed;
import org.coproduction.platform.web.Here;
import org.coproduction.platform.web.Mistake;
import org.coproduction.platform.web.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** The files of a circle, for its members. */
@Controller
@Allowed(MEMBER)
class FilesController {
    private static final String FILES = "/circles/" + Circles.ID + "/files";
    private static final String ONE = FILES + "/{file:[0-9]{1,15}}";
    private static final int DEAR = 30;

    private final CirclesAtHand atHand;
    private final CircleFiles files;
    private final FilesPages pages;

    FilesController(CirclesAtHand atHand, CircleFiles files, FilesPages pages) {
        this.atHand = atHand;
        this.files = files;
        this.pages = pages;
    }

    @GetMapping(FILES)
    String list(@PathVariable long id, Here here, Model model) {
        return page(pages.of(atHand.of(id, here), CircleFiles.MOST, here), model);
    }

    @PostMapping(FILES)
    @Costs(DEAR)
    String add(
            @PathVariable long id, @RequestParam(required = false) @Nullable MultipartFile file, Here here, Model model)
            throws IOException {
        Circle circle = atHand.of(id, here);
        if (file == null || file.isEmpty()) return mistake(circle, "none", here, model);
        String name = FileName.of(Objects.requireNonNullElse(file.getOriginalFilename(), ""));
        byte[] content = file.getBytes();
        Optional<FileKind> kind = FileKind.of(name, content);
        if (kind.isEmpty()) return mistake(circle, "kind", here, model);
        if (!files.keep(circle, name, kind.get(), content, PersonId.of(here.viewer())))
            return mistake(circle, "full", here, model);
        return "redirect:" + here.link(circle.address() + "/files");
    }

    /** Never opened within the site. */
    @GetMapping(ONE)
    @Costs(Costs.DOWNLOAD)
    ResponseEntity<byte[]> download(@PathVariable long id, @PathVariable long file, Here here) {
        CircleFile asked = known(atHand.of(id, here), file);
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(asked.kind().type()))
                .cacheControl(CacheControl.noStore())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(asked.name(), StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .header("Content-Security-Policy", "default-src 'none'; sandbox")
                .body(files.content(asked));
    }

    @PostMapping(ONE + "/removal")
    String remove(@PathVariable long id, @PathVariable long file, Here here) {
        Circle circle = atHand.of(id, here);
        CircleFile asked = known(circle, file);
        if (!FilesPages.removable(circle, asked, here))
            throw new Refusal(HttpStatus.FORBIDDEN, "circles.files.refused.not-yours");
        files.remove(asked);
        return "redirect:" + here.link(circle.address() + "/files");
    }

    private CircleFile known(Circle circle, long file) {
        return files.find(circle, file).orElseThrow(() -> Refusal.notFound("circles.files.refused.unknown"));
    }

    private String mistake(Circle circle, String which, Here here, Model model) {
        String text = here.say("circles.files.mistake." + which, CircleFiles.MOST, CircleFiles.MOST_BYTES / 1_000_000);
        return page(pages.of(circle, CircleFiles.MOST, here).with(new Mistake("file", text)), model);
    }

    private static String page(FilesPage page, Model model) {
        model.addAttribute("page", page);
        return "circles/files";
    }
}
