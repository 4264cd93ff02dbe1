package org.coproduction.cases.writing;

import static org.coproduction.platform.web.Allowed.Who.MEMBER;

import java.util.UUID;
import org.coproduction.cases.DraftAuthors;
import org.coproduction.cases.DraftId;
import org.coproduction.cases.Drafts;
import org.coproduction.people.EmailAddress;
import org.coproduction.people.PersonId;
import org.coproduction.platform.web.Allowed;
import org.coproduction.platform.web.Here;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Who writes a draft together. */
@Controller
@Allowed(MEMBER)
class AuthorsController {
    private final Drafts drafts;
    private final DraftAuthors authors;

    AuthorsController(Drafts drafts, DraftAuthors authors) {
        this.drafts = drafts;
        this.authors = authors;
    }

    @PostMapping("/drafts/{id}/authors")
    String invite(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String email,
            @RequestParam(defaultValue = "false") boolean coder,
            Here here) {
        DraftId draft = id(id);
        if (drafts.find(draft, PersonId.of(here.viewer())).isEmpty()) throw DraftController.unknown();
        DraftAuthors.Part part = coder ? DraftAuthors.Part.CODER : DraftAuthors.Part.AUTHOR;
        DraftAuthors.Invited answer = EmailAddress.of(email)
                .map(address -> authors.invite(draft, address, part, PersonId.of(here.viewer())))
                .orElse(DraftAuthors.Invited.UNKNOWN);
        return switch (answer) {
            case DONE -> "redirect:" + here.link(draft.address() + "/check#authors");
            case UNKNOWN -> "redirect:" + here.link(draft.address() + "/check?unknown=true#authors");
            case NOT_YOURS -> throw DraftController.unknown();
        };
    }

    @PostMapping("/drafts/{id}/authors/{person}/removal")
    String remove(@PathVariable String id, @PathVariable UUID person, Here here) {
        DraftId draft = id(id);
        PersonId me = PersonId.of(here.viewer());
        if (!authors.remove(draft, new PersonId(person), me)) throw DraftController.unknown();
        return "redirect:" + here.link(person.equals(me.value()) ? "/me/drafts" : draft.address() + "/check#authors");
    }

    private static DraftId id(String text) {
        return DraftId.of(text).orElseThrow(DraftController::unknown);
    }
}
