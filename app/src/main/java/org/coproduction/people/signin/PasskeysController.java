package org.coproduction.people.signin;

import static org.coproduction.platform.web.Allowed.Who.MEMBER;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.UUID;
import org.coproduction.people.People;
import org.coproduction.people.Person;
import org.coproduction.people.PersonId;
import org.coproduction.platform.web.Allowed;
import org.coproduction.platform.web.Here;
import org.coproduction.platform.web.Mistake;
import org.coproduction.platform.web.Refusal;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** My passkeys: add, name, take away. */
@Controller
@Allowed(MEMBER)
class PasskeysController {
    private final Passkeys passkeys;
    private final PasskeyMail mail;
    private final People people;
    private final Recognition recognition;

    PasskeysController(Passkeys passkeys, PasskeyMail mail, People people, Recognition recognition) {
        this.passkeys = passkeys;
        this.mail = mail;
        this.people = people;
        this.recognition = recognition;
    }

    @GetMapping("/me/passkeys")
    String list(Here here, HttpServletRequest request, Model model) {
        return page(List.of(), here, request, model);
    }

    @PostMapping("/me/passkeys/challenge")
    ResponseEntity<PasskeyOptions.Creation> challenge(Here here, HttpServletRequest request) {
        fresh(request);
        Person me = me(here);
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .body(passkeys.creation(me.id(), me.email().value(), me.name().value(), here.say("site.name")));
    }

    @PostMapping("/me/passkeys")
    String add(
            @RequestParam(defaultValue = "") String credential,
            @RequestParam(defaultValue = "") String name,
            Here here,
            HttpServletRequest request,
            Model model) {
        fresh(request);
        Person me = me(here);
        String called = name.isBlank() ? Browser.of(request).name() : PasskeysPage.line(name);
        if (!passkeys.add(me.id(), called, credential))
            return page(List.of(new Mistake("passkey-name", here.say("passkey.mistake.add"))), here, request, model);
        mail.added(me, called);
        return back(here);
    }

    @PostMapping("/me/passkeys/{id}/name")
    String rename(@PathVariable UUID id, @RequestParam(defaultValue = "") String name, Here here) {
        String called = PasskeysPage.line(name);
        if (called.isEmpty()) throw Refusal.badRequest("passkey.refused.name");
        if (!passkeys.rename(id, PersonId.of(here.viewer()), called)) throw unknown();
        return back(here);
    }

    @PostMapping("/me/passkeys/{id}/removal")
    String remove(@PathVariable UUID id, Here here) {
        if (!passkeys.remove(id, PersonId.of(here.viewer()))) throw unknown();
        return back(here);
    }

    private void fresh(HttpServletRequest request) {
        if (!recognition.isFresh(request)) throw new Refusal(HttpStatus.FORBIDDEN, "again.refused");
    }

    private Person me(Here here) {
        return people.withId(PersonId.of(here.viewer())).orElseThrow();
    }

    private static Refusal unknown() {
        return Refusal.notFound("passkey.refused.unknown");
    }

    private static String back(Here here) {
        return "redirect:" + here.link("/me/passkeys");
    }

    private String page(List<Mistake> mistakes, Here here, HttpServletRequest request, Model model) {
        model.addAttribute(
                "page",
                PasskeysPage.of(passkeys.of(PersonId.of(here.viewer())), recognition.isFresh(request), mistakes, here));
        return "people/passkeys";
    }
}
