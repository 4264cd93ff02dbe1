package org.coproduction.discussion.archive;

import static org.coproduction.platform.web.Allowed.Who.ADMINISTRATOR;

import org.coproduction.discussion.ListArchives;
import org.coproduction.platform.web.Allowed;
import org.coproduction.platform.web.Here;
import org.coproduction.platform.web.Refusal;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The archives of mailing lists that were imported; administrators take them back. */
@Controller
@Allowed(ADMINISTRATOR)
class ListArchivesController {
    private static final String ARCHIVES = "/administration/archives";

    private final ListArchives archives;

    ListArchivesController(ListArchives archives) {
        this.archives = archives;
    }

    @GetMapping(ARCHIVES)
    String list(Model model) {
        model.addAttribute("archives", archives.all());
        return "discussion/archives";
    }

    @PostMapping(ARCHIVES + "/{id:[0-9]+}/withdrawal")
    String takeBack(@PathVariable long id, Here here) {
        if (!archives.takeBack(id, here.viewer().person()))
            throw new Refusal(HttpStatus.CONFLICT, "archive.refused.answered");
        return "redirect:" + here.link(ARCHIVES);
    }
}
