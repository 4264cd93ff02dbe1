package org.coproduction.discussion.debate;

import static org.coproduction.platform.web.Allowed.Who.MEMBER;

import java.time.Instant;
import org.coproduction.discussion.Debate;
import org.coproduction.discussion.Debates;
import org.coproduction.discussion.KnownSubjects;
import org.coproduction.discussion.PostText;
import org.coproduction.discussion.Subject;
import org.coproduction.discussion.SubjectId;
import org.coproduction.platform.web.Allowed;
import org.coproduction.platform.web.Here;
import org.coproduction.platform.web.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

/** What I have not posted yet: the script of the form sends it at each change, so that it is there on another machine too. */
@Controller
@Allowed(MEMBER)
class UnpostedController {
    private final Unposted unposted;
    private final Debates debates;
    private final KnownSubjects subjects;

    UnpostedController(Unposted unposted, Debates debates, KnownSubjects subjects) {
        this.unposted = unposted;
        this.debates = debates;
        this.subjects = subjects;
    }

    /** What the script shows. */
    private record Answer(String says) {}

    @PostMapping(path = "/discussion/threads/{id:[0-9]+}/draft", produces = MediaType.APPLICATION_JSON_VALUE)
    @ResponseBody
    Answer answer(@PathVariable long id, TextForm form, Here here) {
        return keep(Place.in(known(id, here)), form, Unposted.Head.NONE, here);
    }

    @PostMapping(path = "/discussion/threads/draft", produces = MediaType.APPLICATION_JSON_VALUE)
    @ResponseBody
    Answer start(StartForm start, TextForm form, Here here) {
        return keep(Place.beginning(subject(start.hanging())), form, start.head(), here);
    }

    @PostMapping("/discussion/threads/{id:[0-9]+}/draft/deletion")
    String forgetAnswer(@PathVariable long id, Here here) {
        Debate debate = known(id, here);
        unposted.forget(here.viewer().person(), Place.in(debate));
        return "redirect:" + here.link(debate.address());
    }

    @PostMapping("/discussion/threads/draft/deletion")
    String forgetStart(@RequestParam(defaultValue = "") String on, Here here) {
        Subject subject = subject(on);
        unposted.forget(here.viewer().person(), Place.beginning(subject));
        return "redirect:" + here.link(subject == null ? "/discussion/threads/new" : subject.start());
    }

    private Answer keep(Place place, TextForm form, Unposted.Head head, Here here) {
        int length = form.typed().length() + head.title().length();
        if (length > PostText.LONGEST)
            throw new Refusal(HttpStatus.CONTENT_TOO_LARGE, "discussion.mistake.long", PostText.LONGEST, length);
        form.asText(here)
                .ifPresentOrElse(
                        text -> unposted.keep(here.viewer().person(), place, text, head),
                        () -> unposted.forget(here.viewer().person(), place));
        return new Answer(form.typed().isBlank() ? "" : here.say("discussion.draft.kept", here.moment(Instant.now())));
    }

    private Debate known(long id, Here here) {
        return debates.readable(id, here.viewer()).orElseThrow(() -> Refusal.notFound("discussion.refused.debate"));
    }

    /** A record that is named must be there; none need be named. */
    private @Nullable Subject subject(String on) {
        if (on.isEmpty()) return null;
        return SubjectId.of(on)
                .flatMap(subjects::with)
                .orElseThrow(() -> Refusal.badRequest("discussion.refused.subject"));
    }
}
