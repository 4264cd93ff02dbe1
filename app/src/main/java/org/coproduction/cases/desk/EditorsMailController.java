package org.coproduction.cases.desk;

import static org.coproduction.platform.web.Allowed.Who.EDITOR;

import org.coproduction.people.PersonId;
import org.coproduction.platform.web.Allowed;
import org.coproduction.platform.web.Here;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Whether I hear by mail of what waits for editors. */
@Controller
@Allowed(EDITOR)
class EditorsMailController {
    private static final String MAIL = "/editing/mail";

    private final EditorsMails mails;

    EditorsMailController(EditorsMails mails) {
        this.mails = mails;
    }

    @GetMapping(MAIL)
    String show(Here here, Model model) {
        model.addAttribute("wanted", mails.wanted(PersonId.of(here.viewer())));
        return "editing/mail";
    }

    @PostMapping(MAIL)
    String choose(@RequestParam(defaultValue = "false") boolean wanted, Here here) {
        mails.choose(PersonId.of(here.viewer()), wanted);
        return "redirect:" + here.link(MAIL);
    }
}
